# Two commands: `make app` opens the app, `make test` runs every test. Both install what they need into .venv.

VENV := .venv
BIN := $(VENV)/bin
VERSIONS := python3.14 python3.13 python3.12 python3.11 python3 python
# The first that runs and is new enough: a shim of a version manager may exist and not run.
PYTHON ?= $(shell for name in $(VERSIONS); do $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	>/dev/null 2>&1 && echo $$name && break; done)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes
HEADLESS := $(if $(CI),--server.headless true,)

# Every test server and reader is a process of its own: without its bytecode kept, each would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: app test lint prove bench load lock clean

app: $(VENV)/.app
	$(BIN)/python -m streamlit run app.py $(HEADLESS) $(ARGS)

# Three at once on two cores: a test of a browser waits half of its time. Neighbours stay together, for they share servers.
test: $(VENV)/.dev $(VENV)/.buckets
	$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m pytest -n 3 --dist worksteal $(ARGS)

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# What takes long: simulations, kills, validators, and every pollution of every table.
prove: $(VENV)/.dev $(VENV)/.buckets
	$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m pytest -n 2 -m prove $(ARGS)
	POLLOCK=full $(BIN)/python -m pytest -q tests/data/intake/test_pollock.py $(ARGS)

bench: $(VENV)/.dev
	$(BIN)/python -m tests.bench $(ARGS)

# What a server bears: many sessions at once, and many visits in a row. Minutes, and for a quiet machine.
load: $(VENV)/.dev
	$(BIN)/python -m tests.load $(ARGS)

COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock"

lock: $(VENV)/.dev
	$(COMPILE) $(ARGS) requirements.in -o requirements.txt
	$(COMPILE) $(ARGS) -c requirements.txt requirements-dev.in -o requirements-dev.txt
	$(COMPILE) $(ARGS) requirements-buckets.in -o requirements-buckets.txt

clean:
	rm -rf $(VENV)

$(VENV)/.app: requirements.txt | $(BIN)/python
	@echo "Installing what the app needs (once; a minute or two) …"
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt | $(BIN)/python
	@echo "Installing what the tests need (once; a minute or two) …"
	@$(PIP) -r requirements-dev.txt
	@touch $@ $(VENV)/.app

# A server of buckets for the tests, in an environment of its own: it wants other versions than the app.
$(VENV)/.buckets: requirements-buckets.txt | $(VENV)/.dev
	@$(BIN)/python -m venv $(VENV)/buckets
	@$(VENV)/buckets/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r $<
	@touch $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Throughline needs Python 3.11 or newer; none of $(VERSIONS) is." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || sh .ci/install venv "$(PYTHON)"
	@$(PYTHON) -m venv $(VENV)
