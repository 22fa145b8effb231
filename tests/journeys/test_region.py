"""Who serves a place, by keyboard only, on the real directory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.conftest import OpenDesk


@pytest.mark.parametrize(
    ("language", "own", "adult"),
    [
        ("de", "ÖSHZ Ihrer Gemeinde, Eupen", "Netzwerk Mentale Gesundheit Ostbelgien"),
        ("nl", "OCMW (ÖSHZ) van je gemeente, Eupen", "Netwerk geestelijke gezondheid Oost-België"),
        ("fr", "CPAS (ÖSHZ) de votre commune, Eupen", "Réseau santé mentale Ostbelgien"),
        ("en", "ÖSHZ of your municipality, Eupen", "Mental Health Network Ostbelgien"),
    ],
)
def test_the_german_speaking_answers_in_five_keys(
    open_desk: OpenDesk, bundled: Path, language: str, own: str, adult: str
) -> None:
    desk = open_desk(bundled, language)
    desk.presses("F5")
    desk.fills_in("4700")
    desk.sees(adult, "www.mentale-gesundheit.be", "REALiSM", own)
    assert desk.keys == 5
    desk.presses("Esc")
    desk.does_not_see(own)
    assert desk.program.window.finder.box.hasFocus()


def test_an_uncertain_border_says_check(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "fr")
    desk.presses("F5")
    desk.fills_in("verviers")
    desk.sees("vérifiez sur parlonsen.be", "RSME")


def test_the_typed_place_is_asked_once(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled)
    desk.types("rouw 1050")
    desk.presses("F5")
    desk.sees("CAW Brussel", "CPAS d'Ixelles", "0800 13 500")
    settings = desk.program.window.services.settings_file
    assert "1050" not in settings.read_text(encoding="utf-8"), "nothing of a visitor is kept"


def test_half_a_name_and_enter(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled)
    desk.presses("F5")
    desk.fills_in("moesk")
    desk.presses("Enter")
    desk.sees("7700 Moeskroen", "OCMW (CPAS) van je gemeente, Moeskroen (Mouscron)")
