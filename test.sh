#!/usr/bin/env bash
# Builds, formats, tests and packs everything, as people and CI do it. The last line is the sum of all tests;
# the exit code is 0 only if nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec </dev/null

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"

passed=0 failed=0 skipped=0

say() { printf '\n== %s\n' "$*"; }
broken() { printf 'FAILED: %s\n' "$*" >&2; failed=$((failed + 1)); }
sum() {
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ]
}

# A step without which nothing else can be said.
must() {
  local what=$1
  shift
  say "$what"
  "$@" || { broken "$what"; sum; exit 1; }
}

# A step whose failure is counted, and the rest still done.
should() {
  local what=$1
  shift
  say "$what"
  "$@" || broken "$what"
}

need_sdk() {
  if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK is missing: install version 10.0 or later (see global.json) and put 'dotnet' on the PATH." >&2
    return 1
  fi
  if ! dotnet --version; then
    echo "The installed .NET SDK is not the one that global.json asks for: install version 10.0." >&2
    return 1
  fi
}

# The validator that the JSON Schemas are tested with. It is no part of the SDK, and its tests may not be skipped here.
need_validator() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -c 'from jsonschema import Draft202012Validator' 2>/dev/null; then
      return 0
    fi
  done
  apt-get update -qq && apt-get install -y -qq python3-jsonschema
}

# What links native programs; their tests may not be skipped here either.
need_linker() {
  command -v clang || command -v gcc || { apt-get update -qq && apt-get install -y -qq gcc libc6-dev zlib1g-dev; }
}

# The terminal that the console's tests play in; they may not be skipped here either.
need_terminal() { command -v tmux >/dev/null || { apt-get update -qq && apt-get install -y -qq tmux; }; }

# The browser that the web sample's tests visit it with.
need_browser() { command -v chromium || { apt-get update -qq && apt-get install -y -qq chromium; }; }

# The database that the tests of the PostgreSQL store start for themselves. The package's own server is not used, and not started.
need_postgres() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return 0
  mkdir -p /etc/postgresql-common && [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
  apt-get update -qq && apt-get install -y -qq postgresql
}

# The counters of a results file, one number each: total, executed, passed.
counters() { sed -n 's/.*<Counters total="\([0-9]*\)" executed="\([0-9]*\)" passed="\([0-9]*\)".*/\1 \2 \3/p' "$1" | head -n 1; }

# Tests that did not run and do not name the folder shared/ (optional test data beside the repository) as the reason.
unexcused() {
  awk 'BEGIN { RS = "<UnitTestResult " }
       NR > 1 && /^[^>]*outcome="NotExecuted"/ && !/shared\// { match($0, /testName="[^"]*"/); print substr($0, RSTART + 10, RLENGTH - 11) }' "$1"
}

run_tests() {
  local project=$1 name trx code=0 numbers total executed good
  name=$(basename "$project" .csproj)
  trx=$results/$name.trx
  say "test $name"
  dotnet test "$project" -c Release --no-build --nologo --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
    --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none || code=$?

  numbers=$( [ -f "$trx" ] && counters "$trx" || true)
  if [ -z "$numbers" ]; then
    broken "$name gave no results"
    return
  fi
  read -r total executed good <<<"$numbers"
  passed=$((passed + good))
  failed=$((failed + executed - good))
  skipped=$((skipped + total - executed))
  if [ "$code" -ne 0 ] && [ "$executed" -eq "$good" ]; then
    broken "$name ended with $code though no test failed: its run crashed"
  fi
  if [ "$total" -eq 0 ]; then
    broken "$name has no tests"
  fi
  while IFS= read -r test; do
    skipped=$((skipped - 1))
    broken "skipped here, where nothing should be missing: $test"
  done < <(unexcused "$trx")
}

must "sdk" need_sdk
should "validator" need_validator
should "linker" need_linker
should "terminal" need_terminal
should "browser" need_browser
should "postgres" need_postgres
must "restore" dotnet restore
must "build" dotnet build -c Release --no-restore
should "format" dotnet format --no-restore --verify-no-changes
for project in tests/*Tests*/*.csproj samples/*Tests*/*.csproj; do
  run_tests "$project"
done
should "pack" dotnet pack -c Release --no-build -o artifacts/packages

say "sum"
sum
