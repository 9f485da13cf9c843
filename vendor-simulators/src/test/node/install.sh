#!/bin/sh
for d in "$(dirname "$0")"/*/package.json; do (cd "$(dirname "$d")" && npm install --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error) || exit 1; done
