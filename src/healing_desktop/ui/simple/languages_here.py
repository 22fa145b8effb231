"""The languages of where the visitor asked about, else of where the desk stands."""

from __future__ import annotations

from healing_desktop.ui.state.owners import Owners

# Those of the country.
ALL = ("nl", "fr", "de")


class LanguagesHere:
    """`now` asks the directory only when the place is another."""

    def __init__(self, owners: Owners) -> None:
        self._owners = owners
        self._known: tuple[object, str, tuple[str, ...]] = (None, "", ())

    @property
    def now(self) -> tuple[str, ...]:
        """() where no place is known."""
        opened = self._owners.edition.now.opened
        typed = self._owners.search.now.query.of_type("place")
        place = typed[0].value if typed else self._owners.settings.now.postcode
        if (opened, place) != self._known[:2]:
            found = opened.directory.place(place) if opened is not None and place else None
            self._known = (opened, place, found.languages if found is not None else ())
        return self._known[2]

    def forget(self) -> None:
        self._known = (None, "", ())
