#!/usr/bin/env bash
# Makes ../bundle.js and ../licences.txt from the versions in package-lock.json; --verify compares with what is kept instead.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund --silent --ignore-scripts
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
node_modules/@esbuild/*/bin/esbuild bundle.js --bundle --format=esm --minify --target=es2022 --charset=utf8 --legal-comments=none --log-level=warning --outfile="$made/bundle.js"
for package in $(ls node_modules | grep -Ev '^(@?esbuild|commander)$'); do
    node -e 'const p = require(process.argv[1]); console.log(`== ${p.name} ${p.version}, ${p.license}\n`)' "./node_modules/$package/package.json"
    cat "node_modules/$package"/LICENSE*
    echo
done >"$made/licences.txt"
if [ "${1:-}" = --verify ]; then
    diff -q "$made/bundle.js" ../bundle.js && diff -q "$made/licences.txt" ../licences.txt
else
    cp "$made/bundle.js" "$made/licences.txt" ..
fi
