#!/usr/bin/env bash
# Builds CorpU and starts it with an embedded MariaDB and demo data. See README.md for settings.
#   deploy/run.sh [--fresh] [--no-demo]
set -euo pipefail
cd "$(dirname "$0")/.."
. deploy/tools.sh
need_jdk17
need_maven
need_node
mvn -B -q -DskipTests package
exec java -cp "target/classes:$(cat target/server/launcher.classpath)" id.corpu.launcher.Launcher "$@"
