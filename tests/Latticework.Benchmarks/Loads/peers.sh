#!/usr/bin/env bash
# Loads the same made-up facts into a fresh Neo4j by this library, LOAD CSV, the JavaScript driver and neo4j-admin, and prints seconds.
# Needs NEO4J_HOME with bin/with-neo4j, cypher-shell and neo4j-admin, and npm's neo4j-driver in a folder named by NODE_PATH_FOLDER.
#   peers.sh FACTS [ours|csv|js|admin …]
set -euo pipefail
loads=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$loads/../../.." && pwd)
facts=${1:-100000}
shift || true
program=$root/artifacts/bin/Latticework.Benchmarks/release/Latticework.Benchmarks.dll
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
dotnet "$program" files "$facts" "$files"
timed() { local begun; begun=$(date +%s.%N); "${@:2}" >/dev/null; printf '%-10s %8.2f s\n' "$1" "$(echo "$(date +%s.%N) - $begun" | bc)"; }
export -f timed
export loads root files program facts
for peer in "${@:-ours csv js admin}"; do
    for one in $peer; do
        case $one in
            ours) "$NEO4J_HOME/bin/with-neo4j" dotnet "$program" loads "$facts" ;;
            csv) "$NEO4J_HOME/bin/with-neo4j" bash -c 'cp "$files"/*.csv "$(sed -n s/^server.directories.import=//p "$NEO4J_CONF/neo4j.conf")/"
                cat "$root/cypher/schema/V001__constraints.cypher" "$loads/load.cypher" >"$files/all.cypher"
                timed "LOAD CSV" cypher-shell -a "$NEO4J_BOLT_URI" -u "$NEO4J_USERNAME" -p "$NEO4J_PASSWORD" -f "$files/all.cypher"' ;;
            js) cp "$loads/load.mjs" "$NODE_PATH_FOLDER/"
                "$NEO4J_HOME/bin/with-neo4j" bash -c 'timed JavaScript node "$NODE_PATH_FOLDER/load.mjs" "$files" "$root/cypher/schema/V001__constraints.cypher"' ;;
            admin)
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
                rm -rf "$target" ;;
        esac
    done
done
