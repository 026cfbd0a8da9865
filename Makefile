PYTHON ?= python3
RUN := .venv/bin/python
INSTALL := @"$(PYTHON)" requirements/install.py

.DEFAULT_GOAL := help
.PHONY: help demo test system check fuzz soak interop newest oldest lock generate bench screenshots docs serve dist clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## run a project's life between the SDK and the mock server
	$(INSTALL) demo
	@$(RUN) examples/nuextract_lifecycle.py

test: check ## run the checks, then all tests
	@$(RUN) -m pytest -n auto

system: ## install Chromium and nginx with apt, as root on Debian: a few tests use them
	@sh requirements/system.sh

check: ## check style, words, types, layers, generated files and the lock
	$(INSTALL) test
	@$(RUN) -m requirements.lock --check
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m tests.style
	@$(RUN) -m mypy
	@$(RUN) -m basedpyright --level error
	@$(RUN) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'
	@$(RUN) -m openapi.codegen --check

fuzz: ## send EXAMPLES=1000 random requests of each kind to the mock server
	$(INSTALL) test
	@PROJECTLINK_FUZZ_EXAMPLES=$(or $(EXAMPLES),1000) $(RUN) -m pytest -n auto --timeout 0 tests/fuzz

soak: ## send N=1000000 requests, for MINUTES at most, and attacks: memory stays flat, responses fast
	$(INSTALL) test
	@$(RUN) -m tests.soak $(or $(N),1000000) $(MINUTES)

interop: ## run the tests of a published client that is licensed for non-commercial use only
	$(INSTALL) interop
	@.venv-interop/bin/python -m pytest -n auto tests/interop

newest: ## run the tests with the newest versions of everything, in a separate environment
	$(INSTALL) newest
	@.venv-newest/bin/python -m pytest -n auto

oldest: ## run the tests with the oldest versions that are supported, in a separate environment
	$(INSTALL) test
	$(INSTALL) lock
	$(INSTALL) oldest
	@.venv-oldest/bin/python -m pytest -n auto -o filterwarnings=default tests/unit tests/contract tests/behaviour \
		tests/interop --ignore tests/interop/recent # whose clients need newer versions

lock: ## pin the versions that pyproject.toml allows; UPGRADE=1 takes the newest
	$(INSTALL) test
	$(INSTALL) lock
	@$(RUN) -m requirements.lock $(if $(UPGRADE),--upgrade)

generate: ## rewrite the generated files from the specs
	$(INSTALL) test
	@$(RUN) -m openapi.codegen

bench: ## measure against peers and write docs/benchmarks.md; ONLY=serving.serving prints that alone
	$(INSTALL) test
	$(INSTALL) bench
	@$(RUN) -m tests.benchmarks $(ONLY)

screenshots: ## take the pictures of the dashboard in the documentation again
	$(INSTALL) test
	@$(RUN) -m tests.web.screenshots

docs: ## build the documentation into site/
	$(INSTALL) docs
	@NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs build --quiet --strict --site-dir site && echo "open site/index.html"

serve: ## start the mock server on port 8080
	$(INSTALL) demo
	@$(RUN) -m projectlink mock

dist: ## build the wheel and the source distribution into dist/ and check them
	$(INSTALL) test
	@$(RUN) -m hatchling build --clean
	@$(RUN) -m twine check --strict dist/*

clean: ## remove what the commands above have made
	@find sdk mockserver openapi requirements tests examples -name __pycache__ -exec rm -rf {} +
	@rm -rf .venv .venv-interop .venv-newest .venv-oldest dist site
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .prism
