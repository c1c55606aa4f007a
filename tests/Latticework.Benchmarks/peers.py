#!/usr/bin/env python3
"""Times other libraries beside this one, in one run, and writes one table of ratios: how many times as long as this library's each takes.

Usage: peers.py [PART …]   the parts: counts measures significance loads; all where none is named

counts        shared exercises of all pairs of states, and of 1,000 actors in 50,000 gatherings: NetworkX, igraph, SciPy
measures      every measure of the network that igraph has, on two networks
significance  all pairs beyond chance, and all of the large set: the R package backbone
loads         100,000 made-up facts into Neo4j, five rounds: LOAD CSV, the JavaScript driver, neo4j-admin (Loads/peers.sh says what it needs)

Each part is kept in artifacts/peers.json until it is run again; the table of all that is there stands in the README beside this file. A peer that is
not installed is left out. LATTICEWORK_DATASETS names the datasets' folder (else ../shared/datasets). Needs a Release build of the benchmarks and lattice.
"""

import array
import collections
import csv
import itertools
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAM = ROOT / "artifacts/bin/Latticework.Benchmarks/release/Latticework.Benchmarks.dll"
KEPT = ROOT / "artifacts/peers.json"
DATASETS = pathlib.Path(os.environ.get("LATTICEWORK_DATASETS") or ROOT.parent / "shared" / "datasets")
FACTS, ROUNDS = 100_000, 5
BEGIN, END = "<!-- peers.py writes from here -->", "<!-- to here -->"


def own(part):
    """This library's own medians in seconds by task, and the large set."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "large.bin")
        lines = subprocess.run(["dotnet", PROGRAM, "times", file, part], check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")
        large = array.array("i", pathlib.Path(file).read_bytes()) if os.path.exists(file) else array.array("i")
    return {name: float(value) for name, value in (line.split(" ") for line in lines if line)}, list(zip(large[::2], large[1::2]))


def read():
    with open(DATASETS / "mme-v7" / "mme-v7-long.csv", encoding="utf-8", newline="") as file:
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


def networkx_counts(states, _, pairs, runs=5):
    import networkx
    from networkx.algorithms import bipartite

    graph = networkx.Graph((state, ("exercise", exercise)) for state, exercise in pairs)
    work = lambda: bipartite.weighted_projected_graph(graph, range(states))
    return f"NetworkX {networkx.__version__}", work().number_of_edges(), median(work, runs)


def igraph_counts(states, exercises, pairs, runs=50):
    import igraph

    graph = igraph.Graph.Bipartite([False] * states + [True] * exercises, [(state, states + exercise) for state, exercise in pairs])
    work = lambda: graph.bipartite_projection(multiplicity=True, which=0)
    return f"igraph {igraph.__version__}", work().ecount(), median(work, runs)


def scipy_counts(states, exercises, pairs, runs=200):
    import numpy
    import scipy
    import scipy.sparse

    rows, columns = numpy.array(pairs).T
    matrix = scipy.sparse.csr_matrix((numpy.ones(len(pairs), dtype=numpy.int32), (rows, columns)), shape=(states, exercises))
    work = lambda: matrix @ matrix.T
    return f"SciPy {scipy.__version__}", (work().nnz - states) // 2, median(work, runs)


def counts():
    network, (ours, pairs) = read(), own("counts")
    for peer in (networkx_counts, igraph_counts, scipy_counts):
        try:
            name, edges, seconds = peer(*network)
        except ImportError as missing:
            print(f"left out: {missing}", file=sys.stderr)
            continue
        assert edges == int(ours["edges"]), f"{name} finds {edges} edges, this library {ours['edges']}"
        yield "shared exercises of all pairs", name, [seconds / ours["counts"]]
        yield "the same beside our counts with exact p", name, [seconds / ours["counts-solve-test"]]
    for peer in (igraph_counts, scipy_counts):
        try:
            name, _, seconds = peer(1000, 50000, pairs, runs=5)
        except ImportError:
            continue
        yield "shared gatherings of all pairs of 1,000 in 50,000", name, [seconds / ours["large-counts"]]


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


def measures():
    try:
        import igraph
    except ImportError as missing:
        print(f"left out: {missing}", file=sys.stderr)
        return
    ours, _ = own("measures")
    found = collections.defaultdict(list)
    for network, (nodes, weights), runs in (("mme", projection(*read()), 50), ("dense", dense(), 3)):
        graph = igraph.Graph(n=nodes, edges=list(weights), edge_attrs={"weight": list(weights.values())})
        assert graph.ecount() == int(ours[f"{network}-edges"]), f"{network}: {graph.ecount()} ties here, {ours[f'{network}-edges']} there"
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
            found[measure].append(median(work, runs) / ours[f"{network}-{measure}"])
    for measure, ratios in found.items():
        yield f"{measure}, of MME · of the dense network", f"igraph {igraph.__version__}", ratios


def significance():
    """The approximation of both tails by backbone, beside our counts, null model and exact tails together."""
    try:
        run = subprocess.run(["Rscript", HERE / "backbone.R", DATASETS], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as missing:
        print(f"left out: backbone ({missing})", file=sys.stderr)
        return
    ours, _ = own("counts")
    found = {name: rest for name, *rest in (line.split() for line in run.stdout.splitlines())}
    name = f"backbone {found['version'][0]}"
    seconds, pairs, below = found["mme"]
    print(f"{pairs} pairs, {below} with p < .05 by the approximation", file=sys.stderr)
    yield "significance of all pairs, approximate beside exact", name, [float(seconds) / ours["counts-solve-test"]]
    each, timed = found["large-pair"]
    yield f"the same of 1,000 in 50,000, by {int(timed):,} of 499,500 pairs", name, [float(each) * 499_500 / ours["large-counts-solve-test"]]


def loads():
    if "NEO4J_HOME" not in os.environ or "NODE_FOLDER" not in os.environ:
        print("left out: loads, which need NEO4J_HOME and NODE_FOLDER", file=sys.stderr)
        return
    run = subprocess.run([HERE / "Loads/peers.sh", str(FACTS), str(ROUNDS)], check=True, stdout=subprocess.PIPE, text=True)
    taken = collections.defaultdict(list)
    for name, seconds in re.findall(r"^(\S.*?) +([0-9.]+) s$", run.stdout, re.MULTILINE):
        taken[name].append(float(seconds))
    ours = statistics.median(taken.pop("lattice"))
    for name, seconds in taken.items():
        yield f"{FACTS:,} facts into Neo4j, beside `lattice ingest`", name, [statistics.median(seconds) / ours]


def shown(ratio):
    """Two digits."""
    return f"{ratio:.2f}" if ratio < 0.995 else f"{ratio:.1f}" if ratio < 9.95 else f"{float(f'{ratio:.2g}'):,.0f}"


PARTS = {"counts": counts, "significance": significance, "measures": measures, "loads": loads}


def main(parts):
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    for part in parts:
        if rows := list(PARTS[part]()):
            kept[part] = rows
    KEPT.write_text(json.dumps(kept, indent=1))
    lines = ["| Beside ours | Peer | Times as long |", "|---|---|---|"]
    lines += [f"| {what} | {peer} | {' · '.join(map(shown, ratios))} |" for part in PARTS for what, peer, ratios in kept.get(part, [])]
    print("\n".join(lines))
    readme = HERE / "README.md"
    before, rest = readme.read_text(encoding="utf-8").split(BEGIN)
    readme.write_text(before + BEGIN + "\n\n" + "\n".join(lines) + "\n\n" + END + rest.split(END)[1], encoding="utf-8")


if __name__ == "__main__":
    unknown = [part for part in sys.argv[1:] if part not in PARTS]
    sys.exit(f"no part {', '.join(unknown)}; name some of: {', '.join(PARTS)}" if unknown else main(sys.argv[1:] or PARTS))
