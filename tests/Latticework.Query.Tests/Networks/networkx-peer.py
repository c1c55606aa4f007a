#!/usr/bin/python3
"""Counts open triads and maximal cliques of a network with NetworkX, as one line of JSON.

Usage: networkx-peer.py NAME < PAIRS, each line of PAIRS being two labels parted by a comma. networkx.jsonl was made so, from the root of the repository
(lattice and LATTICEWORK_DATASETS as in README.md):

    cd tests/Latticework.Query.Tests/Networks
    tied() { lattice panel dyad-year --from 2025 --to 2025 --fields a,b,tied "$@" | awk -F, '$3 == 1 { print $1 "," $2 }'; }
    {
        tied | ./networkx-peer.py agreements-2025
        tied --ties forum,exercise --forms minilateral | ./networkx-peer.py gatherings-2025
        awk -F, 'NR > 1 && $1 != $3 { print $1 "," $3 }' "$LATTICEWORK_DATASETS/dcad-1.0/DCAD-v1.0-main.csv" | ./networkx-peer.py dcad
    } > networkx.jsonl

The hashes are SHA-256 over sorted lines: "A B SHARED" of every open triad's pair, A before B, and the members of every maximal clique of three or more.
"""

import hashlib
import json
import sys

import networkx


def digest(lines):
    return hashlib.sha256("".join(line + "\n" for line in sorted(lines)).encode()).hexdigest()


def main():
    graph = networkx.Graph(line.strip().split(",") for line in sys.stdin if line.strip())
    open_pairs = []
    for a, b, score in networkx.adamic_adar_index(graph):
        shared = len(list(networkx.common_neighbors(graph, a, b)))
        if shared:
            open_pairs.append((*sorted((a, b)), shared, score))
    open_pairs.sort(key=lambda pair: (-pair[2], -round(pair[3], 12), pair[0], pair[1]))
    cliques = [sorted(clique) for clique in networkx.find_cliques(graph) if len(clique) >= 3]
    sizes = {}
    for clique in cliques:
        sizes[len(clique)] = sizes.get(len(clique), 0) + 1
    print(json.dumps({
        "network": sys.argv[1],
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "openPairs": len(open_pairs),
        "openPairsHash": digest(f"{a} {b} {shared}" for a, b, shared, _ in open_pairs),
        "adamicAdarSum": sum(pair[3] for pair in open_pairs),
        "first": [[a, b, shared, score] for a, b, shared, score in open_pairs[:25]],
        "cliquesBySize": {str(size): sizes[size] for size in sorted(sizes)},
        "cliquesHash": digest(" ".join(clique) for clique in cliques),
    }))


main()
