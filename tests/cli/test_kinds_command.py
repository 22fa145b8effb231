"""`kinds`: the kinds of groups side by side on the command line."""

from __future__ import annotations

from tests.fixtures.command_line import healing


def test_each_kind_with_its_answers() -> None:
    said = healing("--language", "en", "kinds")
    assert said.lines[0] == "Therapy group"
    assert "  What for          To treat a difficulty, such as anxiety, depression or trauma." in said.lines
    assert said.err.startswith("Where this comes from: American Group Psychotherapy Association, 2007;")
    assert said.err.strip().endswith("Checked in November 2026.")


def test_one_document_with_sources() -> None:
    kinds = healing("--language", "nl", "kinds", "--json").document
    assert [kind["code"] for kind in kinds] == [
        "therapy-group", "support-group", "workshop", "retreat", "art-therapy", "personal-development", "open-sharing",
    ]  # fmt: skip
    assert kinds[0]["not_when"].endswith("Bel dan eerst 112 of je huisarts.")
    assert [source["id"] for source in kinds[-1]["sources"]] == ["S3", "E31"]
    assert all(kind["language"] == "nl" and kind["cost"] for kind in kinds)
