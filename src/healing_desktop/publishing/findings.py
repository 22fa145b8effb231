"""What is wrong with the input of an edition: file, line, field and a sentence, all of them in one run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault. `file` relative to the data folder, `line` counted from 1, `field` as a dotted path inside the
    entry."""

    file: str
    line: int
    field: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.field}: {self.sentence}"
