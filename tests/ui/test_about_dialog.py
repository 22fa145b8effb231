"""About: all that is shipped in one list, found by name or licence, each with its text, by keyboard alone."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.ui.shell.about_dialog import AboutDialog
from healing_desktop.ui.shell.licence_texts import licence_texts
from tests.ui.conftest import MakeWindow


def shipped(folder: Path) -> Path:
    told = [
        {"name": "Healing Desktop", "version": "1", "licence": "MIT", "whose": "Us", "file": "us.txt"},
        {"name": "aMaptool", "version": "2", "licence": "ISC", "whose": "Typo Ltd", "file": "map.txt"},
        {"name": "typst", "version": "3", "licence": "Apache-2.0", "whose": "", "file": "typst.txt"},
    ]
    (folder / "shipped").mkdir(parents=True)
    (folder / "shipped" / "index.json").write_text(json.dumps(told), encoding="utf-8")
    (folder / "shipped" / "us.txt").write_text("Permission is hereby granted.", encoding="utf-8")
    (folder / "shipped" / "map.txt").write_text("Do as you like.", encoding="utf-8")
    (folder / "GPL-3.0.txt").write_text("GNU", encoding="utf-8")
    return folder


def about(make_window: MakeWindow, licences: Path, text_size: int = 100) -> AboutDialog:
    window = make_window(text_size=text_size)
    dialog = AboutDialog(window.owners, licences, window)
    dialog.open()
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def names(dialog: AboutDialog) -> list[str]:
    model = dialog.licences.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_found_by_name_then_by_author_and_read_without_a_mouse(make_window: MakeWindow, tmp_path: Path) -> None:
    dialog = about(make_window, shipped(tmp_path / "licences"))
    part = dialog.licences
    assert names(dialog) == ["Healing Desktop 1", "aMaptool 2", "typst 3"]
    assert "Permission is hereby granted." in part.text.toPlainText()
    part.box.setFocus()
    QTest.keyClicks(part.box, "ty")
    assert names(dialog) == ["typst 3", "aMaptool 2"]
    assert part.found.text() == "2 onderdelen"
    assert "kon niet gelezen worden" in part.text.toPlainText()
    QTest.keyClick(part.box, Qt.Key.Key_Down)
    assert part.text.toPlainText() == "aMaptool 2\nTypo Ltd\nISC\n\nDo as you like."
    QTest.keyClick(part.box, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter in the box does not close"
    assert QApplication.focusWidget() is part.text
    QTest.keyClick(part.text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not part.text, "no trap"
    QTest.keyClicks(part.box, "zzz")
    assert (names(dialog), part.text.toPlainText()) == ([], "")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_spoilt_list_leaves_the_texts_that_lie_there(tmp_path: Path) -> None:
    folder = shipped(tmp_path / "licences")
    (folder / "shipped" / "index.json").write_text('[{"name": 1', encoding="utf-8")
    assert [(one.name, one.read()) for one in licence_texts(folder)] == [("GPL-3.0", "GNU")]


def test_a_name_in_the_list_leads_to_no_other_folder(tmp_path: Path) -> None:
    folder = shipped(tmp_path / "licences")
    index = folder / "shipped" / "index.json"
    index.write_text(index.read_text(encoding="utf-8").replace("us.txt", "../GPL-3.0.txt"), encoding="utf-8")
    assert licence_texts(folder)[0].read() is None


def test_a_text_that_is_gone_into_is_seen_whole_at_200_percent(make_window: MakeWindow, tmp_path: Path) -> None:
    dialog = about(make_window, shipped(tmp_path / "licences"), text_size=200)
    QTest.keyClick(dialog.licences.box, Qt.Key.Key_Return)
    text = dialog.licences.text
    assert text.visibleRegion().boundingRect().height() == text.height()
