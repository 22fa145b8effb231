"""How large the parts of a build are, before and after what is not used was left out."""

from __future__ import annotations

from pathlib import Path


def size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def size_table(rows: list[tuple[str, int, int]]) -> str:
    """In MB, what came and what was kept, as a table in Markdown."""
    whole = ("all", sum(row[1] for row in rows), sum(row[2] for row in rows))
    lines = [f"| {name} | {before / 1e6:.1f} | {after / 1e6:.1f} |" for name, before, after in (*rows, whole)]
    return "\n".join(("| part | as it comes, MB | kept, MB |", "| --- | ---: | ---: |", *lines)) + "\n"
