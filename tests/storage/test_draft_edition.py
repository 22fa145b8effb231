"""A draft is an edition that opens, and keeps the rows it was made from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.storage.draft_edition import KeptRows, build_draft, read_kept
from healing_desktop.storage.edition_frame import EditionFrame, read_frame
from tests.fixtures.editions import opened, real_edition
from tests.fixtures.generated import real_content

DAY = date(2026, 11, 24)
KEPT = KeptRows(
    {"a": {"service": ({"id": "a", "x": [1, "é"], "n": 5.5},)}}, {"unit": ({"id": "u"},)}, "page", {"title": "t"}
)


def frame() -> EditionFrame:
    found = read_frame(real_edition())
    assert isinstance(found, EditionFrame)
    return found


def test_a_frame_has_all_but_the_entries() -> None:
    content, found = real_content(), frame()
    assert (found.taxonomies, found.helplines, found.places) == (content.taxonomies, content.helplines, content.places)
    assert len(found.place_names) > 4_000
    assert {phrase.type for phrase in content.phrases} == {phrase.type for phrase in found.phrases}


def test_a_draft_opens_and_understands_as_the_edition_does(tmp_path: Path) -> None:
    file = tmp_path / "draft.db"
    entry = real_content().entries[0]
    build_draft(frame().with_entries([entry], DAY), KEPT, file)
    draft, real = opened(file), opened(real_edition())
    assert draft.ids() == {entry.row.id}
    assert draft.understand("rouw 9000").chips == real.understand("rouw 9000").chips
    assert draft.info().published_on == DAY.isoformat()
    assert draft.complaint() is None
    draft.close()
    real.close()
    assert list(tmp_path.iterdir()) == [file]


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    build_draft(frame().with_entries([], DAY), KEPT, tmp_path / "draft.db")
    assert read_kept(tmp_path / "draft.db") == KEPT
    assert read_kept(real_edition()) is None


def test_a_frame_of_no_edition(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"nothing")
    assert isinstance(read_frame(tmp_path / "x.db"), EditionRefused)


def test_nothing_is_left_where_the_disk_refuses(tmp_path: Path) -> None:
    (tmp_path / "draft.db").mkdir()
    with pytest.raises(OSError):
        build_draft(frame().with_entries([], DAY), KEPT, tmp_path / "draft.db")
    assert [file.name for file in tmp_path.iterdir()] == ["draft.db"]
