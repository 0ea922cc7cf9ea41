#!/usr/bin/env bash
# The one test command: finds or installs a Chromium, then runs every test of SpineCare.sln.
#
#   bash tests/run.sh                     all tests
#   bash tests/run.sh --filter Citation   arguments go to `dotnet test` of each test project
#
# CHROMIUM names the browser to use. Results: TestResults/<project>.trx and TestResults/screenshots/.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
results=$top/TestResults
cd "$top"

say() { printf '%s\n' "$@" >&2; }

# A file that is there may still be no browser: Ubuntu ships a script in its place that only asks for a snap.
runs() { [[ -x ${1:-} ]] && "$1" --version >/dev/null 2>&1 </dev/null; }

find_chromium() {
  local cache candidate
  case $(uname -s) in
    Darwin) cache=${PLAYWRIGHT_BROWSERS_PATH:-$HOME/Library/Caches/ms-playwright} ;;
    *) cache=${PLAYWRIGHT_BROWSERS_PATH:-${XDG_CACHE_HOME:-$HOME/.cache}/ms-playwright} ;;
  esac
  for candidate in chromium chromium-browser google-chrome google-chrome-stable \
    /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome /snap/bin/chromium \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "$cache"/chromium-*/chrome-*/chrome \
    "$cache"/chromium-*/chrome-*/*.app/Contents/MacOS/*; do
    candidate=$(command -v "$candidate") || continue
    if runs "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

as_root() {
  if (( EUID == 0 )); then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else
    say "Installing needs root, and there is no sudo: $*"
    return 1
  fi
}

install_from_apt() {
  command -v apt-get >/dev/null || return 1
  say "No Chromium here yet. Installing the package chromium (apt-get) ..."
  as_root apt-get update -qq >&2 || return 1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
}

# The package Microsoft.Playwright brings its installer, and the Node to run it with, into the build folder.
install_from_playwright() {
  local driver node with_libraries=()
  driver=$(find tests/*/bin -type d -path '*/.playwright' -print 2>/dev/null | head -n 1)
  node=$(find "${driver:-/nowhere}/node" -type f \( -name node -o -name node.exe \) -print 2>/dev/null | head -n 1)
  if [[ -z $node ]]; then
    say "Playwright's installer is not in the build folder of the tests."
    return 1
  fi
  if command -v apt-get >/dev/null && { (( EUID == 0 )) || command -v sudo >/dev/null; }; then
    with_libraries=(--with-deps)
  fi
  say "Installing Playwright's own Chromium ..."
  "$node" "$driver/package/cli.js" install --no-shell ${with_libraries[@]+"${with_libraries[@]}"} chromium >&2
}

rm -rf "$results"
mkdir -p "$results"

if [[ -n ${CHROMIUM:-} ]]; then
  named=$(command -v "$CHROMIUM") && runs "$named" || { say "CHROMIUM names $CHROMIUM, which does not run."; exit 1; }
  CHROMIUM=$named
fi

dotnet build SpineCare.sln </dev/null

if [[ -z ${CHROMIUM:-} ]]; then
  CHROMIUM=$(find_chromium) \
    || { install_from_apt && CHROMIUM=$(find_chromium); } \
    || { install_from_playwright && CHROMIUM=$(find_chromium); } \
    || { say "No Chromium was found, and none could be installed. Install one, or name one: CHROMIUM=/path/to/chromium bash tests/run.sh"; exit 1; }
fi
export CHROMIUM
say "The browser of the tests: $CHROMIUM"

# One project after another, so that the tests of what is live within seconds have the machine to themselves.
projects=$(dotnet sln SpineCare.sln list | tr -d '\r' | tr '\\' '/' | grep '^tests/.*\.csproj$') \
  || { say "SpineCare.sln has no test project."; exit 1; }

# Arguments may ask for another build, such as -c Release.
how=--no-build
(( $# == 0 )) || how=--no-restore

failed=()
while read -r project; do
  name=$(basename "$project" .csproj)
  say "" "== $name"
  dotnet test "$project" "$how" --results-directory "$results" --logger "trx;LogFileName=$name.trx" "$@" </dev/null || failed+=("$name")
done <<<"$projects"

if (( ${#failed[@]} > 0 )); then
  say "" "Failed: ${failed[*]}"
  exit 1
fi
say "" "All tests passed. Results: $results"
