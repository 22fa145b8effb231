"""The proxy of this computer, in the form that the client takes."""

from __future__ import annotations

import pickle

import pytest

from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory

from healing_desktop.ui.state.system_proxy import system_proxy

URL = "https://data.example.org/"
Kind = QNetworkProxy.ProxyType


@pytest.mark.parametrize(
    ("proxies", "told"),
    [
        ([QNetworkProxy(Kind.NoProxy)], None),
        ([QNetworkProxy(Kind.HttpProxy, "proxy.example", 8080)], "http://proxy.example:8080"),
        ([QNetworkProxy(Kind.HttpCachingProxy, "proxy.example", 3128)], "http://proxy.example:3128"),
        ([QNetworkProxy(Kind.HttpProxy, "p.example", 80, "an", "pa:ss@")], "http://an:pa:ss%40@p.example:80"),
        ([QNetworkProxy(Kind.Socks5Proxy, "socks.example", 1080)], None),
        (
            [QNetworkProxy(Kind.Socks5Proxy, "s.example", 1), QNetworkProxy(Kind.HttpProxy, "h.example", 2)],
            "http://h.example:2",
        ),
        ([], None),
    ],
)
def test_as_the_system_says_it(monkeypatch: pytest.MonkeyPatch, proxies: list[QNetworkProxy], told: str | None) -> None:
    asked: list[str] = []

    def answer(query: object) -> list[QNetworkProxy]:
        asked.append(query.url().toString())  # type: ignore[attr-defined]
        return proxies

    monkeypatch.setattr(QNetworkProxyFactory, "systemProxyForQuery", answer)
    assert system_proxy(URL) == told
    assert asked == [URL]


def test_it_goes_into_the_process_that_needs_it() -> None:
    assert pickle.loads(pickle.dumps(system_proxy)) is system_proxy
