# The commands of the project. Each makes what it needs: the virtual environment, the packages of
# requirements.lock and, on Linux, the system libraries that Qt loads.
.DELETE_ON_ERROR:

ifdef PYTHON
else ifneq ($(shell command -v python3.11),)
PYTHON := python3.11
else
PYTHON := python3
endif

BIN := .venv/bin
READY := .venv/ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: run test check format slow fuzz shots tables bench self-test translations mail-server package clean
.DEFAULT_GOAL := run

run: $(READY)  ## open the window on the sample shop
	@sh packaging/linux/prepare.sh $(PYTHON) screen
	$(BIN)/python main.py --sample

test: $(READY)  ## all tests but the slow ones
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 --dist worksteal -m "not slow"

check: $(READY)  ## style, types, floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)  ## mend the style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

slow: $(READY)  ## kill loops, long hypothesis runs, large files
	$(OFFSCREEN) HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest -m slow

fuzz: $(READY)  ## ten minutes of damaged files for the reader; no crash may come out
	$(BIN)/python -m tests.fuzz

shots: $(READY)  ## pictures of every page into build/shots
	$(OFFSCREEN) $(BIN)/python -m tests.shots --today 2025-11-17

translations: $(READY)  ## gather the window's sentences into the books and compile them
	$(BIN)/python packaging/update_translations.py

tables: $(READY)  ## the tables of a new shop, after a new step of migration
	$(BIN)/python -m tests.store.newest

bench: $(READY)  ## timings, as ratios against named rivals
	@sh packaging/linux/prepare.sh $(PYTHON) bench
	$(OFFSCREEN) $(BIN)/python -m benchmarks

mail-server:  ## the mail server that the tests of mailboxes start
	@sh packaging/linux/prepare.sh $(PYTHON) mail

self-test: $(READY)  ## every tab offscreen with the sample shop
	$(OFFSCREEN) $(BIN)/python main.py --self-test

$(READY): requirements.lock pyproject.toml packaging/linux/prepare.sh
	@sh packaging/linux/prepare.sh $(PYTHON)
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

package: $(READY)  ## the installers into build/package; on Linux .deb and .tar.gz
	@sh packaging/linux/prepare.sh $(PYTHON) package
	$(BIN)/python packaging/build.py
	$(BIN)/python packaging/check_bundle.py
	$(OFFSCREEN) $(BIN)/python -m benchmarks.packed

clean:
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
