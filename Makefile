# `make test` is what CI runs; it needs Python 3.11 or later, git, Go and the package registries.
# `make help` lists the rest.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
JOBS ?= 2
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Asked when it is used, since the server may have to be built first.
OPA = $(shell $(BIN)/python -m tests.servers.build opa)
EXTRAS := $(addprefix --extra ,aws azure kubernetes kustomize metrics opa postgres vault)
# Without kustomize, which brings kubectl.
IMAGE_EXTRAS := $(addprefix --extra ,aws azure kubernetes metrics opa postgres vault)
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make requirements'

.PHONY: help test check unit lint types rego docs docs-check format servers capabilities \
	requirements bench bench-peers clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1 - /'

test: check ## Everything CI runs: the checks below and every test

# The generated pages are compared as soon as the command that writes them exists.
check: lint types rego $(if $(wildcard guard/cli/docs.py),docs-check) unit ## Lint, types, Rego, docs, tests

$(READY): pyproject.toml requirements/dev.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -c 'import sys; sys.exit("guard needs Python 3.11 or later: make PYTHON=python3.11 test" if sys.version_info < (3, 11) else 0)'
	$(PIP) install --require-hashes -r requirements/dev.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

unit: $(READY) servers ## All tests
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal -q

lint: $(READY) ## Style, complexity, and who may import whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache

types: $(READY) ## mypy, strict
	$(BIN)/mypy

# As a bundle: the YAML and JSON examples beside the policies are not data of the policies.
rego: $(READY) servers ## Format, compile and unit-test the policies
	$(OPA) fmt --capabilities rego/capabilities.json --fail --list rego
	$(OPA) check --strict --capabilities rego/capabilities.json --bundle rego
	$(OPA) test --bundle rego

docs: $(READY) ## Write the generated pages
	$(BIN)/guard docs

docs-check: $(READY) ## Fail when a generated page is not what it would be now
	$(BIN)/guard docs --check

format: $(READY) servers ## Rewrite Python and Rego in the one style
	$(BIN)/ruff check --fix --select I .
	$(BIN)/ruff format .
	$(OPA) fmt --capabilities rego/capabilities.json --write rego

servers: $(READY) ## Build the servers that the tests talk to, once for all clones
	$(BIN)/python -m tests.servers.build

capabilities: $(READY) ## Write rego/capabilities.json, after an upgrade of an engine
	$(BIN)/python -m tests.servers.capabilities

requirements: $(READY) ## Pin the newest versions of everything, with hashes
	$(PIP) install uv
	$(COMPILE) --upgrade pyproject.toml requirements/dev.in $(EXTRAS) -o requirements/dev.txt
	$(COMPILE) --upgrade requirements/checkov.in -o requirements/checkov.txt
	$(COMPILE) --no-annotate -c requirements/dev.txt pyproject.toml $(IMAGE_EXTRAS) -o deploy/image/requirements.txt
	$(COMPILE) --no-annotate -c requirements/dev.txt deploy/image/build.in -o deploy/image/build.txt

bench: $(READY) ## Measure guard, and the peers that are there; writes docs/performance.md
	test -x build/bench/installed/bin/python || $(PYTHON) -m venv build/bench/installed
	build/bench/installed/bin/python -m pip --disable-pip-version-check --quiet install --upgrade .
	$(BIN)/python -m bench.measure
	$(BIN)/python -m bench.report

bench-peers: ## Build the peers that `make bench` compares with
	sh bench/peers.sh

clean: ## Remove what was built here; the servers are in the cache
	rm -rf .venv dist build/ci.log .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
