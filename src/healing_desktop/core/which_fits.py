"""Which group fits me: three questions and where, answered or skipped; no diagnosis and no score.

An answer keeps the kinds of which the evidence says that they suit it (articles `types-of-groups` and `which-group`);
where it says nothing of a kind, the kind may suit. What I want goes first: an answer that would leave no kind at all is
set aside, and said to be. What is left is a search with ordinary chips.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from healing_desktop.core.query import Chip

KINDS = (
    "therapy-group", "support-group", "workshop", "retreat", "art-therapy", "personal-development", "open-sharing",
)  # fmt: skip
# In the order in which they are asked; the last is no question about kinds.
QUESTIONS = ("want", "talk", "time", "where")
ANSWERS: dict[str, tuple[str, ...]] = {
    "want": ("same", "heard", "understand", "treatment", "express", "grow", "rest"),
    "talk": ("little", "much"),
    "time": ("now-and-then", "some-weeks", "every-week", "days-away"),
    "where": ("room", "online"),
}
_WANTED: dict[str, frozenset[str]] = {
    "treatment": frozenset({"therapy-group"}),
    "same": frozenset({"support-group"}),
    "understand": frozenset({"workshop"}),
    "heard": frozenset({"open-sharing"}),
    "express": frozenset({"art-therapy"}),
    "grow": frozenset({"personal-development"}),
    "rest": frozenset({"retreat"}),
}
# Of personal development nothing is told about talking; of art therapy nothing about time, of meeting places not how
# often one comes.
_TALKED: dict[str, frozenset[str]] = {
    "little": frozenset({"workshop", "open-sharing", "art-therapy", "retreat", "personal-development"}),
    "much": frozenset({"therapy-group", "support-group", "open-sharing", "personal-development"}),
}
_TIMED: dict[str, frozenset[str]] = {
    "now-and-then": frozenset({"support-group", "open-sharing", "art-therapy"}),
    "some-weeks": frozenset({"workshop", "personal-development", "art-therapy"}),
    "every-week": frozenset({"therapy-group", "support-group", "art-therapy", "open-sharing"}),
    "days-away": frozenset({"retreat", "personal-development", "art-therapy"}),
}
_SUITED = {"want": _WANTED, "talk": _TALKED, "time": _TIMED}
_ATTENDING = {"room": "in-person", "online": "online"}


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered, of ANSWERS; None: not asked yet, skipped, or "I do not know"."""

    want: str | None = None
    talk: str | None = None
    time: str | None = None
    where: str | None = None

    def of(self, question: str) -> str | None:
        value: str | None = getattr(self, question)
        return value

    def given(self, question: str, answer: str | None) -> Answers:
        """With another answer to one question. ValueError: it is none of ANSWERS."""
        if answer is not None and answer not in ANSWERS[question]:
            raise ValueError(answer)
        return replace(self, **{question: answer})


@dataclass(frozen=True, slots=True)
class Fitting:
    """`kinds` that fit, in the order of the table, all where nothing was answered; `set_aside`: the questions whose
    answer goes together with none of them."""

    kinds: tuple[str, ...]
    set_aside: tuple[str, ...] = ()


def fitting(answers: Answers) -> Fitting:
    left, set_aside = frozenset(KINDS), []
    for question, suited in _SUITED.items():
        answer = answers.of(question)
        if answer is None:
            continue
        if left & suited[answer]:
            left &= suited[answer]
        else:
            set_aside.append(question)
    return Fitting(tuple(kind for kind in KINDS if kind in left), tuple(set_aside))


def chips_of(answers: Answers) -> tuple[Chip, ...]:
    """The search that the answers end in; none where everything was skipped."""
    kinds = fitting(answers).kinds
    chips = [Chip("kind", kind) for kind in kinds] if len(kinds) < len(KINDS) else []
    if answers.where is not None:
        chips.append(Chip("attending", _ATTENDING[answers.where]))
    return tuple(chips)


@dataclass(frozen=True, slots=True)
class Ending:
    """How many entries the search of the answers finds; where that is none, what to take back so that there are some:
    `loosen` names the questions, and `instead` is what is left of the answers."""

    found: int
    loosen: tuple[str, ...] = ()
    instead: Answers | None = None
    found_instead: int = 0


def ending(answers: Answers, count: Callable[[tuple[Chip, ...]], int]) -> Ending:
    """`count`: how many entries have all of these chips."""
    found = count(chips_of(answers))
    if found:
        return Ending(found)
    for loosen, looser in _looser(answers):
        if number := count(chips_of(looser)):
            return Ending(0, loosen, looser, number)
    return Ending(0)


def _looser(answers: Answers) -> Iterator[tuple[tuple[str, ...], Answers]]:
    """As few answers taken back as can be: where goes first, what I want last."""
    given = [question for question in reversed(QUESTIONS) if answers.of(question) is not None]
    for number in range(1, len(given) + 1):
        for taken in combinations(given, number):
            looser = answers
            for question in taken:
                looser = looser.given(question, None)
            yield tuple(question for question in QUESTIONS if question in taken), looser
