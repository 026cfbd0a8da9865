PYTHON ?= python3
BIN := .venv/bin
EXTRAS_demo := async,mock,docs-ui
EXTRAS_dev := dev,fuzz
EXTRAS_bench := bench,fuzz
EXTRAS_docs := docs

.DEFAULT_GOAL := help
.PHONY: help demo test system fuzz soak oldest check generate bench screenshots docs serve clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/demo ## see the SDK and the mock server do a project's whole life
	@$(BIN)/python examples/nuextract_life.py

test: check ## check everything, then run all tests
	@$(BIN)/python -m pytest -n auto

system: ## install Chromium and nginx with apt, as root on Debian: a few tests use them
	@(for program in chromium chromedriver nginx; do command -v $$program >/dev/null || exit 1; done) \
	|| (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends \
	chromium chromium-driver nginx-light >/dev/null) \
	|| echo "Chromium and nginx could not be installed: the tests that use them are skipped"

fuzz: .venv/dev ## make up EXAMPLES=1000 requests of each kind, others each time: no answer outside its spec
	@PROJECTLINK_FUZZ_EXAMPLES=$(or $(EXAMPLES),1000) $(BIN)/python -m pytest -n auto tests/fuzz

soak: .venv/dev ## ask one server N=1000000 times; its memory has to stay flat
	@$(BIN)/python -m tests.soak $(or $(N),1000000)

oldest: .venv/dev ## run the tests with the oldest versions that are supported
	@test -x .venv-oldest/bin/python || $(PYTHON) -m venv .venv-oldest
	@$(BIN)/python -m tests.oldest > .venv-oldest/constraints.txt
	@.venv-oldest/bin/pip install --quiet --disable-pip-version-check --editable '.[dev]' --constraint .venv-oldest/constraints.txt
	@.venv-oldest/bin/python -m pytest -n auto -o filterwarnings=default tests/unit tests/contract tests/behaviour tests/interop

check: .venv/dev ## lint, types, import laws, and that nothing generated is out of date
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/basedpyright --level error
	@$(BIN)/lint-imports
	@$(BIN)/python -m openapi.codegen --check

generate: .venv/dev ## rewrite what is generated from the specs
	@$(BIN)/python -m openapi.codegen

bench: .venv/bench ## measure against peers and write docs/benchmarks.md
	@$(BIN)/python -m tests.benchmarks

screenshots: .venv/dev ## take the pictures of the dashboard in the documentation anew
	@$(BIN)/python -m tests.web.screenshots

docs: .venv/docs ## build the documentation into site/
	@$(BIN)/mkdocs build --quiet --strict --site-dir site && echo "open site/index.html"

serve: .venv/demo ## start the mock server on port 8080
	@$(BIN)/projectlink mock

clean: ## remove what the commands above have made
	@find sdk mockserver openapi tests examples -name __pycache__ -exec rm -rf {} +
	@rm -rf .venv .venv-oldest site .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .prism

.venv/demo .venv/dev .venv/bench .venv/docs: .venv/%: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "projectlink needs Python 3.10 or newer: make PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "installing projectlink[$(EXTRAS_$*)] into .venv, which takes a moment"
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[$(EXTRAS_$*)]'
	@$(BIN)/python -m compileall -q sdk mockserver
	@touch $@
