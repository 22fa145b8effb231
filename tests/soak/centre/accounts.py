"""Whether everything that desks were told to be saved is where it must be, and how long it took.

The database itself writes down every version of every note, so that nothing needs to be believed of the program.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import text

from tests.fixtures.centre_place import engine_of

# After the server is back: the longest pause of a desk, and some.
_BACK_AFTER = 35.0

_HISTORY = {
    "sqlite": (
        "CREATE TABLE history (n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT, text TEXT, gone INTEGER)",
        (
            "CREATE TRIGGER a AFTER INSERT ON note BEGIN INSERT INTO history (id, text, gone) VALUES (new.id, new.text,"
            " new.gone); END"
        ),
        (
            "CREATE TRIGGER b AFTER UPDATE ON note BEGIN INSERT INTO history (id, text, gone) VALUES (new.id, new.text,"
            " new.gone); END"
        ),
    ),
    "postgresql": (
        "CREATE TABLE history (n SERIAL PRIMARY KEY, id TEXT, text TEXT, gone BOOLEAN)",
        (
            "CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO history"
            " (id, text, gone) VALUES (new.id, new.text, new.gone); RETURN new; END $$"
        ),
        "CREATE TRIGGER a AFTER INSERT OR UPDATE ON note FOR EACH ROW EXECUTE FUNCTION keep_history()",
    ),
}


@dataclass(frozen=True)
class Version:
    """One that was in the database."""

    note: str
    token: str
    base: str
    gone: bool


@dataclass(frozen=True)
class Ack:
    desk: str
    note: str
    base: str
    gone: bool
    queued: bool
    took: float
    at: float


@dataclass
class Account:
    """What all desks logged. `outages`: from when to when the server was away."""

    acks: dict[str, Ack] = field(default_factory=dict)
    over: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    let_go: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)
    seen: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    finals: dict[str, dict[str, str]] = field(default_factory=dict)
    outages: list[tuple[float, float]] = field(default_factory=list)

    def is_quiet(self, at: float) -> bool:
        """The server was there, and all desks had found it again."""
        return not any(gone - 1 <= at <= back + _BACK_AFTER for gone, back in self.outages)


def keep_history(place: str) -> None:
    """From now on, in a database whose tables are there."""
    engine = engine_of(place)
    with engine.connect() as connection:
        for statement in _HISTORY[connection.dialect.name]:
            connection.exec_driver_sql(statement)
        connection.commit()
    engine.dispose()


def read_history(place: str) -> list[Version]:
    engine = engine_of(place)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT id, text, gone FROM history ORDER BY n")).all()
    engine.dispose()
    return [Version(row.id, *_halves(row.text), bool(row.gone)) for row in rows]


def read_account(folder: Path) -> Account:
    account = Account()
    for desk in sorted(path.parent for path in folder.glob("*/pid")):
        for file in desk.glob("log-*.jsonl"):
            for line in file.read_text().splitlines():
                _take(account, desk.name, json.loads(line))
        final = desk / "final.json"
        if final.exists():
            account.finals[desk.name] = json.loads(final.read_text())
    return account


def faults(account: Account, history: Sequence[Version]) -> list[str]:
    """Nothing where all is accounted for."""
    made = Counter(version.token for version in history)
    found = [f"{token} was made {count} times" for token, count in made.items() if count > 1]
    found += [f"{token} was told not to be saved, and is" for token in account.refused if token in made]
    away = {version.note for version in history if version.gone}
    found += [f"lost: {token}" for token in account.acks if not _is_kept(token, account, made, away)]
    last: dict[str, Version] = {}
    for version in history:
        before = last.get(version.note)
        if before is not None and not _knew(version, before, account):
            found.append(f"{version.token} was written over {before.token}, which it did not know")
        last[version.note] = version
    there = {note: version.token for note, version in last.items() if not version.gone}
    found += [f"{desk} shows something else than is there" for desk, shown in account.finals.items() if shown != there]
    return found


def quantiles(values: Iterable[float]) -> str:
    """In milliseconds."""
    ordered = sorted(values)
    if not ordered:
        return "none"
    told = [f"p{share} {quantile(ordered, share) * 1000:.0f} ms" for share in (50, 95, 99)]
    return f"{', '.join(told)}, longest {ordered[-1] * 1000:.0f} ms of {len(ordered)}"


def quantile(ordered: Sequence[float], share: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]


def writes(account: Account, *, queued: bool) -> list[float]:
    return [ack.took for ack in account.acks.values() if ack.queued is queued]


def until_seen(account: Account) -> list[float]:
    """From when a desk was told that its change is on the server, until each other desk showed it; the server there."""
    return sorted(
        at - ack.at
        for token, ack in account.acks.items()
        if not ack.queued
        for desk, at in account.seen[token].items()
        if desk != ack.desk and account.is_quiet(ack.at) and account.is_quiet(at)
    )


def _take(account: Account, desk: str, told: dict[str, Any]) -> None:
    token = str(told.pop("token"))
    match told.pop("event"):
        case "ack":
            # Settled later, it is told once more.
            account.acks.setdefault(token, Ack(desk, **told))
        case "over":
            account.over[token].add(told["theirs"])
        case "let-go":
            account.let_go.add(token)
        case "refused":
            account.refused[token] = told["reason"]
        case "seen":
            account.seen[token].setdefault(desk, told["at"])


def _is_kept(token: str, account: Account, made: Counter[str], away: set[str]) -> bool:
    """Made; or a person let it go; or two took the same note away; or the same desk had written over it before it was
    sent, and that is kept."""
    while token not in made and token not in account.let_go:
        ack = account.acks[token]
        if ack.gone and ack.note in away:
            return True
        after = [other for other, later in account.acks.items() if later.base == token and later.desk == ack.desk]
        if not after:
            return False
        token = after[0]
    return True


def _knew(version: Version, before: Version, account: Account) -> bool:
    return (
        before.token in (version.base, version.token)
        or before.token in account.over[version.token]
        or (before.gone and not version.base)
    )


def _halves(told: str) -> tuple[str, str]:
    token, _, base = told.partition(" on ")
    return token, base
