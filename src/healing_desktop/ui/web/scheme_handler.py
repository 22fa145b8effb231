"""Serves healing: addresses out of the program. Each host of the scheme is a room with its own site."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from healing_desktop.ui.web.scheme import SCHEME

CHANNEL_SCRIPT = "qwebchannel.js"


class Answer(Protocol):
    """A body and its media type."""

    @property
    def body(self) -> bytes: ...

    @property
    def type(self) -> str: ...


class Site(Protocol):
    """What a room answers; None means that there is nothing at that path."""

    def answer(self, path: str, /) -> Answer | None: ...


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers GET only, to our own pages only. `missed` counts what was asked for and is not there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sites: dict[str, Site] = {}
        self.served = 0
        self.missed: list[str] = []

    def open_room(self, host: str, site: Site) -> None:
        """Serve `healing://<host>/`; a room opened again gets the new site."""
        self._sites[host] = site

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url, initiator = job.requestUrl(), job.initiator()
        foreign = not initiator.isEmpty() and initiator.scheme() not in (SCHEME, "null", "")
        if bytes(job.requestMethod().data()) != b"GET" or foreign:
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        site = self._sites.get(url.host())
        path = url.path().removeprefix("/")
        found = _channel_script() if path == CHANNEL_SCRIPT else None
        answer = site.answer(path) if site and found is None else None
        if answer is not None:
            found = answer.body, answer.type
        if found is None:
            self.missed.append(path)
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        self.served += 1
        _reply(job, *found)


def _channel_script() -> tuple[bytes, str]:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()), "text/javascript"


def _reply(job: QWebEngineUrlRequestJob, body: bytes, kind: str) -> None:
    # The buffer lives as long as the job, which reads it after this function has returned.
    buffer = QBuffer(job)
    buffer.setData(QByteArray(body))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(kind.encode()), buffer)
