"""The words of the three questions; as in the article "Which group fits me?"."""

from __future__ import annotations

from PySide6.QtCore import QObject

from healing_desktop.core.which_fits import QUESTIONS


class FitsWords(QObject):
    """Nothing here asks what is wrong with anybody, and nothing is added up."""

    def step(self, number: int) -> str:
        """`number` from 0."""
        last = len(QUESTIONS) - 1
        if number >= last:
            return self.tr("Last question")
        return self.tr("Question %1 of %2").replace("%1", str(number + 1)).replace("%2", str(last))

    def question(self, question: str) -> tuple[str, str]:
        """What is asked, and a line below it."""
        return {
            "want": (self.tr("What do I want most?"), self.tr("You need no diagnosis. Choose what weighs most today.")),
            "talk": (self.tr("How much do I want to talk?"), self.tr("You may always say nothing.")),
            "time": (self.tr("How much time and strength do I have?"), self.tr("You may always stop.")),
            "where": (
                self.tr("Online or in a room?"),
                self.tr("Online you need a quiet place where nobody can hear you. Neither is better for everybody."),
            ),
        }[question]

    def answers(self, question: str) -> dict[str, str]:
        """The words of each answer."""
        return {
            "want": {
                "same": self.tr("Meet people who live through the same thing"),
                "heard": self.tr("Be heard, or see people"),
                "understand": self.tr("Understand what is happening to me"),
                "treatment": self.tr("Treatment for a difficulty"),
                "express": self.tr("Express what I find hard to say in words"),
                "grow": self.tr("Grow and feel more confident"),
                "rest": self.tr("Rest for a few days"),
            },
            "talk": {
                "little": self.tr("Little: I would rather listen, learn or do something"),
                "much": self.tr("I want to tell my own story"),
            },
            "time": {
                "now-and-then": self.tr("Now and then, when I can"),
                "some-weeks": self.tr("A few weeks, with a fixed end"),
                "every-week": self.tr("Every week, for a longer time"),
                "days-away": self.tr("A few days in a row"),
            },
            "where": {
                "room": self.tr("In a room, to meet people for real"),
                "online": self.tr("Online, without travelling"),
            },
        }[question]

    def skip(self) -> str:
        return self.tr("I do not know")

    def about(self, question: str) -> str:
        """What an answer was about, inside a sentence."""
        return {
            "want": self.tr("what you want most"),
            "talk": self.tr("talking"),
            "time": self.tr("time"),
            "where": self.tr("online or in a room"),
        }[question]
