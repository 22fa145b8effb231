"""Which proxy this computer uses, as the system says it. May take seconds: asked where the sync runs, never before."""

from __future__ import annotations


def system_proxy(url: str) -> str | None:
    """Its address for `url` ("http://host:port", with its user where one is set), None for none. A SOCKS proxy is
    none: the client speaks HTTP to proxies."""
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))):
        if proxy.type() == QNetworkProxy.ProxyType.NoProxy:
            return None
        if proxy.type() in (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy):
            address = QUrl()
            address.setScheme("http")
            address.setHost(proxy.hostName())
            address.setPort(proxy.port())
            if proxy.user():
                address.setUserName(proxy.user())
                address.setPassword(proxy.password())
            return address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return None
