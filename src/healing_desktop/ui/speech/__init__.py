"""Sentences said with the computer's voices, in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healing_desktop.ui.services import VoicePort

# How the program is told to be that process.
SPEAK = "--speak"


def make_voice() -> VoicePort:
    """Of this computer."""
    from healing_desktop.ui.speech.voice import Voice

    return Voice()
