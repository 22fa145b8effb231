"""What every test gets: no screen, no network, a throw-away home, and no warning that nobody expected."""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import socket
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp
from typing import Literal

import pytest
from pytestqt.qtbot import QtBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
for name in [name for name in os.environ if name.startswith("HEALING_")]:
    del os.environ[name]
# What is compiled is kept, whatever the machine wishes: else each process (of the suite, and each program that a test
# starts) compiles everything anew, and each file of tests twice as long as it takes to read.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
if hasattr(os, "geteuid") and os.geteuid() == 0:
    # Chromium refuses to start as root with its sandbox; only tests run as root.
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

# Folders whose files take long, however few tests they have; and files.
LONG = (
    "soak", "journeys", "accessibility", "test_worked_example.py", "test_self_test_command.py",
    "test_published_edition.py",
)  # fmt: skip
PATIENCE_MS = 60_000
PHASES: tuple[Literal["setup", "call"], ...] = ("setup", "call")
PROFILE_VARIABLES = (
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
)


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of their own: pytest looks through all there are for the next number, thousands of times."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def throw_away_home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, editions and caches of a test end with it."""
    home = Path(mkdtemp(prefix="", dir=homes))
    for name in PROFILE_VARIABLES:
        monkeypatch.setenv(name, str(home if name == "HOME" else home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to another machine fails the test that tries it."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def guard(self: socket.socket, address: object) -> None:
        if self.family not in (socket.AF_INET, socket.AF_INET6):
            return
        host = str(address[0]) if isinstance(address, tuple) else str(address)
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            pytest.fail(f"a test tried to reach {host}: this program works offline")

    def guarded_connect(self: socket.socket, address: object) -> None:
        guard(self, address)
        connect(self, address)  # type: ignore[arg-type]

    def guarded_connect_ex(self: socket.socket, address: object) -> int:
        guard(self, address)
        return connect_ex(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)


@pytest.fixture(autouse=True)
def no_unexpected_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A WARNING in the log is a failure, unless the test read it away with `caplog.clear()`."""
    yield
    said = [
        record.getMessage()
        for phase in PHASES
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not said, f"unexpected warnings in the log: {said}"


def pytest_configure(config: pytest.Config) -> None:
    # What is waited for comes, also where other processes share the cores; only what never comes takes this long.
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive, QtBot.waitExposed):
        (wait.__kwdefaults__ or {}).update(timeout=PATIENCE_MS)
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the files of tests, each takes the next one: what runs or waits for a minute comes
    first, else one process is at it long after the others have ended; then files with many tests."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return
    tests = Counter(item.path for item in items)
    # What is alike stays together, and in the order that it has.
    first = {path: number for number, path in enumerate(tests)}
    early = {path: next((n for n, name in enumerate(LONG) if name in path.parts), len(LONG)) for path in tests}
    items.sort(key=lambda item: (early[item.path], -tests[item.path], first[item.path]))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """No job may happen to collect what belongs to a window (ADR 0005), not even after a window that was closed has
    given collecting back to Python: there are others."""
    if _has_application():
        gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Windows that a test closed are gone before the next one: a style sheet is laid over all that there are, and over
    a whole window that takes half a second."""
    if _has_application():
        core = import_module("PySide6.QtCore")
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        # What a closed window read would stay for good.
        gc.unfreeze()
        import_module("healing_desktop.ui.garbage").collect_due()


def _has_application() -> bool:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and widgets.QApplication.instance() is not None


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application class; the web engine and our URL scheme must be known before it is made."""
    from PySide6 import QtWebEngineCore  # noqa: F401
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtWidgets import QApplication

    gc.disable()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    if find_spec("healing_desktop.ui.web.scheme"):
        import_module("healing_desktop.ui.web.scheme").register_scheme()
    return QApplication
