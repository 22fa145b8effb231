"""What is wrong with the input of an edition: file, line, entry, field and a sentence, all of them in one run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from healing_desktop.core.said import Said

Level = Literal["fault", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to mend. `file` relative to the data folder, `line` counted from 1, `field` as a dotted path inside the
    file, `entry`: the name of the entry that holds it. A fault stops an edition, a warning does not."""

    file: str
    line: int
    field: str
    said: Said
    level: Level = "fault"
    entry: str = ""

    def __str__(self) -> str:
        of_entry = f"{self.entry}: " if self.entry else ""
        return f"{self.file}:{self.line}: {of_entry}{self.field}: {self.said}"
