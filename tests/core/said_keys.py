"""Which phrases of the Fluent catalogues a module may say, read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache

from healing_desktop.core.fluent_patterns import messages
from tests.core.samples import source_of
from tests.ui.catalogues import PACKAGE, imports_of, modules_of_simple

# Where the composition root and the window find what puts records into words.
_ALSO_SAYS = ("app", "ui.state.reading")


@cache
def keys_of_simple() -> frozenset[str]:
    """What Simple can say: its screens, the presenters, and all of core that these import; but nothing that is `Said`
    of a faulty file."""
    ahead = [
        *modules_of_simple(),
        *(name for also in _ALSO_SAYS for name in imports_of(also) if "core.present" in name),
    ]
    found: set[str] = set()
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += [other for other in imports_of(name) if other.startswith("core.")]
    return frozenset(key for name in found for key in _keys_said(name))


def _keys_said(name: str) -> Iterable[str]:
    tree = ast.parse(PACKAGE.joinpath(*name.split(".")).with_suffix(".py").read_text(encoding="utf-8"))
    known, made = messages(source_of("en")), set(_made_keys(tree))
    for_publishers = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "Said"
        for part in ast.walk(node)
    }  # fmt: skip
    written = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in for_publishers
    }
    yield from (key for key in known if key in written or any(re.fullmatch(pattern, key) for pattern in made))


def _made_keys(tree: ast.AST) -> Iterator[str]:
    r"""f"unknown-{code}" as "unknown\-.+"; only where a key of its own stands before the first brace."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
            if isinstance(parts[0], str) and re.fullmatch(r"[a-z][a-z-]*-", parts[0]):
                yield "".join(".+" if part is None else re.escape(str(part)) for part in parts)
