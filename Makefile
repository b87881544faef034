# The one front door. Everything below runs in an environment of its own, .venv, built from the lock files in requirements/.

PYTHON ?= python3
BIN := .venv/bin
PACKAGES := ontology graph loaders queries api

.DEFAULT_GOAL := help
.PHONY: help demo serve check test format lint types layers fresh bench score lock tools clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

.venv/core.stamp: requirements/core.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11, 3.12 or 3.13 is needed, this is %d.%d: make PYTHON=python3.12 …" % sys.version_info[:2]) if not (3, 11) <= sys.version_info[:2] <= (3, 13) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing what Remit needs into .venv …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/core.txt
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.stamp: .venv/core.stamp requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/dev.txt
	@touch $@

DEMO := --store demo/store
QUESTION := which directives does the Mass Mobilization Commission of Nghệ An implement?

demo: .venv/core.stamp  ## load the examples, answer a question with its sentences, write RDF and a picture
	@mkdir -p demo
	$(BIN)/remit load examples $(DEMO)
	@printf '\n▸ $(QUESTION)\n\n'
	$(BIN)/remit query directives_of_body --body mass-mobilization-commission/nghe-an $(DEMO)
	@printf '\n▸ The graph as RDF, and as a picture\n\n'
	$(BIN)/remit export turtle --output demo/graph.ttl $(DEMO)
	$(BIN)/remit export html --output demo/graph.html $(DEMO)
	@printf '\n▸ Go on\n'
	@printf '  %-56s%s\n' \
		'open demo/graph.html' 'the picture, in any browser' \
		'$(BIN)/remit serve $(DEMO)' 'the explorer and the API on http://127.0.0.1:8000' \
		'$(BIN)/remit query $(DEMO)' 'every question that can be asked' \
		'$(BIN)/remit load YOUR-FOLDER' 'your own documents, into ./remit-data'

serve: .venv/core.stamp  ## the API and the explorer on http://127.0.0.1:8000
	@$(BIN)/remit serve

check: format lint types layers fresh test  ## all of the below

format: .venv/dev.stamp  ## the code's format is the formatter's
	$(BIN)/ruff format --check .

lint: .venv/dev.stamp  ## ruff
	$(BIN)/ruff check .

types: .venv/dev.stamp  ## mypy --strict
	$(BIN)/mypy

layers: .venv/dev.stamp  ## imports go one way
	$(BIN)/lint-imports

fresh: .venv/dev.stamp  ## what is generated is up to date
	$(BIN)/python -m ontology.generate --check
	$(BIN)/python -m api.reference --check

test: .venv/dev.stamp tools  ## every test that this machine can run; with CI=true a skip fails
	$(BIN)/pytest

tools:  # Debian as root: what the tests need beside Python (a Java runtime and Maven for Neo4j, Chromium)
	@sh tests/support/install_tools.sh

.venv/bench.stamp: .venv/dev.stamp requirements/bench.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/bench.txt
	@touch $@

bench: .venv/bench.stamp  ## speed beside the peers, as ratios
	$(BIN)/python -m benchmarks

score: .venv/dev.stamp  ## extraction against the gold files of REMIT_SHARED (default ../shared)
	$(BIN)/python -m benchmarks.score

COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --python-version 3.11

lock: .venv/dev.stamp  ## write requirements/*.txt anew from pyproject.toml
	$(COMPILE) --extra build pyproject.toml --output-file requirements/core.txt
	$(COMPILE) --extra build --extra dev pyproject.toml --output-file requirements/dev.txt
	$(COMPILE) --extra build --extra dev --extra bench pyproject.toml --output-file requirements/bench.txt

clean:  ## remove the environment and what was made
	rm -rf .venv demo remit-data
