"""Which colours meet on screen, read from the style sheet: of each rule what is written on what, and which edges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

SURFACES = ("paper", "card")
# These only decorate: what they part is told apart by room and by words.
DECORATION = frozenset({"hair", "edge"})
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"\$([a-z_]+)")
_PSEUDO = re.compile(r"(?<!:):(?!:)[a-z!-]+")
_BORDER = ("border", "border-color", "border-bottom-color")


@dataclass(frozen=True, slots=True)
class Rule:
    """Of one selector: names of tokens, "" where it says nothing of it."""

    selector: str
    ink: str = ""
    behind: str = ""
    edge: str = ""

    def over(self, below: Rule) -> Rule:
        """What a state changes, on what the thing is otherwise."""
        return replace(
            self, ink=self.ink or below.ink, behind=self.behind or below.behind, edge=self.edge or below.edge
        )


def rules_of(sheet: str) -> dict[str, Rule]:
    """By their selectors, later ones over earlier ones."""
    rules: dict[str, Rule] = {}
    for selectors, body in _RULE.findall(_COMMENT.sub("", sheet)):
        said = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        named = {name.strip(): _token(value) for name, value in said.items()}
        edge = next((named[name] for name in _BORDER if named.get(name)), "")
        for selector in (one.strip() for one in selectors.split(",")):
            rule = Rule(selector, named.get("color", ""), named.get("background", ""), edge)
            rules[selector] = rule.over(rules.get(selector, Rule(selector)))
    return {selector: _whole(rule, rules) for selector, rule in rules.items()}


def _token(value: str) -> str:
    found = _TOKEN.search(value)
    return found[1] if found else ""


def _whole(rule: Rule, rules: dict[str, Rule]) -> Rule:
    """With what the same thing has in no state, and what the class has without a look."""
    plain = _PSEUDO.sub("", rule.selector)
    for below in (plain, re.sub(r"\[[^]]*\]", "", plain) if " " not in plain else plain):
        if below in rules and below != rule.selector:
            other = rules[below]
            clear = "look" in rule.selector and not rule.behind and below != plain
            rule = rule.over(replace(other, behind="") if clear else other)
    return rule


def written(sheet: str) -> Iterator[tuple[str, str, str]]:
    """(selector, token of the words, token behind them). What is switched off need not be read (WCAG 1.4.3)."""
    rules = rules_of(sheet)
    for selector, rule in rules.items():
        if ":disabled" in selector or not rule.ink:
            continue
        for behind in (rule.behind,) if rule.behind else _below(selector, rules):
            yield selector, rule.ink, behind


def edges(sheet: str) -> Iterator[tuple[str, str, str]]:
    """(selector, token of the edge, token beside it) of what one presses or types in."""
    rules = rules_of(sheet)
    for selector, rule in rules.items():
        control = selector.startswith(("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QSpinBox", "QCheckBox"))
        if control and rule.edge and rule.edge not in DECORATION and ":disabled" not in selector:
            for beside in SURFACES:
                yield selector, rule.edge, beside


def _below(selector: str, rules: dict[str, Rule]) -> tuple[str, ...]:
    """What the thing it stands in has behind it; else any surface."""
    around = selector.rsplit(" ", 1)[0]
    if " " in selector and around in rules and rules[around].behind:
        return (rules[around].behind,)
    return SURFACES
