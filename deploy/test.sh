#!/usr/bin/env bash
# Installs what the tests need and runs them all: rules and values, the portal in its server with a real
# MariaDB, and the screens in a real browser. Uses free ports only; can run twice in a row.
set -euo pipefail
cd "$(dirname "$0")/.."
. deploy/tools.sh
need_jdk17
need_maven
need_node
need_chromium
exec mvn -B -ntp verify "$@"
