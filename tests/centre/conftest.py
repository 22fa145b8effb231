from __future__ import annotations

from tests.fixtures.editions import directory, edition_file

__all__ = ["directory", "edition_file"]
