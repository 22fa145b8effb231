"""One profile for every page: nothing gets out, whatever a page tries; and the guard that says so can fail."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineSettings, QWebEngineUrlScheme
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from healing_desktop.maps.map_site import Answer
from healing_desktop.ui.web.bridge import LONGEST, Bridge
from healing_desktop.ui.web.late_profile import EngineMissingError, LateProfile
from healing_desktop.ui.web.profile import WebProfile
from healing_desktop.ui.web.quiet_page import QuietPage
from healing_desktop.ui.web.scheme import register_scheme

pytestmark = pytest.mark.web

HOSTILE = """<!DOCTYPE html><html><head>
<link rel="stylesheet" href="https://style.example.org/a.css">
<link rel="dns-prefetch" href="//dns.example.org"><link rel="preconnect" href="https://connect.example.org">
<script src="https://script.example.org/a.js"></script>
</head><body>
<img src="http://image.example.org/a.png"><img src="file:///etc/hostname">
<iframe src="https://frame.example.org/"></iframe>
<script>
  window.tried = [];
  fetch('https://fetch.example.org/').catch(() => tried.push('fetch'));
  try {
    new WebSocket('wss://socket.example.org/').onerror = () => tried.push('socket');
  } catch (e) { tried.push('socket'); }
  try { navigator.sendBeacon('https://beacon.example.org/', 'x'); } catch (e) {}
  window.open('https://window.example.org/');
  location.href = 'https://away.example.org/';
</script></body></html>"""


class OnePage:
    """A site with a single page."""

    def __init__(self, html: str) -> None:
        self.html = html

    def answer(self, path: str) -> Answer | None:
        return Answer(self.html.encode(), "text/html") if path == "index.html" else None


@pytest.fixture(scope="module")
def profile(qapp: QApplication) -> Iterator[WebProfile]:
    late = LateProfile(qapp)
    yield late.open()
    delete(late)


@pytest.fixture
def page(profile: WebProfile, qtbot: QtBot) -> Iterator[QuietPage]:
    made = QuietPage(profile, "test", scripts=True)
    yield made
    delete(made)


def load(page: QuietPage, profile: WebProfile, qtbot: QtBot, html: str) -> None:
    profile.rooms.open_room("test", OnePage(html))
    with qtbot.waitSignal(page.loadFinished):
        page.load(QUrl("healing://test/index.html"))


def ask(page: QuietPage, qtbot: QtBot, script: str) -> object:
    answers: list[object] = []
    page.runJavaScript(script, 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_a_hostile_page_reaches_nobody(page: QuietPage, profile: WebProfile, qtbot: QtBot) -> None:
    before = profile.guard.refused
    hosts: list[str] = []
    profile.guard.refusal.connect(hosts.append)
    load(page, profile, qtbot, HOSTILE)
    qtbot.waitUntil(lambda: bool(ask(page, qtbot, "String(tried.length >= 2)") == "true"))
    assert profile.guard.refused - before >= 4
    for host in ("style", "script", "image", "fetch"):
        assert any(host in asked for asked in hosts), f"{host} was not even seen by the guard: {hosts}"
    assert page.url().toString() == "healing://test/index.html"
    assert not any("/a." in asked for asked in hosts), "whole addresses are nobody's business"


def test_a_quiet_page_asks_nobody(page: QuietPage, profile: WebProfile, qtbot: QtBot) -> None:
    before = profile.guard.refused
    load(page, profile, qtbot, "<!DOCTYPE html><title>Quiet</title><p>Quiet")
    assert profile.guard.refused == before
    assert page.title() == "Quiet"


def test_only_get_is_answered(page: QuietPage, profile: WebProfile, qtbot: QtBot) -> None:
    load(page, profile, qtbot, "<!DOCTYPE html><p>")
    script = """
        const tries = [['index.html'], ['index.html', {method: 'POST'}], ['none.html']];
        const asked = tries.map((one) => fetch(...one).then((a) => (a.ok ? 'yes' : 'no'), () => 'no'));
        Promise.all(asked).then((all) => { window.result = all.join(); })"""
    ask(page, qtbot, script + "; 'asked'")
    qtbot.waitUntil(lambda: bool(ask(page, qtbot, "window.result || '-'") != "-"))
    assert ask(page, qtbot, "window.result") == "yes,no,no"


def test_scripts_run_only_where_a_page_asks_for_them(profile: WebProfile, qtbot: QtBot) -> None:
    still = QuietPage(profile, "test", scripts=False)
    load(still, profile, qtbot, "<!DOCTYPE html><title>before</title><script>document.title='after'</script>")
    assert still.title() == "before"
    delete(still)


def test_nothing_is_written_down(profile: WebProfile) -> None:
    assert profile.isOffTheRecord()
    on = QWebEngineSettings.WebAttribute.JavascriptEnabled
    assert not profile.settings().testAttribute(on)


def test_what_a_page_says_as_an_error_is_heard(page: QuietPage, profile: WebProfile, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.complained) as caught:
        load(page, profile, qtbot, "<!DOCTYPE html><script>nothing.here()</script>")
    assert "nothing is not defined" in caught.args[0]


def test_the_bridge_carries_events(page: QuietPage, profile: WebProfile, qtbot: QtBot) -> None:
    bridge = Bridge()
    channel = QWebChannel()
    channel.registerObject("desk", bridge)
    page.setWebChannel(channel)
    html = """<!DOCTYPE html><script src="qwebchannel.js"></script><script>
        new QWebChannel(qt.webChannelTransport, (channel) => channel.objects.desk.tell('hello', '"Gent"'));
    </script>"""
    with qtbot.waitSignal(bridge.heard) as caught:
        load(page, profile, qtbot, html)
    assert caught.args == ["hello", '"Gent"']


def test_the_bridge_drops_what_is_far_too_long(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.assertNotEmitted(bridge.heard):
        bridge.tell("flood", "x" * (LONGEST + 1))


def test_the_scheme_is_known_once() -> None:
    register_scheme()
    register_scheme()
    known = QWebEngineUrlScheme.schemeByName(b"healing")
    assert known.flags() & QWebEngineUrlScheme.Flag.SecureScheme
    assert not known.flags() & QWebEngineUrlScheme.Flag.LocalScheme


def test_the_administrator_is_told_instead_of_being_thrown_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
    monkeypatch.setattr("sys.platform", "linux")
    late = LateProfile()
    with pytest.raises(EngineMissingError, match="root"):
        late.open()
    assert not late.is_open


def test_the_processor_puts_the_window_together(profile: WebProfile) -> None:
    assert os.environ["QT_QUICK_BACKEND"] == "software"


@pytest.mark.parametrize("listening", [True, False])
def test_a_screen_reader_that_was_there_first_hears_the_pages(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, listening: bool
) -> None:
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
    monkeypatch.setattr(QAccessible, "isActive", lambda: listening)
    for _ in range(2):
        LateProfile(qapp).load()
    heard = ["--force-renderer-accessibility"] if listening else []
    assert os.environ["QTWEBENGINE_CHROMIUM_FLAGS"].split() == ["--disable-gpu", *heard]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_library_is_read_before_python_imports_it() -> None:
    script = (
        "import sys; from healing_desktop.ui.web.engine_library import load_engine_library as load; load();"
        "assert 'libQt6WebEngineCore' in open('/proc/self/maps').read(); assert 'PySide6.QtCore' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_garbage_collected_on_a_jobs_thread_does_no_harm(qapp: QApplication) -> None:
    late = LateProfile()
    circle: list[object] = [late, late.open()]
    circle.append(circle)
    assert late.parent() is qapp
    del late, circle
    collector = Thread(target=gc.collect)
    collector.start()
    collector.join()
    QApplication.processEvents()
