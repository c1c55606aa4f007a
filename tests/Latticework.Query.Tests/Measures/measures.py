#!/usr/bin/env python3
"""Works every measure out with igraph, NetworkX and numpy, for the tests of the measures, which read measures.txt.

Usage, with python3-igraph 0.10.2, python3-networkx 2.8.8 and python3-scipy 1.10.1:

    UPDATE_EXPECTATIONS=1 dotnet run --project tests/Latticework.Query.Tests -- -method '*Networks_OfTheCuratedFacts*'
    LATTICEWORK_DATASETS=FOLDER python3 tests/Latticework.Query.Tests/Measures/measures.py > tests/Latticework.Query.Tests/Measures/measures.txt

The first writes curated.txt, the ties of the curated facts in three scopes on three days; the second reads it, MME and DCAD from FOLDER
(default: ../shared/datasets beside the repository), and makes fifty random networks, whose ties it writes too. Where two libraries know a
measure, both are asked and must agree. Nodes are numbers; the group of node i is i mod 3; '-' stands for no value.
"""

import csv
import itertools
import math
import os
import pathlib
import random
import sys

import igraph
import networkx
import numpy

HERE = pathlib.Path(__file__).resolve().parent


def datasets():
    return pathlib.Path(os.environ.get("LATTICEWORK_DATASETS") or HERE.parents[3] / "shared" / "datasets")


def mme():
    with open(datasets() / "mme-v7" / "mme-v7-long.csv", encoding="utf-8", newline="") as file:
        pairs = {(int(row["gwcode"]), row["MMEID"]) for row in csv.DictReader(file) if row["gwcode"].isdigit()}
    place = {state: number for number, state in enumerate(sorted({state for state, _ in pairs}))}
    gatherings = {}
    for state, exercise in pairs:
        gatherings.setdefault(exercise, []).append(place[state])
    weights = {}
    for members in gatherings.values():
        for pair in itertools.combinations(sorted(members), 2):
            weights[pair] = weights.get(pair, 0) + 1
    return len(place), weights


def dcad():
    with open(datasets() / "dcad-1.0" / "DCAD-v1.0-main.csv", encoding="utf-8-sig", newline="") as file:
        pairs = {tuple(sorted((int(row["ccode1"]), int(row["ccode2"])))) for row in csv.DictReader(file)}
    place = {state: number for number, state in enumerate(sorted({state for pair in pairs for state in pair}))}
    return len(place), {(place[a], place[b]): 1 for a, b in pairs if a != b}


def curated():
    name, weights, codes = None, {}, set()
    for line in (HERE / "curated.txt").read_text(encoding="utf-8").splitlines() + ["network end"]:
        first, *ties = line.split(" ")
        if first == "network":
            if name:
                place = {code: number for number, code in enumerate(sorted(codes))}
                yield name, len(place), {(place[a], place[b]): weight for (a, b), weight in weights.items()}
            name, weights, codes = ties[0], {}, set()
            continue
        for tie in ties:
            other, _, weight = tie.partition("-")
            weights[first, other] = int(weight or 1)
            codes |= {first, other}


def chance():
    """Networks of 1 to 40 nodes: sparse and dense, in two or three parts that do not meet, some nodes alone."""
    source = random.Random(20251219)
    for number in range(50):
        nodes = source.choice([1, 2, 3, 5, 8, 12, 18, 25, 40]) if number > 8 else number + 1
        part = [source.randrange(source.choice([1, 2, 3])) for _ in range(nodes)]
        alone = {node for node in range(nodes) if source.random() < 0.15}
        density = source.choice([0.08, 0.15, 0.3, 0.5, 0.8])
        weights = {
            (a, b): source.randint(1, 6)
            for a, b in itertools.combinations(range(nodes), 2)
            if part[a] == part[b] and not {a, b} & alone and source.random() < density
        }
        yield f"random-{number:02}", nodes, weights


def text(value):
    if value is None or math.isnan(value):
        return "-"
    return format(value, ".15g") if value != int(value) or abs(value) > 1e15 else str(int(value))


def agree(name, ours, theirs):
    for a, b in zip(ours, theirs):
        if math.isnan(a) and math.isnan(b):
            continue
        assert abs(a - b) <= 1e-9 * max(1, abs(a)), f"{name}: {a} and {b}"
    return ours


def eigenvector(graph, matrix):
    nodes = len(matrix)
    if graph.ecount() == 0:
        return [0.0] * nodes
    values, vectors = numpy.linalg.eigh(matrix)
    top = vectors[:, values > values[-1] * (1 - 1e-10)]
    vector = numpy.abs(top @ (top.T @ numpy.ones(nodes)))
    vector /= vector.max()
    vector = [0.0 if value < 1e-13 else float(value) for value in vector]
    return agree("eigenvector", vector, graph.eigenvector_centrality()) if top.shape[1] == 1 else vector


def pagerank(graph, net, matrix):
    nodes = len(matrix)
    degree = matrix.sum(axis=0)
    steps = numpy.where(degree > 0, matrix / numpy.maximum(degree, 1), 1 / nodes)
    exact = numpy.linalg.solve(numpy.eye(nodes) - 0.85 * steps, numpy.full(nodes, 0.15 / nodes))
    return agree("pagerank", [float(x) for x in exact], graph.pagerank(damping=0.85))


def roles(net, group):
    """The definition itself: each ordered open two-path, and which of the five roles it gives its broker."""
    counts = {node: dict.fromkeys(("coordinator", "gatekeeper", "representative", "consultant", "liaison"), 0) for node in net}
    for b in net:
        for a, c in itertools.permutations(net[b], 2):
            if net.has_edge(a, c):
                continue
            if group[a] == group[b] == group[c]:
                role = "coordinator"
            elif group[b] == group[c]:
                role = "gatekeeper"
            elif group[a] == group[b]:
                role = "representative"
            elif group[a] == group[c]:
                role = "consultant"
            else:
                role = "liaison"
            counts[b][role] += 1
    return counts


def connected_pairs(net, hub):
    return {
        pair for part in networkx.connected_components(net) for pair in itertools.combinations(sorted(part - {hub}), 2)}


def values(nodes, weights):
    edges = sorted(weights)
    graph = igraph.Graph(n=nodes, edges=edges)
    net = networkx.Graph()
    net.add_nodes_from(range(nodes))
    net.add_edges_from(edges)
    matrix = numpy.zeros((nodes, nodes))
    for a, b in edges:
        matrix[a, b] = matrix[b, a] = 1
    degree = graph.degree()
    group = [node % 3 for node in range(nodes)]
    others = max(1, nodes - 1)
    in_order = lambda found: [float(found[node]) for node in range(nodes)]

    yield "degree", degree
    yield "strength", igraph.Graph(n=nodes, edges=edges, edge_attrs={"weight": [weights[e] for e in edges]}).strength(weights="weight")
    closeness = [value / others for value in in_order(networkx.harmonic_centrality(net))]
    yield "closeness", agree("closeness", closeness, [0.0 if math.isnan(x) else x for x in graph.harmonic_centrality()])
    yield "betweenness", agree("betweenness", graph.betweenness(), in_order(networkx.betweenness_centrality(net, normalized=False)))
    yield "eigenvector", eigenvector(graph, matrix)
    yield "pagerank", pagerank(graph, net, matrix)
    yield "constraint", agree("constraint", graph.constraint(), in_order(networkx.constraint(net)))
    size = in_order(networkx.effective_size(net))
    yield "effective-size", size
    yield "efficiency", [s / k if k else math.nan for s, k in zip(size, degree)]
    local = graph.transitivity_local_undirected(mode="nan")
    yield "clustering", agree("clustering", local, [networkx.clustering(net, node) if degree[node] > 1 else math.nan for node in range(nodes)])
    yield "core", agree("core", graph.coreness(), in_order(networkx.core_number(net)))
    yield "participation", [
        1 - sum((sum(group[j] == g for j in net[i]) / degree[i]) ** 2 for g in range(3)) if degree[i] else math.nan for i in range(nodes)]
    counts = roles(net, group)
    for role in ("coordinator", "gatekeeper", "representative", "consultant", "liaison"):
        yield role, [counts[node][role] for node in range(nodes)]
    yield "density", [graph.density() if nodes > 1 else math.nan]
    yield "components", [len(graph.connected_components())]
    yield "transitivity", [graph.transitivity_undirected()]
    yield "centralization", [sum(max(degree) - k for k in degree) / ((nodes - 1) * (nodes - 2)) if nodes > 2 else math.nan]
    hub = degree.index(max(degree))
    yield "spokes-untied", [1 - local[hub]]
    before = connected_pairs(net, hub)
    net_without = net.copy()
    net_without.remove_node(hub)
    yield "only-through", [len(before - connected_pairs(net_without, hub)) / len(before) if before else math.nan]
    outside = sum(group[a] != group[b] for a, b in edges)
    yield "ei", [(outside - (len(edges) - outside)) / len(edges) if edges else math.nan]


def write(name, nodes, weights, with_ties):
    print("network", name, nodes)
    if with_ties:
        print("ties", *(f"{a}-{b}-{weights[a, b]}" for a, b in sorted(weights)))
    for measure, found in values(nodes, weights):
        print(measure, *(text(float(value)) for value in found))


def main():
    write("mme", *mme(), with_ties=False)
    write("dcad", *dcad(), with_ties=False)
    for network in curated():
        write(*network, with_ties=False)
    for network in chance():
        write(*network, with_ties=True)


if __name__ == "__main__":
    sys.exit(main())
