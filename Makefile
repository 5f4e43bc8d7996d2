# make demo    the main job: an investigation, its report, and the window on it
# make test    the tests; some of them with  make test ARGS="tests/workbench -k undo"
# make check   formatting, lint, types, import contracts, then the tests
# make monkey  100,000 random keys, clicks and drops at the window: no error, no freeze
# make bench   speed and memory, each beside a floor measured in the same run
# make bench-desk  the same for the window, on made-up projects of 10,000 to 1,000,000 claims
# make screenshots  pictures of every panel and dialog, into docs/screenshots
# make manual  the manual that F1 opens, out of docs/manual
# make translations  the words of the window and of reports for translators, and what is loaded
# make format  rewrite the code as the formatter wants it
# make lock    new lock files, from the ranges in pyproject.toml
# Each sets up what it needs first, once: Debian's libraries for Qt, and .venv from a lock file.

PYTHON ?= python3
BIN := .venv/bin
DEMO := demo/petro-trump-call
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

# What Qt loads = the Debian 12 package that has it. The second line is for a screen under X11.
LIBRARIES := \
    libglib-2.0.so.0=libglib2.0-0 libEGL.so.1=libegl1 libGL.so.1=libgl1 \
    libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 \
    libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 \
    libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0 \
    libxkbcommon-x11.so.0=libxkbcommon-x11-0

# What the tests need beside it: pages are rendered by Qt WebEngine, files opened in bubblewrap, and
# other people's tools check what the program writes.
TEST_LIBRARIES := \
    libnss3.so=libnss3 libasound.so.2=libasound2 libXcomposite.so.1=libxcomposite1 \
    libXdamage.so.1=libxdamage1 libXrandr.so.2=libxrandr2 libXtst.so.6=libxtst6 \
    libxkbfile.so.1=libxkbfile1 libpulse.so.0=libpulse0 libgbm.so.1=libgbm1
OFFICE := /usr/lib/libreoffice/program
TEST_TOOLS := bwrap=bubblewrap tesseract=tesseract-ocr openssl=openssl strace=strace ip=iproute2 \
    minisign=minisign ssh-keygen=openssh-client age=age unzip=unzip chromium=chromium \
    $(OFFICE)/libsclo.so=libreoffice-calc-nogui $(OFFICE)/libswlo.so=libreoffice-writer-nogui

# A stamp carries the checksum of what it was installed from, so a changed lock file installs anew.
RUNTIME := .venv/runtime-$(shell cat requirements.txt pyproject.toml | cksum | cut -d" " -f1)
DEV := .venv/dev-$(shell cat requirements-dev.txt pyproject.toml | cksum | cut -d" " -f1)

.PHONY: demo test check lint monkey bench bench-desk screenshots manual translations format lock \
    system test-system clean

demo: system $(RUNTIME)
	@mkdir -p demo && rm -rf $(DEMO).*
	$(BIN)/workbench seed petro-trump-call $(DEMO).fcw
	$(BIN)/workbench report $(DEMO).fcw $(DEMO).html
	$(BIN)/workbench report $(DEMO).fcw $(DEMO).json --format claimreview --profile internal
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	    ls $(DEMO).* && echo "These are the project, its report and its ClaimReview records. The window opens now." && \
	    $(BIN)/workbench-gui $(DEMO).fcw; \
	else \
	    QT_QPA_PLATFORM=offscreen $(BIN)/workbench-gui $(DEMO).fcw --screenshot $(DEMO).png && \
	    ls $(DEMO).* && echo "These are the project, its report, its ClaimReview records and, as there is no screen, a picture of the window."; \
	fi

test: test-system $(DEV)
	$(BIN)/pytest $(ARGS)

check: lint test

lint: system $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

monkey: test-system $(DEV)
	MONKEY_EVENTS=$${MONKEY_EVENTS:-100000} $(BIN)/pytest -s tests/journeys/test_monkey.py -o faulthandler_timeout=0 $(ARGS)

bench: $(DEV)
	$(BIN)/python -m tests.bench $(ARGS)

BENCH_SIZES ?= 10000 100000 1000000
BENCH_FOLDER ?= build/bench

bench-desk: $(DEV)
	@mkdir -p $(BENCH_FOLDER)
	@for size in $(BENCH_SIZES); do \
	    test -e $(BENCH_FOLDER)/$$size.fcw || \
	    $(BIN)/python -m tests.bench.generate $$size $(BENCH_FOLDER)/$$size.fcw || exit 1; \
	done
	$(BIN)/python -m tests.bench.bench_desk $(BENCH_SIZES:%=$(BENCH_FOLDER)/%.fcw) $(ARGS)
	$(BIN)/python -m tests.bench.desk_cases

screenshots: system $(DEV)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m docs.pictures $(ARGS)

manual: $(DEV)
	$(BIN)/python -m docs.build

SPANISH := resources/translations/workbench_es

translations: $(DEV)
	$(BIN)/python -m tests.translations.core
	$(BIN)/pyside6-lupdate -silent -extensions py -tr-function-alias QT_TRANSLATE_NOOP+=N \
	    -no-obsolete -locations none -target-language es ui -ts $(SPANISH).ts
	$(BIN)/pyside6-lrelease -silent $(SPANISH).ts -qm $(SPANISH).qm
	$(BIN)/python -m tests.translations.report

format: $(DEV)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(DEV)
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --upgrade -o requirements.txt pyproject.toml
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --upgrade --extra dev \
	    -c requirements.txt -o requirements-dev.txt pyproject.toml

$(RUNTIME): | .venv/bin/python
	@test -e $(DEV) || $(call install,requirements.txt)
	@touch $@

$(DEV): | .venv/bin/python
	@$(call install,requirements-dev.txt)
	@touch $@

define install
{ echo "Installing $(1) into .venv" && rm -f .venv/runtime-* .venv/dev-* && \
    $(BIN)/python -m pip install -qq --require-hashes -r $(1) && \
    $(BIN)/python -m pip install -qq --no-deps --no-build-isolation -e .; }
endef

.venv/bin/python: | system
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=/path/to/it")'
	$(PYTHON) -m venv .venv

# Installs what is missing on Debian and its kin; elsewhere says what will be looked for.
system:
	@$(call provide,$(LIBRARIES),)

test-system: system
	@$(call provide,$(TEST_LIBRARIES),$(TEST_TOOLS))

define provide
missing=; present=$$(/sbin/ldconfig -p 2>/dev/null) || exit 0; \
for pair in $(1); do \
    case "$$present" in *"$${pair%=*} "*) ;; *) missing="$$missing $${pair#*=}" ;; esac; \
done; \
for pair in $(2); do \
    PATH="$$PATH:/usr/sbin:/sbin" command -v "$${pair%=*}" >/dev/null || [ -e "$${pair%=*}" ] || \
        missing="$$missing $${pair#*=}"; \
done; \
$(PYTHON) -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
if [ -z "$$missing" ]; then exit 0; fi; \
if ! command -v apt-get >/dev/null; then \
    echo "Missing, by their names in Debian:$$missing. Install your system's packages of them."; exit 0; \
fi; \
echo "Installing$$missing"; \
$(SUDO) apt-get update -qq && \
$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $$missing >/dev/null
endef

clean:
	rm -rf .venv demo build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
