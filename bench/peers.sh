#!/bin/sh
# Builds the scanners that `make bench` compares guard with, into the cache of built servers.
# They are for measuring only: nothing of guard uses them. Needs Python, Go 1.26 and ten minutes.
set -eu

home="${XDG_CACHE_HOME:-$HOME/.cache}/guard-servers"
here="$(cd "$(dirname "$0")/.." && pwd)"
mkdir -p "$home"

checkov="$home/checkov-3.3.30"
if [ ! -x "$checkov/bin/checkov" ]; then
    "${PYTHON:-python3}" -m venv "$checkov"
    "$checkov/bin/pip" install --quiet --disable-pip-version-check --require-hashes \
        -r "$here/requirements/checkov.txt"
fi

conftest="$home/conftest-0.71.1"
if [ ! -x "$conftest/conftest" ]; then
    GOBIN="$conftest" go install github.com/open-policy-agent/conftest@v0.71.1
fi

# trivy's own module replaces others, which `go install` of a version refuses: hence a module
# that names it as its tool. It does not compile without the experiment.
trivy="$home/trivy-0.74.0"
if [ ! -x "$trivy/trivy" ]; then
    build="$(mktemp -d)"
    trap 'rm -rf "$build"' EXIT
    cd "$build"
    go mod init guard/bench/trivy
    go get -tool github.com/aquasecurity/trivy/cmd/trivy@v0.74.0
    GOBIN="$trivy" GOEXPERIMENT=jsonv2 go install github.com/aquasecurity/trivy/cmd/trivy
fi
