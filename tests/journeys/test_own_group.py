"""A group of the centre's own: entered by keyboard alone, found and printed; nothing that was typed gets lost."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import yaml

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.ui.centre.own_form import OwnForm
from tests.fixtures.command_line import healing
from tests.fixtures.shown_numbers import shown_number
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters

# Somebody who types slowly needs half a second for a key: 60 seconds are 120 keys.
MOST_KEYS, SLOW_KEY_MS = 120, 500
PHONE = shown_number()


def form() -> OwnForm | None:
    modal = QApplication.activeModalWidget()
    return modal if isinstance(modal, OwnForm) else None


def own_groups(desk: Desk) -> tuple[OwnEntry, ...]:
    return desk.program.window.owners.own_groups.all()


def opens_the_form(desk: Desk) -> OwnForm:
    desk.wait(lambda: desk.program.window.owners.centre.view.read)
    desk.presses("Ctrl+D")
    desk.wait(lambda: form() is not None)
    found = form()
    assert found is not None
    return found


def enters_a_group(desk: Desk) -> None:
    """As one would tell it: what, when, where, how to join."""
    desk.fills_in("lichtpuntje zuid")
    desk.presses("Tab")
    desk.fills_in("z")  # the kind: Zelfhulp- of lotgenotengroep
    desk.presses("Tab")
    desk.fills_in("rou")
    desk.wait(lambda: QApplication.activePopupWidget() is not None)
    # Past the theme that can be taken away again.
    desk.presses("Enter", "Tab", "Tab", "Tab", "Tab")
    desk.fills_in("el")  # elke week
    desk.presses("Tab")
    desk.fills_in("di")  # dinsdag
    desk.presses("Tab")
    desk.fills_in("1930")
    desk.presses("Tab", "Tab", "Tab")
    desk.fills_in("9000")
    desk.presses("Tab", "Tab", "Tab", "Tab", "Tab")
    desk.fills_in(PHONE.replace(" ", ""))
    desk.presses("Ctrl+Enter")


def test_under_a_minute_from_the_first_letter_to_paper(open_desk: OpenDesk, bundled: Path) -> None:
    printers = KeepingPrinters()
    desk = open_desk(bundled, "nl", printers=printers)
    opens_the_form(desk)
    desk.keys = 0
    enters_a_group(desk)
    desk.wait(lambda: form() is None and len(own_groups(desk)) == 1)
    assert desk.keys <= MOST_KEYS
    own = own_groups(desk)[0]
    owners = desk.program.window.owners
    desk.sees("lichtpuntje zuid", "Ongedaan maken")
    desk.wait(lambda: (opened := owners.edition.now.opened) is not None and opened.directory.entry(own.id) is not None)
    desk.types("lichtpuntje zuid")
    desk.wait(lambda: owners.selection.now.entry is not None and owners.selection.now.entry.row.id == own.id)
    entry = owners.selection.now.entry
    assert entry is not None
    assert (entry.row.themes, entry.row.languages, entry.row.group_kind) == (("grief",), ("nl",), "support-group")
    assert entry.row.place is not None
    assert entry.row.place.nis == "44021"
    desk.presses("Ctrl+P", "Enter")
    desk.wait(lambda: bool(printers.pages))
    text = " ".join(printers.text().replace("\u00a0", " ").split())
    for words in ("lichtpuntje zuid", PHONE, "19.30", "Gent"):
        assert words in text
    desk.wait(desk.program.window.finder.box.hasFocus)
    changed = opens_the_form(desk)
    desk.wait(lambda: changed.page.answers.name == "lichtpuntje zuid")
    assert (changed.page.answers.place, changed.page.answers.opens) == ("9000 Gent", "19:30")
    desk.presses("Esc")
    desk.wait(lambda: form() is None)
    assert not owners.own_groups.drafts, "nothing was typed"


def test_who_needs_half_a_second_for_a_letter_chooses_what_they_type(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    page = opens_the_form(desk).page
    desk.fills_in("x")
    desk.presses("Tab")
    desk.fills_in("z")
    desk.presses("Tab", "Tab", "Tab", "Tab")
    desk.fills_in("el")
    desk.presses("Tab")
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_D, delay=SLOW_KEY_MS)
    assert box.currentText() == "dinsdag"
    QTest.keyClick(box, Qt.Key.Key_O, delay=SLOW_KEY_MS)
    assert box.currentText() == "donderdag"
    assert page.answers.weekday == "TH"


def goes_to_the_publisher(profile: Path, own: str, bundled: Path, tmp_path: Path, root: Path, today: str) -> None:
    """By a deliberate act as HSDS, which becomes data/ that is sound."""
    at, day = ("--profile", str(profile)), ("--today", today)
    file = tmp_path / "ours.json"
    said = healing(*at, "export", "--own", "--format", "hsds", "--out", str(file), *day, edition=bundled)
    assert said.status == 0, said.err
    data = tmp_path / "data"
    shutil.copytree(root / "data", data)
    (data / "edition.yaml").write_text(
        re.sub(r"(?<=published_on: .)[-0-9]+", today, (data / "edition.yaml").read_text())
    )
    # What it is added to does not matter here, and the checks of all of it take long.
    shutil.rmtree(data / "directory" / "groups")
    shutil.rmtree(data / "directory" / "organisations")
    added = healing("publish", "add-entries", str(file), "--data", str(data), "--json", *day, edition=bundled).document
    assert added["added"] == ["lichtpuntje zuid"]
    block = yaml.safe_load(Path(added["file"]).read_text(encoding="utf-8"))[0]
    assert (block["id"], block["contact"]["phone"], block["source"]["checked_by"]) == (own, PHONE, "centre")
    checked = healing("publish", "check", "--data", str(data), *day)
    assert checked.status == 0, checked.err


def test_what_was_typed_is_there_again_and_undo_takes_back(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    opens_the_form(desk)
    desk.fills_in("praatcafe")
    desk.presses("Esc")
    desk.wait(lambda: form() is None)
    desk.sees("Ga verder met wat je schreef")
    again = opens_the_form(desk)
    assert again.page.answers.name == ""
    desk.presses("Shift+Tab", "Space")
    desk.wait(lambda: again.page.answers.name == "praatcafe")
    desk.presses("Ctrl+Enter")
    # Faults are told beside their fields, and the first one has the keyboard.
    desk.wait(lambda: again.page.fields["kind"].fault != "")
    assert again.page.fields["kind"].inside.hasFocus()
    assert again.page.fields["name"].fault == ""
    desk.fills_in("z")
    desk.presses("Tab")
    desk.fills_in("rou")
    desk.presses("Enter")
    again.page.fields["place"].typed_in.setFocus()
    desk.fills_in("9000")
    desk.presses("Ctrl+Enter")
    desk.wait(lambda: form() is None and len(own_groups(desk)) == 1)
    assert not desk.program.window.owners.own_groups.drafts
    message = desk.program.window.owners.messages.current
    assert message is not None
    assert message.action is not None
    message.action()
    desk.wait(lambda: not own_groups(desk))
