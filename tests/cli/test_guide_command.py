"""`guide`: the pages of the guide on the command line, with the keys as the window calls them."""

from __future__ import annotations

from tests.fixtures.command_line import healing


def test_the_list_of_pages_by_audience() -> None:
    said = healing("--language", "fr", "guide")
    assert said.lines[:2] == ["Pour l’accueil", "  Trouver un groupe  find-a-group"]
    assert "Pour l’éditeur" in said.lines
    pages = healing("--language", "en", "guide", "--json").document
    assert {"slug": "print-a-handout", "title": "Print a handout", "language": "en", "for": "reception",
            "actions": ["print", "save"]} in pages  # fmt: skip


def test_a_page_names_its_keys_in_the_language() -> None:
    said = healing("--language", "de", "guide", "print-a-handout")
    assert said.lines[0] == "Ein Blatt drucken"
    assert said.lines[4].startswith("2. Drücken Sie Strg+P.")
    english = healing("--language", "en", "guide", "print-a-handout", "--json").document
    assert english["chapters"][0]["text"][1].startswith("Press Ctrl+P.")
    assert "{key" not in str(english)


def test_a_name_that_no_page_has() -> None:
    said = healing("--language", "nl", "guide", "nergens")
    assert said.status == 1
    assert said.err.strip() == "Er is geen bladzijde met deze naam in de hulp: nergens."
