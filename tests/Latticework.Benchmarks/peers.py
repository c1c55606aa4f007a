#!/usr/bin/env python3
"""Times the shared exercises of all pairs of states with NetworkX, igraph and SciPy, the same of 1,000 actors in 50,000 gatherings, every measure
of the network with igraph, and the significance of all pairs with the R package backbone, beside this library, in one run, as ratios.

Usage: peers.py PATH-OF-Latticework.Benchmarks.dll  (LATTICEWORK_DATASETS names the datasets' folder; else ../shared/datasets)
"""

import array
import collections
import csv
import itertools
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time


def read():
    repository = pathlib.Path(__file__).resolve().parents[2]
    folder = os.environ.get("LATTICEWORK_DATASETS") or repository.parent / "shared" / "datasets"
    with open(pathlib.Path(folder) / "mme-v7" / "mme-v7-long.csv", encoding="utf-8", newline="") as file:
        pairs = {(row["gwcode"], row["MMEID"]) for row in csv.DictReader(file) if row["gwcode"].isdigit()}
    states = {state: number for number, state in enumerate(sorted({state for state, _ in pairs}))}
    exercises = {exercise: number for number, exercise in enumerate(sorted({exercise for _, exercise in pairs}))}
    return len(states), len(exercises), sorted((states[state], exercises[exercise]) for state, exercise in pairs)


def median(work, runs):
    work()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def networkx_peer(states, _, pairs):
    import networkx
    from networkx.algorithms import bipartite

    graph = networkx.Graph((state, ("exercise", exercise)) for state, exercise in pairs)
    work = lambda: bipartite.weighted_projected_graph(graph, range(states))
    return work().number_of_edges(), median(work, 5)


def igraph_peer(states, exercises, pairs, runs=50):
    import igraph

    graph = igraph.Graph.Bipartite(
        [False] * states + [True] * exercises, [(state, states + exercise) for state, exercise in pairs])
    work = lambda: graph.bipartite_projection(multiplicity=True, which=0)
    return work().ecount(), median(work, runs)


def scipy_peer(states, exercises, pairs, runs=200):
    import numpy
    import scipy.sparse

    rows, columns = numpy.array(pairs).T
    matrix = scipy.sparse.csr_matrix((numpy.ones(len(pairs), dtype=numpy.int32), (rows, columns)), shape=(states, exercises))
    work = lambda: matrix @ matrix.T
    return (work().nnz - states) // 2, median(work, runs)


def projection(states, _, pairs):
    """The states that exercise together, with the number of their exercises."""
    members = {}
    for state, exercise in pairs:
        members.setdefault(exercise, []).append(state)
    weights = collections.Counter(pair for all_states in members.values() for pair in itertools.combinations(all_states, 2))
    return states, weights


def dense():
    """A thousand nodes of which about every second pair is tied; DenseNetwork.cs draws the same."""
    tied = lambda i, j: ((i * 73856093 % 2**32 ^ j * 19349663 % 2**32) * 2654435761 % 2**32) >> 16 & 1
    return 1000, {pair: 1 for pair in itertools.combinations(range(1000), 2) if tied(*pair)}


def measures(name, nodes, weights, runs, own):
    import igraph

    graph = igraph.Graph(n=nodes, edges=list(weights), edge_attrs={"weight": list(weights.values())})
    assert graph.ecount() == int(own[f"{name}-edges"]), f"{name}: {graph.ecount()} ties here, {own[f'{name}-edges']} there"
    for measure, work in (
        ("degree", graph.degree),
        ("strength", lambda: graph.strength(weights="weight")),
        ("closeness", graph.harmonic_centrality),
        ("betweenness", graph.betweenness),
        ("eigenvector", graph.eigenvector_centrality),
        ("pagerank", graph.pagerank),
        ("constraint", graph.constraint),
        ("clustering", graph.transitivity_local_undirected),
        ("core", graph.coreness),
        ("transitivity", graph.transitivity_undirected),
        ("components", graph.connected_components),
    ):
        print(f"igraph, {measure} of {name}: {median(work, runs) / float(own[f'{name}-{measure}']):,.1f} x")


def significance(own):
    """The R package backbone, where it is installed: its approximation of both tails, beside our counts, null model and exact tails together."""
    repository = pathlib.Path(__file__).resolve().parents[2]
    folder = os.environ.get("LATTICEWORK_DATASETS") or repository.parent / "shared" / "datasets"
    try:
        run = subprocess.run(["Rscript", pathlib.Path(__file__).with_name("backbone.R"), folder], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as missing:
        print(f"backbone: left out ({missing})")
        return
    found = {name: (float(seconds), int(pairs), *rest) for name, seconds, pairs, *rest in (line.split() for line in run.stdout.splitlines())}
    seconds, pairs, below = found["mme"]
    print(f"backbone, significance of mme, {pairs} pairs, {below} with p < .05: {seconds / float(own['counts-solve-test']):,.0f} x")
    each, timed = found["large-pair"]
    print(f"backbone, significance of the large set, by {timed} of its 499500 pairs, its null model left out: {each * 499500 / float(own['large-counts-solve-test']):,.0f} x")


def main():
    network = read()
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "large.bin")
        lines = subprocess.run(["dotnet", sys.argv[1], "times", file], check=True, capture_output=True, text=True).stdout.split("\n")
        with open(file, "rb") as pairs:
            numbers = array.array("i", pairs.read())
    own = dict(line.split(" ") for line in lines if line)
    print("milliseconds of this library: " + ", ".join(f"{name} {1000 * float(own[name]):.3g}" for name in ("counts", "counts-solve-test", "large-counts", "large-counts-solve-test")))
    large = (1000, 50000, list(zip(numbers[::2], numbers[1::2])))
    for name, peer in (("NetworkX", networkx_peer), ("igraph", igraph_peer), ("SciPy", scipy_peer)):
        try:
            edges, seconds = peer(*network)
        except ImportError as missing:
            print(f"{name}: left out ({missing})")
            continue
        assert edges == int(own["edges"]), f"{name} finds {edges} edges, this library {own['edges']}"
        whole = seconds / float(own["counts-solve-test"])
        print(f"{name}: {seconds / float(own['counts']):,.0f} x the time of the counts, {whole:.2f} x that of counts and exact p")
    for name, peer in (("igraph", igraph_peer), ("SciPy", scipy_peer)):
        try:
            print(f"{name}, counts of the large set: {peer(*large, runs=5)[1] / float(own['large-counts']):,.0f} x")
        except ImportError as missing:
            print(f"{name}: left out ({missing})")
    significance(own)
    try:
        measures("mme", *projection(*network), 50, own)
        measures("dense", *dense(), 3, own)
    except ImportError as missing:
        print(f"igraph: left out ({missing})")


if __name__ == "__main__":
    main()
