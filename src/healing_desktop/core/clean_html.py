"""A second look at the page of an article. Its texts come from a data file, and were escaped one by one while the page
was written; what that forgets, this takes out: tags and attributes that no page of ours has, and every way outside."""

from __future__ import annotations

import nh3

_TAGS = {
    "a", "article", "b", "bdi", "br", "footer", "h1", "h2", "h3", "header", "li", "main", "mark", "nav", "ol", "p",
    "section", "span", "sup", "ul",
}  # fmt: skip
_ATTRIBUTES = {"*": {"id", "class", "lang", "dir", "role", "aria-labelledby"}, "a": {"href"}}
# What stands inside these is no text for a reader.
_WITH_ALL_INSIDE = {"script", "style", "iframe", "object", "svg", "math", "template", "textarea", "title", "noscript"}


def clean_html(body: str) -> str:
    """The inside of a page's body; what may stay is told by this file, not by what is known to be bad."""
    return nh3.clean(
        body,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        clean_content_tags=_WITH_ALL_INSIDE,
        url_schemes={"healing"},
        link_rel=None,
    )
