#!/usr/bin/env python3
"""Times the shared exercises of all pairs of states with NetworkX, igraph and SciPy beside this library, in one run, as ratios.

Usage: peers.py PATH-OF-Latticework.Benchmarks.dll  (LATTICEWORK_DATASETS names the datasets' folder; else ../shared/datasets)
"""

import csv
import os
import pathlib
import statistics
import subprocess
import sys
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


def igraph_peer(states, exercises, pairs):
    import igraph

    graph = igraph.Graph.Bipartite(
        [False] * states + [True] * exercises, [(state, states + exercise) for state, exercise in pairs])
    work = lambda: graph.bipartite_projection(multiplicity=True, which=0)
    return work().ecount(), median(work, 50)


def scipy_peer(states, exercises, pairs):
    import numpy
    import scipy.sparse

    rows, columns = numpy.array(pairs).T
    matrix = scipy.sparse.csr_matrix((numpy.ones(len(pairs), dtype=numpy.int32), (rows, columns)), shape=(states, exercises))
    work = lambda: matrix @ matrix.T
    return (work().nnz - states) // 2, median(work, 200)


def main():
    network = read()
    lines = subprocess.run(["dotnet", sys.argv[1], "times"], check=True, capture_output=True, text=True).stdout.split("\n")
    own = dict(line.split(" ") for line in lines if line)
    for name, peer in (("NetworkX", networkx_peer), ("igraph", igraph_peer), ("SciPy", scipy_peer)):
        try:
            edges, seconds = peer(*network)
        except ImportError as missing:
            print(f"{name}: left out ({missing})")
            continue
        assert edges == int(own["edges"]), f"{name} finds {edges} edges, this library {own['edges']}"
        whole = seconds / float(own["counts-solve-test"])
        print(f"{name}: {seconds / float(own['counts']):,.0f} x the time of the counts, {whole:.2f} x that of counts and exact p")


if __name__ == "__main__":
    main()
