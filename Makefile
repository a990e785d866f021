# `make help` lists what there is. Everything here does its own set-up first (.ci/setup); a second
# time that costs a few hundredths of a second.

PYTHON ?= python3
export PYTHON

python := .venv/bin/python
# One lock for every system and Python the program runs on, with the checksum of every file.
lock_as := --quiet --universal --generate-hashes --python-version 3.11 \
	--custom-compile-command "make lock" $(UPGRADE)

.DEFAULT_GOAL := help
.PHONY: help run test setup lint types pictures bench lock fonts clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

run: ## open the window on a copy of the sample book; without a screen check it and print its sheets
	@.ci/setup run
	@$(python) main.py

test: lint types ## lint, types and all tests; no screen needed
	@$(python) -m pytest -n auto

setup: ## only the set-up: system libraries, Python libraries
	@.ci/setup test

lint: setup ## style, and everything that can be seen without running
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .

types: setup ## what the types say
	@$(python) -m mypy

pictures: setup ## the pictures of the README, and the sheets to be looked at
	@$(python) -m tests.readme_pictures
	@$(python) -m tests.pictures

bench: setup ## speeds on the summit book, and how they grow with its size
	@$(python) -m tests.bench

lock: setup ## write the locks from pyproject.toml (needs uv); newest versions: UPGRADE=--upgrade
	@uv pip compile $(lock_as) pyproject.toml -o requirements.lock
	@uv pip compile $(lock_as) pyproject.toml --extra dev -c requirements.lock \
		-o requirements-dev.lock

fonts: setup ## fetch the shipped fonts again and check them (needs npm)
	@$(python) -m resources.fonts.refresh

clean: ## remove what the set-up and the tests made; `out/` stays
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
