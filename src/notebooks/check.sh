#!/usr/bin/env bash
# Runs every notebook against a server of its own, and compares their answers: bash src/notebooks/check.sh COMMAND…, where COMMAND is lattice.
set -euo pipefail
notebooks=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
: >"$work/server.log"
"$@" serve --port 0 2>"$work/server.log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

until grep -q 'answering at' "$work/server.log"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
    sleep 0.1
done
LATTICE_ADDRESS=$(sed -n 's/.*answering at \(http[^;]*\);.*/\1/p' "$work/server.log")
export LATTICE_ADDRESS

cp "$notebooks"/latticework.py "$notebooks"/python.ipynb "$notebooks"/questions.R "$work"
cd "$work"
PATH=/usr/bin:$PATH PYDEVD_DISABLE_FILE_VALIDATION=1 /usr/bin/jupyter nbconvert --log-level WARN --to notebook --execute python.ipynb --output executed.ipynb
/usr/bin/python3 - >python.txt <<'PYTHON'
import json
cells = json.load(open("executed.ipynb"))["cells"]
printed = ["".join(o["text"]) for c in cells for o in c.get("outputs", []) if o.get("name") == "stdout"]
assert printed[1] == "unknown nation 'Jpan'; did you mean JPN (Japan)?\n", printed
print(printed[0], end="")
PYTHON
Rscript questions.R >r.txt
dotnet run -c Release "$notebooks/question.cs" >csharp.txt
/usr/bin/python3 - >plain.txt <<'PYTHON'
import os, sys
sys.modules["pandas"] = None
from latticework import Lattice
common = Lattice(os.environ["LATTICE_ADDRESS"]).partners("JPN", "NZL", as_of="2025-12-31")
print(f"partners common to JPN and NZL: {len([p['partner'] for p in common])}")
PYTHON
test -s partners-python.png && test -s partners-r.png
head -n 1 python.txt | diff - plain.txt
diff python.txt r.txt
diff python.txt csharp.txt
cat python.txt
