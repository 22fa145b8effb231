"""What stands in the guide for the name of a key, made from the table of actions: a text can name no key of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence

from healing_desktop.ui.actions import SHOWN_KEYS, TABLE

# Keys that belong to no action of the window.
PLAIN = {"enter": "Enter", "tab": "Tab", "copy": "Ctrl+C", "home": "Home"}
_DRAWN = {"up": "↑", "down": "↓", "left": "←", "rub_out": "⌫", "zoom_in": "+", "zoom_out": "-"}


def native(key: str) -> str:
    """As this computer calls it, in the language of the window."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_names(named: Callable[[str], str] = native) -> dict[str, str]:
    """The id of an action, or the name of another key -> what this computer calls the key ("Strg+P" in German).
    `<id>_too`: the second key of an action that is shown with another."""
    own = {spec.id: named(spec.key) for spec in TABLE if spec.key}
    second = {f"{name}_too": own[name] for name in SHOWN_KEYS if name in own}
    return {**own, **second, **SHOWN_KEYS, **{name: named(key) for name, key in PLAIN.items()}, **_DRAWN}
