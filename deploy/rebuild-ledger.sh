#!/usr/bin/env bash
# Rebuilds the JP ledgers of a year from the statements and waits for the result.
# usage: CORPU_API_KEY=... CORPU_API_SECRET=... deploy/rebuild-ledger.sh [year] [address]
# The credential needs the scope "jp:rebuild" (or "all"); the LRS administrator creates it at /lrs/kredensial.
set -euo pipefail
year=${1:-$(date +%Y)}
address=${2:-${CORPU_BASE_URL:-http://localhost:${CORPU_PORT:-8080}}}
: "${CORPU_API_KEY:?set CORPU_API_KEY}" "${CORPU_API_SECRET:?set CORPU_API_SECRET}"
case $year in [0-9][0-9][0-9][0-9]) ;; *) echo "not a year: $year" >&2; exit 2 ;; esac

# The credential reaches curl by its standard input, so that no process list shows it.
ask() {
  printf 'user = "%s:%s"\n' "$CORPU_API_KEY" "$CORPU_API_SECRET" |
    curl --silent --show-error --fail-with-body --config - --header 'Content-Type: application/json' "$@"
}
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/p"; }

ask --data "{\"year\":$year}" "$address/api/jp/rebuilds" >/dev/null
while :; do
  answer=$(ask "$address/api/jp/rebuilds/latest")
  state=$(field state <<<"$answer")
  printf '\r%s: %s of %s people ' "$year" "$(field done <<<"$answer")" "$(field total <<<"$answer")"
  [ "$state" = RUNNING ] || break
  sleep 1
done
printf '\n'
[ "$state" = DONE ] || { echo "the rebuild ended as $state; see the server's log" >&2; exit 1; }
echo "digest before $(field digestBefore <<<"$answer")"
echo "digest after  $(field digestAfter <<<"$answer")"
