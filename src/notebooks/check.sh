#!/usr/bin/env bash
# Runs every notebook, those over HTTP against a server of its own, and compares their answers: bash src/notebooks/check.sh COMMAND…, where COMMAND is lattice.
# The C# notebook runs in dotnet-repl, which is installed for the run, against the Release build of Latticework.Query.
set -euo pipefail
notebooks=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
: >"$work/server.log"
"$@" serve --port 0 2>"$work/server.log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT=1
dotnet tool install dotnet-repl --version 0.3.259 --tool-path "$work/tools" >"$work/tools.log" || { cat "$work/tools.log" >&2; exit 1; }

until grep -q 'answering at' "$work/server.log"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
    sleep 0.1
done
LATTICE_ADDRESS=$(sed -n 's/.*answering at \(http[^;]*\);.*/\1/p' "$work/server.log")
export LATTICE_ADDRESS

cp "$notebooks"/latticework.py "$notebooks"/python.ipynb "$notebooks"/r.ipynb "$work"
cd "$work"
execute() { PATH=/usr/bin:$PATH PYDEVD_DISABLE_FILE_VALIDATION=1 /usr/bin/jupyter nbconvert --log-level WARN --ExecutePreprocessor.startup_timeout=300 --to notebook --execute "$1.ipynb" --output "$1-executed.ipynb"; }
execute python
execute r
(cd "$notebooks" && "$work/tools/dotnet-repl" --run csharp.ipynb --exit-after-run --output-format ipynb --output-path "$work/csharp-executed.ipynb" </dev/null >"$work/repl.log" 2>&1) || { cat "$work/repl.log" >&2; exit 1; }

# What a notebook printed, and that it drew: a table of its first answer, and a picture in the end.
/usr/bin/python3 - <<'PYTHON'
import json
refusals = {"python": "unknown nation 'Jpan'; did you mean JPN (Japan)?\n", "r": None, "csharp": "unknown nation 'Jpan'; did you mean JPN (Japan)?\n"}
for name, refusal in refusals.items():
    outputs = [o for c in json.load(open(f"{name}-executed.ipynb"))["cells"] for o in c.get("outputs", [])]
    printed = "".join("".join(o["text"]) for o in outputs if o.get("name") == "stdout").splitlines(keepends=True)
    assert printed[3:] == ([refusal] if refusal else []), (name, printed)
    drawn = [o["data"] for o in outputs if "data" in o]
    assert "<table" in "".join(drawn[0]["text/html"]), (name, drawn[0])
    assert "image/png" in drawn[-1] or "<svg" in "".join(drawn[-1]["text/html"]), (name, drawn[-1].keys())
    open(f"{name}.txt", "w").write("".join(printed[:3]))
PYTHON
dotnet run -c Release "$notebooks/question.cs" >question.txt
/usr/bin/python3 - >plain.txt <<'PYTHON'
import os, sys
sys.modules["pandas"] = None
from latticework import Lattice
common = Lattice(os.environ["LATTICE_ADDRESS"]).partners("JPN", "NZL", as_of="2025-12-31")
print(f"partners common to JPN and NZL: {len([p['partner'] for p in common])}")
PYTHON
test -s partners-python.png && grep -q '</svg>' partners-csharp.svg
head -n 1 python.txt | diff - plain.txt
for name in r csharp question; do diff python.txt "$name.txt"; done
cat python.txt
