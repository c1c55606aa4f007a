#!/usr/bin/env bash
# Loads the same made-up facts into one warm Neo4j by lattice ingest, LOAD CSV and the JavaScript driver, and into a new store by neo4j-admin, in turn; prints seconds, those of two rounds to warm up apart.
# Each finds a database without nodes, constraints and indexes. The first three make the same ones: constraints first, the other indexes of what is there at the end.
# Needs NEO4J_HOME with bin/with-neo4j, cypher-shell and neo4j-admin, and a folder with npm's neo4j-driver, named by NODE_FOLDER.
#   peers.sh FACTS ROUNDS
set -euo pipefail
loads=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$loads/../../.." && pwd)
facts=${1:-100000}
rounds=${2:-3}
lattice=$root/artifacts/bin/Latticework.Cli/release/lattice
program=$root/artifacts/bin/Latticework.Benchmarks/release/Latticework.Benchmarks.dll
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
dotnet "$program" files "$facts" "$files"
cp "$loads/load.mjs" "$NODE_FOLDER/"

timed() {
    local begun
    begun=$(date +%s.%N)
    "${@:2}" >/dev/null
    printf '%-12s %8.2f s\n' "$1" "$(echo "$(date +%s.%N) - $begun" | bc)"
}

schema() { grep -h "^CREATE $1" "$root"/cypher/schema/*.cypher; }

shell() { cypher-shell -a "$NEO4J_BOLT_URI" -u "$NEO4J_USERNAME" -p "$NEO4J_PASSWORD" -f "$1"; }

offline() {
    local target
    target=$(mktemp -d)
    mkdir -p "$target"/{conf,data,logs,run}
    grep -v '^#' "$NEO4J_HOME/conf/neo4j.conf" >"$target/conf/neo4j.conf"
    for folder in data logs run; do echo "server.directories.$folder=$target/$folder" >>"$target/conf/neo4j.conf"; done
    header() { echo "$2" >"$files/$1-header.csv"; }
    header actors 'code:ID(Actor),name'
    header series 'name:ID(Series)'
    header pages 'url:ID(Source),hash,publisher,title,published,publishedEarliest:date,publishedLatest:date'
    header exercises 'id:ID(Fact),hash,name,edition,start,startEarliest:date,startLatest:date,end,endEarliest:date,endLatest:date,place,confidence'
    header editions ':START_ID(Fact),:END_ID(Series),pos:long'
    header participants ':START_ID(Actor),:END_ID(Fact),pos:long,role'
    header citations ':START_ID(Fact),:END_ID(Source),pos:long'
    from() { echo "$files/$1-header.csv,$files/$1.csv"; }
    NEO4J_CONF=$target/conf timed neo4j-admin "$NEO4J_HOME/bin/neo4j-admin" database import full neo4j "--report-file=$target/report" \
        "--nodes=Actor:Nation=$(from actors)" "--nodes=Series=$(from series)" "--nodes=Source=$(from pages)" "--nodes=Fact:Exercise=$(from exercises)" \
        "--relationships=EDITION_OF=$(from editions)" "--relationships=TOOK_PART_IN=$(from participants)" "--relationships=CITES=$(from citations)"
    rm -rf "$target"
}

each_once() {
    dotnet "$program" bare
    timed 'lattice' "$lattice" ingest --facts "$files/facts" --beside
    dotnet "$program" bare
    timed 'LOAD CSV' shell "$files/load.cypher"
    dotnet "$program" bare
    timed JavaScript node "$NODE_FOLDER/load.mjs" "$files"
    offline
}

in_turn() {
    cp "$files"/*.csv "$(sed -n s/^server.directories.import=//p "$NEO4J_CONF/neo4j.conf")/"
    { schema CONSTRAINT; cat "$loads/load.cypher"; schema INDEX; echo 'CALL db.awaitIndexes(300);'; } >"$files/load.cypher"
    schema CONSTRAINT >"$files/first.cypher"
    schema INDEX >"$files/last.cypher"
    for _ in 1 2; do each_once >&2; done # until the server has compiled what they ask of it
    for _ in $(seq "$rounds"); do each_once; done
}

if [ -n "${IN_TURN:-}" ]; then
    in_turn
else
    IN_TURN=yes files=$files "$NEO4J_HOME/bin/with-neo4j" "$0" "$facts" "$rounds"
fi
