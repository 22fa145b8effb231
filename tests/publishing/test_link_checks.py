"""Which texts are addresses of the web, and which of these follow who reads them."""

from __future__ import annotations

import pytest

from healing_desktop.core.said import Said
from healing_desktop.publishing.link_checks import check_links, link_fault


@pytest.mark.parametrize(
    "url",
    ["https://example.org", "http://www.example.be/a/b?c=d#e", "https://société.be/é", "https://example.org/a_(b)_c",
     "https://a.example.museum:443/"],
)  # fmt: skip
def test_an_address(url: str) -> None:
    assert link_fault(url) is None


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "ftp://example.org", "https://localhost/", "https://10.0.0.1/", "https://[::1]/", "https://[",
     "https://exa mple.org", "https://-a.be", "https://a..be", "javascript:alert(1)", "https://a.be:99999/",
     "https://a.be:8080/", "https://me@a.be/", "https://a.be/x.", "https://a.be/x)", "https://a.be/x\u202ey"],
)  # fmt: skip
def test_no_address(url: str) -> None:
    assert link_fault(url) is not None


def test_what_follows_a_reader_is_a_warning_where_readers_get_it() -> None:
    url = "https://example.org/?utm_source=x&id=3&fbclid="
    told = list(check_links({"contact": {"url": url}, "source": {"url": url}}))
    assert [(where, level) for where, _, level in told] == [(("contact", "url"), "warning")] * 2
    assert told[0][1] == Said("finding-link-follows", value="utm_source")
