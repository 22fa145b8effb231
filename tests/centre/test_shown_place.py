"""A place is shown without what opens it."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.centre.shown_place import shown_place


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://desk:s3cret@db.example.org:5433/centre", "db.example.org:5433/centre"),
        ("postgresql+psycopg://desk:s3cret@db.example.org/centre?password=s3cret", "db.example.org/centre"),
        ("postgresql:///centre?host=/run/made-up&password=s3cret", "centre"),
        ("postgresql://desk:s3cret@db.example.org:notaport/centre", ""),
    ],
)
def test_a_server_is_named_without_user_or_password(url: str, shown: str) -> None:
    assert shown_place(Path("made-up"), url) == shown


def test_without_a_server_it_is_a_file_of_this_desk() -> None:
    assert shown_place(Path("made-up"), None) == str(Path("made-up") / "centre.db")
