"""Whose certificates a host may show: those that the system trusts. A packed program brings an OpenSSL that looks where
the system it was built on keeps them; on another Linux they lie elsewhere."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Iterable
from pathlib import Path

import certifi
import truststore

# Fedora and Red Hat, openSUSE; Debian, Arch and Alpine truststore finds by itself, and some of these too.
_ELSEWHERE = ("/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/certs/ca-certificates.crt")


def trusting_context() -> ssl.SSLContext:
    """For a client, every check on."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.platform not in ("win32", "darwin") and not _found_by_openssl():
        context.load_verify_locations(cafile=roots_elsewhere())
    return context


def roots_elsewhere(places: Iterable[str] = _ELSEWHERE) -> str:
    """The first of these that is there, else those that come with the program: old, but better than none."""
    return next((place for place in places if Path(place).is_file()), certifi.where())


def _found_by_openssl() -> bool:
    """Where it was told to look, or by SSL_CERT_FILE and SSL_CERT_DIR."""
    found = ssl.get_default_verify_paths()
    try:
        return bool(found.cafile) or (bool(found.capath) and any(os.scandir(found.capath)))
    except OSError:
        return False
