"""The same window as in tests/ui, with Qt's accessibility switched on."""

from __future__ import annotations

import pytest

from PySide6.QtGui import QAccessible

from tests.ui.conftest import make_window, resources, window  # noqa: F401


@pytest.fixture(autouse=True)
def accessible() -> None:
    QAccessible.setActive(True)
