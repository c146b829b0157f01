#!/usr/bin/env bash
# 20,000 budgets of 20 lines through `examples/cli/terreau check --lines` and through `hledger check`, in turn, JVM start included.
# Needs hledger (Debian's package hledger) and a built project. Run from the project's root.
set -euo pipefail
budgets=${1:-20000}
rounds=${2:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java -cp examples/benchmarks/target/benchmarks.jar org.terreau.examples.benchmarks.LinesAndJournal "$folder" "$budgets"
ls -l "$folder"
hledger --version

seconds() {
  local start end
  start=$(date +%s%N)
  "$@" >"$folder/out" 2>&1 || { cat "$folder/out"; exit 1; }
  end=$(date +%s%N)
  awk -v ns=$((end - start)) 'BEGIN { printf "%.2f", ns / 1e9 }'
}

printf '%-8s %10s %10s\n' round terreau hledger
for ((i = 1; i <= rounds; i++)); do
  terreau=$(seconds examples/cli/terreau check --lines "$folder/budgets.jsonl")
  hledger=$(seconds hledger check -f "$folder/budgets.journal")
  printf '%-8s %10s %10s\n' "$i" "$terreau" "$hledger"
done
