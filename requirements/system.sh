#!/bin/sh
# Install the programs that some tests use and Python packages cannot bring: Chromium and nginx, from Debian.
# Without them the tests that use them are skipped. With CI set that would hide faults, so it is an error there,
# unless there is no apt-get to install them with.
missing() {
    for program in chromium chromedriver nginx; do
        command -v "$program" >/dev/null || printf ' %s' "$program"
    done
}

[ -z "$(missing)" ] && exit 0
if ! command -v apt-get >/dev/null; then
    echo "missing:$(missing); there is no apt-get to install them with: the tests that use them are skipped"
    exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "missing:$(missing); apt-get needs root to install them: the tests that use them are skipped"
    [ -z "${CI:-}" ]
    exit
fi
echo "installing$(missing) with apt-get"
apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends \
    chromium chromium-driver nginx-light >/dev/null
[ -z "$(missing)" ] && exit 0
echo "still missing:$(missing): the tests that use them are skipped"
[ -z "${CI:-}" ]
