#!/bin/sh
# Installs what the tests need beside Python, on Debian as root: a Java runtime and Maven (Neo4j's server), Chromium (the page).
# Elsewhere it says what is missing and leaves the machine as it is: the tests then name what they could not run.
set -eu

missing=""
command -v java >/dev/null 2>&1 || missing="$missing openjdk-17-jre-headless"
command -v mvn >/dev/null 2>&1 || missing="$missing maven"
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing for the tests:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Not here:$missing. Tests that need them will be skipped and named; install them to run everything."
fi
