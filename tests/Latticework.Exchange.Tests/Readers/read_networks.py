"""Reads what `lattice export` wrote with NetworkX, igraph and pandas, and prints what it saw as JSON."""
import json
import sys

import igraph
import networkx
import pandas

folder = sys.argv[1]


def sizes(graph):
    return [graph.number_of_nodes(), graph.number_of_edges()]


graphml = networkx.read_graphml(f"{folder}/all.graphml")
gexf = networkx.read_gexf(f"{folder}/all.gexf")
tie = igraph.Graph.Read_GraphML(f"{folder}/all.graphml")
japan = tie.vs.find(id="JPN")
edge = tie.es[tie.get_eid(japan.index, tie.vs.find(id="NZL").index)]
tables = {
    name: pandas.read_csv(f"{folder}/csv/{name}.csv", keep_default_na=False, na_values=[""])
    for name in ["nodes", "ties", "events", "participants", "sources"]
}
print(json.dumps({
    "networkx": {
        "size": sizes(graphml),
        "directed": graphml.is_directed(),
        "node": {key: type(value).__name__ for key, value in graphml.nodes["JPN"].items()},
        "edge": {key: type(value).__name__ for key, value in graphml.edges["JPN", "NZL"].items()},
        "facts": graphml.edges["JPN", "NZL"]["facts"],
        "transitivity": networkx.transitivity(graphml),
    },
    "igraph": {
        "size": [tie.vcount(), tie.ecount()],
        "name": japan["name"],
        "facts": edge["facts"],
        "unMember": japan["unMember"],
        "transitivity": tie.transitivity_undirected(),
    },
    "gexf": {
        "size": sizes(gexf),
        "spells": gexf.edges["JPN", "NZL"]["spells"],
        "facts": gexf.edges["JPN", "NZL"]["facts"],
    },
    "pandas": {name: list(table.shape) for name, table in tables.items()},
    "missing": int(tables["events"]["to"].isna().sum()),
    "facts": int(tables["ties"]["facts"].sum()),
}))
