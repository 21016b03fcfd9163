# Needs make and Python 3.11 or later; everything else goes into .venv.
PYTHON ?= python3
PORT ?= 8000
# How many tests run at once: a number, or auto for one per core.
JOBS ?= auto
export PORT

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
APPS := home search review services contacts languages
TEMPLATES := $(wildcard site/templates $(addsuffix /templates,$(APPS)))

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run demo test journeys lint audit messages requirements clean

help: ## show these targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1 - /p' $(MAKEFILE_LIST)

run: .venv/.base ## set up what is missing and serve the demo council (PORT=8000)
	@$(MANAGE) serve

demo: .venv/.base ## set up the demo council without serving it
	@$(MANAGE) prepare

test: .venv/.dev ## run the test suite; journeys need Chromium
	$(BIN)/python -m pytest -n $(JOBS)

journeys: .venv/.dev ## run only the journeys in a real browser
	$(BIN)/python -m pytest tests/journeys

lint: .venv/.dev ## check style, types, templates, settings, migrations and texts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
ifneq ($(TEMPLATES),)
	$(BIN)/djlint --lint --quiet $(TEMPLATES)
	find $(TEMPLATES) -name '*.html' -exec $(BIN)/djhtml --tabwidth 2 --check {} +
endif
	DATABASE_URL=sqlite://:memory: DJANGO_SETTINGS_MODULE=config.settings.test \
	  $(MANAGE) makemigrations --check --dry-run
	@echo "check --deploy, with production settings made up for the occasion"
	@data=$$(mktemp -d) && trap 'rm -rf "$$data"' EXIT && \
	  env -u DATABASE_URL -u CACHE_URL -u EMAIL_URL \
	  DJANGO_SETTINGS_MODULE=config.settings.production DATA_DIR="$$data" \
	  SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(64))') \
	  ALLOWED_HOSTS=www.example.org PUBLIC_URL=https://www.example.org \
	  $(MANAGE) check --deploy --fail-level WARNING
	$(BIN)/python -m pytest -q tests/test_architecture.py tests/test_catalogues.py

audit: .venv/.dev ## look for known weaknesses in what we depend on
	$(BIN)/pip check
	$(BIN)/python requirements/audit.py

messages: .venv/.dev ## bring the catalogues up to date with the code; needs gettext
	@command -v xgettext msgmerge msguniq >/dev/null || { \
	  echo "make messages needs GNU gettext: apt install gettext, or brew install gettext."; exit 1; }
	$(MANAGE) makemessages --all --no-location --no-wrap --no-obsolete \
	  --ignore '.venv/*' --ignore 'var/*' --ignore 'tests/*'
	@# The time of this run would make every run a change.
	@for file in locale/*/LC_MESSAGES/django.po; do \
	  grep -v '^"POT-Creation-Date:' $$file > $$file.new && mv $$file.new $$file; done
	$(MANAGE) compile_catalogues

COMPILE := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 \
  --generate-hashes --no-header --no-emit-index-url --no-emit-find-links pyproject.toml

requirements: .venv/.dev ## compile requirements/*.txt from pyproject.toml
	$(COMPILE) --output-file requirements/base.txt
	$(COMPILE) --extra test --extra lint --constraint requirements/base.txt \
	  --output-file requirements/dev.txt

clean: ## remove the environment and compiled files; var/ (the data) stays
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find locale -name '*.mo' -delete

# One environment: .base holds what the site runs on, .dev what checking it needs on top.
.venv/.base: requirements/base.txt | $(BIN)/python
	$(BIN)/python -m pip install --require-hashes --disable-pip-version-check -r $<
	@touch $@

.venv/.dev: requirements/dev.txt | $(BIN)/python
	$(BIN)/python -m pip install --require-hashes --disable-pip-version-check -r $<
	@touch .venv/.base $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "$(PYTHON) was not found. Install Python 3.11 or later, or say where it is: make PYTHON=..."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or later is needed; $(PYTHON) is $$($(PYTHON) -V). Another one: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "Python's venv is missing. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	$(PYTHON) -m venv .venv
