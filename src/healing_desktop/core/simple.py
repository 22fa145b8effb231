"""Simple mode: its screens, in order, and the themes on its first one."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """One screen. Up to three of them ask something: what, where, when."""

    START = "start"
    WHERE = "where"
    WHEN = "when"
    FOUND = "found"
    GROUP = "group"
    TALK = "talk"
    READ = "read"
    ARTICLE = "article"
    ERASED = "erased"


QUESTIONS = (Step.START, Step.WHERE, Step.WHEN)
# Stable codes of themes; at most nine, what most people come with first.
TILES = (
    "grief", "loneliness", "anxiety", "depression", "addiction", "being-a-relative", "violence", "chronic-illness",
    "migration-exile",
)  # fmt: skip
# So many groups at a time.
A_PAGE = 5
