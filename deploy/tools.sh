# What run.sh and test.sh need of the machine; installs from Debian's packages where it may, else names it.

refuse() { echo "corpu: $*" >&2; exit 1; }

install_package() {
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || refuse "$1 is missing; install it (Debian: apt-get install $1)"
  { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1"; }; } >/dev/null 2>&1 \
    || refuse "$1 is missing and could not be installed"
}

need_jdk17() {
  command -v javac >/dev/null || install_package openjdk-17-jdk-headless
  local version; version=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "$version" = 17 ] || refuse "JDK 17 is needed, found ${version:-none}; set JAVA_HOME and PATH to a JDK 17"
}

need_maven() { command -v mvn >/dev/null || install_package maven; }

need_node() {
  command -v node >/dev/null || install_package nodejs
  command -v npm >/dev/null || install_package npm
}

need_chromium() { command -v chromium >/dev/null || install_package chromium; }

need_wrk() { command -v wrk >/dev/null || install_package wrk; }
