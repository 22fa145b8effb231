"""The address of everything a page of this program may see: healing://<room>/<path>."""

from __future__ import annotations

SCHEME = "healing"


def register_scheme() -> None:
    """Make the scheme known, once, before the first profile. The web engine is imported here, not earlier."""
    from PySide6.QtWebEngineCore import QWebEngineUrlScheme

    name = SCHEME.encode()
    if QWebEngineUrlScheme.schemeByName(name).name() == name:
        return
    scheme = QWebEngineUrlScheme(name)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)
