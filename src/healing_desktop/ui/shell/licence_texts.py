"""What the folder of licences holds: a list of all that is shipped, and a file with the terms of each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LicenceText:
    """Of one part: `licence` is an SPDX expression, `file` where its text lies."""

    name: str
    version: str
    licence: str
    whose: str
    file: Path

    def has(self, words: str) -> bool:
        """Whether each word stands somewhere in the name, the licence or the author."""
        told = f"{self.name} {self.version} {self.licence} {self.whose}".casefold()
        return all(word in told for word in words.casefold().split())

    def read(self) -> str | None:
        """None when it cannot be read."""
        try:
            return self.file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None


def licence_texts(folder: Path) -> tuple[LicenceText, ...]:
    """As installer/shipped wrote them; where that list is missing or spoilt, the texts that lie in the folder."""
    shipped = folder / "shipped"
    try:
        told = json.loads((shipped / "index.json").read_text(encoding="utf-8"))
        return tuple(
            LicenceText(one["name"], one["version"], one["licence"], one["whose"], shipped / Path(one["file"]).name)
            for one in told
        )
    except (OSError, ValueError, KeyError, TypeError):
        return tuple(LicenceText(file.stem, "", "", "", file) for file in sorted(folder.glob("*.txt")))
