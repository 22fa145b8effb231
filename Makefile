# Every target sets up what it needs by itself, and does only what is not done yet.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: installer installer-windows installer-test-windows installer-portable installer-debian installer-test help run test check guide-pictures bench bench-peers catalogues scale soak-find soak-readers soak-sync soak-centre soak-visitors geometry screenshots transcripts paper edition test-pythons lock sbom install-pictures clean set-up

PYTHON := .venv/bin/python
# One more than the cores of a small machine: some tests wait most of the time.
WORKERS ?= 3
TESTS ?=
# A process that falls is not replaced: with one in its place the run waits for ever for what it had begun.
SHARED := -n $(WORKERS) --dist loadfile --max-worker-restart=0

help: ## say what there is to say here
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

run: ## open the window (without a screen: play the main job on a virtual one, pictures and PDF in out/)
	@installer/set_up/start.sh

test: set-up ## the whole suite, without a screen and without a network; TESTS=tests/core for a part
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest $(SHARED) $(TESTS)

check: set-up ## format, lint, types, who imports whom, the content of data/, then the whole suite
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports
	$(PYTHON) -m healing_desktop publish check --data data
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest $(SHARED)

bench: ## ratios against bare Qt, raw SQL, bare typst, WeasyPrint and LibreOffice; installs the last two
	@installer/set_up/set_up.sh peers
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -p no:randomly -p no:xdist --timeout 1800 -o faulthandler_timeout=0 -s tests/benchmarks

soak-find: set-up ## ten minutes of generated queries and schedules: no exception, no call over 100 ms
	SOAK_SECONDS=600 QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -p no:randomly -p no:xdist -o faulthandler_timeout=0 tests/soak/test_*.py

soak-readers: set-up ## ten minutes of spoilt files for each of eleven readers: no crash, no call over 5 s, bounded memory; log in out/
	@mkdir -p out
	set -o pipefail; SOAK_SECONDS=6600 QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -p no:randomly -p no:xdist \
	  -o faulthandler_timeout=0 tests/soak/readers 2>&1 | tee out/soak-readers.log

soak-sync: set-up ## kill -9 2,000 times, in fetching and in taking over, and cut the power 200 times (that as root); log in out/
	@mkdir -p out
	set -o pipefail; SOAK_KILLS=1000 SOAK_CUTS=200 QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -p no:randomly -p no:xdist \
	  -o faulthandler_timeout=0 tests/soak/sync 2>&1 | tee out/soak-sync.log

soak-centre: set-up ## ten minutes of 20 desks on a server that is stopped twice, and of 3 windows on one file; kills, power cuts; log in out/
	@mkdir -p out
	set -o pipefail; SOAK_CENTRE_SECONDS=600 SOAK_CENTRE_KILLS=500 SOAK_CENTRE_CUTS=100 QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest \
	  -p no:randomly -p no:xdist -o faulthandler_timeout=0 tests/soak/centre 2>&1 | tee out/soak-centre.log

soak-visitors: set-up ## two hours of random visitors in Simple, and 10,000 random events at every screen; log in out/
	@mkdir -p out
	set -o pipefail; SOAK_VISITORS_SECONDS=7200 SOAK_VISITORS_EVENTS=10000 QT_QPA_PLATFORM=offscreen \
	  $(PYTHON) -m pytest -p no:randomly -p no:xdist -o faulthandler_timeout=0 tests/soak/visitors 2>&1 | tee out/soak-visitors.log

geometry: set-up ## every state of the program at 200 %, in six languages and three sizes of window: nothing cut or out of reach; LANGUAGES=de SIZES=640x512 for some; log in out/
	@mkdir -p out
	set -o pipefail; QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -p no:randomly -p no:xdist -o faulthandler_timeout=0 \
	  tests/accessibility/walk_geometry.py 2>&1 | tee out/geometry.log

bench-peers: ## side by side with a page in Chromium, a sheet in LibreOffice Calc, an article in Kiwix; installs them
	@installer/set_up/set_up.sh peers
	@$(ROOT_ONLY) xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" $(PYTHON) -m tests.benchmarks.peers.compare
	@$(ROOT_ONLY) xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" $(PYTHON) -m tests.benchmarks.peers.read_articles

accessibility-peers: ## what keeps a screen reader or a keyboard out, counted by one harness here and in Kiwix; installs it
	@installer/set_up/set_up.sh peers
	@$(ROOT_ONLY) QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.peers.accessibility

scale: set-up ## a million made-up entries through build, full update and deltas; ENTRIES=100000 for fewer; an hour, 10 GB
	$(PYTHON) -m tests.benchmarks.sync_scale $(or $(ENTRIES),1000000) out/scale

screenshots: set-up ## every screen in each language, direction, size and theme, in out/screens/
	QT_QPA_PLATFORM=offscreen $(ROOT_ONLY) $(PYTHON) -m healing_desktop demo --screens out/screens

catalogues: set-up ## put new words of the window into resources/i18n, then tell what is unfinished or missing there and in resources/words
	$(PYTHON) -m tests.ui.catalogues
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -p no:xdist -p no:randomly tests/ui/test_translations.py tests/core/test_words_*.py

transcripts: set-up ## what a screen reader says on the way through a task, in docs/transcripts/
	$(ROOT_ONLY) $(PYTHON) -m tests.accessibility.tasks_heard

guide-pictures: ## take the pictures of the guide (F1) again, of the window as it is now
	rm -f .stamps/guide-pictures
	@installer/set_up/set_up.sh test

paper: set-up ## a page of each template in each size and language, in out/paper/
	$(PYTHON) -m tests.handouts.contact_sheet out/paper

edition: set-up ## build resources/edition/edition.db from data/
	@ls -l resources/edition/edition.db

test-pythons: set-up ## the suite on each other Python found here (3.12, 3.13)
	@installer/set_up/other_pythons.sh $(TESTS)

installer: installer-portable installer-windows ## every package, in out/installer/, with what is in them and SHA256SUMS; HEALING_MAP_PACK=FILE, HEALING_EDITION=FILE lay something beside
	@REUSE=1 installer/debian/build.sh
	@$(MAKE) --no-print-directory sbom
	@installer/portable/sums.sh

installer-portable: set-up ## the program as one folder that needs no Python
	@installer/portable/build.sh

installer-debian: set-up ## the package for Debian 12 and Ubuntu 24.04 or later
	@installer/debian/build.sh

installer-test: ## the Debian package in a clean system without a network: self-test, bad cases; as root; log in out/installer/
	@installer/test/clean_chroot.sh

installer-windows: set-up ## the setup program of Windows, built on Linux; HEALING_LZMA=1 for a release, HEALING_SIGN_* sign it
	@installer/windows/build.sh

installer-test-windows: set-up ## that setup under wine 10 in a Debian 13 of its own: install, self-test, upgrade, uninstall; as root; log in out/installer/wine.log
	@installer/windows/try_under_wine.sh

install-pictures: set-up ## take the pictures of docs/install/ again, of the program as it is now
	QT_QPA_PLATFORM=offscreen $(ROOT_ONLY) $(PYTHON) -m installer.pictures.take

sbom: set-up ## the list of all that is shipped, for other tools (CycloneDX), in out/installer/
	$(PYTHON) -m installer.shipped.materials

lock: ## write the two locks anew from pyproject.toml
	@installer/set_up/lock.sh

clean: ## remove what set-up and runs have made
	rm -rf .venv .venv-* .stamps node_modules out resources/{map,fonts,icons,edition,guide-pictures} resources/i18n/*.qm licences/shipped

set-up:
	@installer/set_up/set_up.sh test

# As root the web engine starts only without its sandbox.
ROOT_ONLY := $(if $(filter 0,$(shell id -u)),QTWEBENGINE_DISABLE_SANDBOX=1,)
