"""`sync` and `edition rollback`: one document, one sentence, and what the other commands read afterwards."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from healing_desktop.cli import own_desk
from healing_desktop.exchange.edition_lines import records_head, write_lines
from healing_desktop.exchange.record_lines import record_line
from healing_desktop.folders import PROFILE_VARIABLE, RESOURCES_VARIABLE, find_folders
from tests.exchange.edition_samples import named_entry, records
from tests.fixtures.command_line import Said, healing_at_home
from tests.sync.programs import OURS, publish_program, published_file
from tests.sync.small_repository import content_of, day_of, packed_small, publish_small, small_desk, small_repository

TODAY = ("--today", "2026-11-20")
DOCUMENT = {
    "outcome", "reason", "from_edition", "to_edition", "new", "changed", "gone", "new_total", "changed_total",
    "gone_total", "bytes",
}  # fmt: skip


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return small_repository(tmp_path / "repository")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that trusts the publisher of `repository` and brought edition 1; an empty profile."""
    resources = tmp_path / "resources"
    resources.mkdir()
    for part in find_folders().resources.iterdir():
        if part.name not in ("edition", "publisher"):
            (resources / part.name).symlink_to(part)
    (resources / "edition").mkdir()
    (resources / "publisher").mkdir()
    desk = small_desk(tmp_path / "made", repository)
    desk.bundled.rename(resources / "edition" / "edition.db")
    (resources / "publisher" / "root.json").write_bytes(desk.root)
    monkeypatch.setenv(RESOURCES_VARIABLE, str(resources))
    monkeypatch.setenv(PROFILE_VARIABLE, str(tmp_path / "profile"))
    return tmp_path / "profile"


def sync(source: Path | str, *more: str) -> Said:
    return healing_at_home("sync", "--from", str(source), *TODAY, *more)


def serial() -> int:
    return int(healing_at_home("edition", "--json", *TODAY).document["serial"])


def test_a_sync_as_one_document(repository: Path) -> None:
    document = sync(repository, "--json").document
    assert set(document) == DOCUMENT
    assert (document["outcome"], document["reason"]) == ("updated", "updated")
    assert (document["from_edition"], document["to_edition"]) == (1, 2)
    assert [entry["name"] for entry in document["changed"]] == ["Andere naam 2"]
    assert (len(document["new"]), len(document["gone"])) == (1, 1)
    assert [document[f"{kind}_total"] for kind in ("new", "changed", "gone")] == [1, 1, 1]
    assert document["bytes"] > 1000
    assert serial() == 2
    again = sync(repository, "--json").document
    assert (again["outcome"], again["bytes"]) == ("up-to-date", 0)


def test_a_sync_for_people(repository: Path) -> None:
    said = sync(repository, "--language", "en")
    assert said.status == 0, said.err
    assert said.lines[0] == "The data are renewed. New: 1, changed: 1, no longer listed: 1."
    assert [line[0] for line in said.lines[1:]] == ["+", "~", "-"]
    assert sync(repository, "--language", "fr").lines == ["Les données sont à jour."]


def test_only_a_look(repository: Path, home: Path) -> None:
    assert sync(repository, "--check", "--json").document["outcome"] == "available"
    assert serial() == 1


def test_the_other_commands_read_what_was_adopted(repository: Path) -> None:
    assert healing_at_home("find", "naam", *TODAY, "--json").document["total"] == 0
    sync(repository)
    found = healing_at_home("find", "naam", *TODAY, "--json").document
    assert [row["name"] for row in found["results"]] == ["Andere naam 2"]
    assert healing_at_home("edition", "verify", *TODAY).status == 0


def test_back_again(repository: Path) -> None:
    sync(repository)
    publish_small(repository, 3)
    sync(repository)
    back = healing_at_home("edition", "rollback", "--json", "--language", "en", *TODAY)
    assert back.document["serial"] == 2
    assert back.err.startswith("You work with edition 2 again.")
    assert serial() == 2
    # Before that there was the one of the program, and before it nothing.
    assert healing_at_home("edition", "rollback", "--json", *TODAY).document["serial"] == 1
    no_way = healing_at_home("edition", "rollback", *TODAY)
    assert (no_way.status, no_way.out) == (1, "")


def test_a_damaged_edition_gives_way_to_the_one_before(repository: Path, home: Path) -> None:
    sync(repository)
    (home / "editions" / "edition-000002.db").write_bytes(b"gone")
    said = healing_at_home("edition", "--json", "--language", "en", *TODAY)
    assert (said.document["serial"], said.document["instead_of"]) == (1, 2)
    assert said.err.startswith("Edition 2 is damaged. You work with edition 1 of 1 November 2026.")
    assert len(said.err.splitlines()) == 1
    assert "beschadigd" in healing_at_home("find", "naam", *TODAY).err
    # The next sync brings it again, whole.
    assert sync(repository).status == 0
    mended = healing_at_home("edition", "--json", *TODAY)
    assert (mended.document["serial"], "instead_of" in mended.document) == (2, False)
    assert "beschadigd" not in mended.err


def test_a_later_edition_of_the_program_is_believed(repository: Path, home: Path, tmp_path: Path) -> None:
    sync(repository)
    later = tmp_path / "later"
    publish_small(repository, 3)
    healing_at_home("--profile", str(later), "sync", "--from", str(repository), *TODAY)
    bundled = tmp_path / "resources" / "edition" / "edition.db"
    bundled.write_bytes((later / "editions" / "edition-000003.db").read_bytes())
    assert serial() == 3


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_refusal_is_one_sentence(repository: Path, tmp_path: Path, language: str) -> None:
    refused = sync(tmp_path / "nowhere", "--language", language)
    assert (refused.status, refused.out) == (1, "")
    assert len(refused.err.splitlines()) == 1
    for file in (repository / "targets" / "full").iterdir():
        file.write_bytes(b"x")
    assert sync(repository, "--language", language).status == 1
    assert serial() == 1


def test_a_refusal_is_a_document_too(repository: Path) -> None:
    publish_small(repository, 3, packed_small(3, entries=2))
    said = sync(repository, "--json")
    assert said.status == 1
    assert '"reason": "far-fewer"' in said.out


def test_nowhere_to_ask() -> None:
    said = healing_at_home("sync", "--language", "en")
    assert (said.status, said.err) == (1, "Say where the data come from: --from with an address or a folder.\n")


def changes(*more: str) -> Said:
    return healing_at_home("edition", "changes", *more)


def test_what_changed_as_one_document(repository: Path) -> None:
    assert changes("--json", *TODAY).document == {"editions": []}
    sync(repository)
    (edition,) = changes("--json", "--language", "en", *TODAY).document["editions"]
    assert (edition["serial"], edition["from"], edition["adopted_on"]) == (2, 1, "2026-11-20")
    assert [edition[kind]["total"] for kind in ("new", "changed", "gone")] == [1, 1, 1]
    (changed,) = edition["changed"]["entries"]
    assert changed["fields"] == [{"label": "Name", "before": "Verzonnen groep", "after": "Andere naam 2"}]
    healing_at_home("edition", "rollback", *TODAY)
    assert changes("--json", *TODAY).document == {"editions": []}


def test_what_changed_for_people(repository: Path) -> None:
    assert changes("--language", "fr", *TODAY).lines == ["Rien n'a changé ces 30 derniers jours."]
    sync(repository)
    lines = changes("--language", "en", *TODAY).lines
    assert lines[0] == "20 November 2026 · edition 2"
    assert [line for line in lines if line[:1] in "+~-"] != []
    assert "    Name: Verzonnen groep → Andere naam 2" in lines
    assert "You can read it here until 20 December 2026." in lines


@pytest.mark.parametrize(("today", "there"), [("2026-12-19", True), ("2026-12-20", True), ("2026-12-21", False)])
def test_what_is_no_longer_listed_is_shown_thirty_days(
    repository: Path, tmp_path: Path, today: str, there: bool
) -> None:
    sync(repository)
    gone = named_entry(1).row.id
    shown = healing_at_home("show", gone, "--today", today, "--language", "en")
    assert shown.status == (0 if there else 1)
    assert ("! No longer listed since 20 November 2026. Ask first whether it still exists." in shown.lines) is there
    found = healing_at_home("find", "verzonnen", "groep", "--json", "--today", today).document
    assert [one["id"] for one in found["x_no_longer_listed"]] == ([gone] if there else [])
    assert gone not in [row["id"] for row in found["results"]]
    if there:
        document = healing_at_home("show", gone, "--json", "--today", today).document
        assert (document["status"], document["x_unlisted"]) == ("inactive", "2026-11-20")
        paper = healing_at_home("handout", gone, "--out", str(tmp_path / "x.pdf"), "--today", today)
        assert paper.status == 0
        assert paper.err.startswith("Niet meer in de gids: “Verzonnen groep”.")


def test_a_look_with_another_day_erases_nothing(repository: Path) -> None:
    sync(repository)
    healing_at_home("show", named_entry(1).row.id, "--today", "2099-01-01")
    assert healing_at_home("show", named_entry(1).row.id, *TODAY).status == 0


def test_why_the_file_that_came_is_refused(repository: Path) -> None:
    """Its lines are whole and rightly signed; what one of them says is not."""
    head, lines = records(content_of(3))
    lines = [record_line({**one.fields, "x_kind": "club"}) if one.key[0] == "entry" else one for one in lines]
    file = io.BytesIO()
    write_lines(records_head(head, lines), lines, file)
    publish_small(repository, 3, file.getvalue())
    refused = sync(repository, "--language", "en")
    assert refused.status == 1
    assert "the field x_kind is missing or wrong. Mend it in the sources." in refused.err
    assert serial() == 1


def test_a_newer_program(repository: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = healing_at_home("sync", "program", *TODAY, "--language", "en")
    assert (document.status, "runs from its sources" in document.err) == (1, True)
    monkeypatch.setattr(own_desk, "this_platform", lambda: OURS)
    assert healing_at_home("sync", "program", *TODAY, "--json").document["outcome"] == "current"
    assert healing_at_home("sync", "program", "--fetch", *TODAY).status == 1
    publish_program(repository, day_of(3))
    asked = ("sync", "program", "--from", str(repository), *TODAY)
    seen = healing_at_home(*asked, "--check", "--json").document
    assert (seen["outcome"], seen["version"], seen["file"]) == ("available", "0.2.0", None)
    known = healing_at_home("sync", "program", *TODAY, "--language", "en")
    assert (known.status, "0.2.0" in known.out) == (0, True)
    fetched = healing_at_home(*asked, "--fetch", "--language", "en")
    assert (fetched.status, len(fetched.lines)) == (0, 2), fetched.err
    assert Path(fetched.lines[1]).parent == home / "installers"
    spoilt = published_file(repository)
    Path(fetched.lines[1]).unlink()
    spoilt.write_bytes(b"x" * spoilt.stat().st_size)
    refused = healing_at_home(*asked, "--fetch", "--language", "en")
    assert (refused.status, "damaged" in refused.err) == (1, True)
