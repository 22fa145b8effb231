"""What the desktop of a Linux computer shows of the program, in four languages and with one version."""

from __future__ import annotations

import configparser
from importlib.metadata import version as installed_version
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installer.portable.version import version

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "installer" / "debian" / "files"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(FILES / "healing-desktop.desktop", encoding="utf-8")
    return read


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_the_menu_speaks_every_language_of_the_window(entry: configparser.ConfigParser, language: str) -> None:
    main, simple = entry["Desktop Entry"], entry["Desktop Action simple"]
    for section, keys in ((main, ("GenericName", "Comment", "Keywords")), (simple, ("Name",))):
        for key in keys:
            assert section[key]
            assert section[f"{key}[{language}]"] != section[key]
    assert main["Exec"] == main["Icon"] == "healing-desktop"


def test_the_software_centre_speaks_them_too() -> None:
    component = ElementTree.parse(FILES / "healing-desktop.metainfo.xml").getroot()
    for tag in ("summary", "description/p"):
        languages = [found.get(LANGUAGE, "en") for found in component.findall(tag)]
        assert set(languages) == {"en", "nl", "fr", "de"}
        assert len(languages) % 4 == 0
    assert component.findtext("launchable") == "healing-desktop.desktop"


def test_the_version_is_written_in_one_place() -> None:
    assert version() == installed_version("healing-desktop")
    for file in FILES.iterdir():
        assert version() not in file.read_text(encoding="utf-8"), f"{file.name} has a version of its own"
    for name in ("healing-desktop.metainfo.xml", "healing-desktop.1"):
        assert "@VERSION@" in (FILES / name).read_text(encoding="utf-8")


def test_neither_removal_nor_purge_touches_what_a_centre_keeps() -> None:
    assert not (FILES / "postrm").exists()
    removal = (FILES / "prerm").read_text(encoding="utf-8")
    assert [line.strip() for line in removal.splitlines() if "rm " in line] == ['rm -f "$profile"']
    assert "profile=/etc/apparmor.d/healing-desktop\n" in removal


def test_the_sandbox_profile_names_what_is_installed() -> None:
    profile = (FILES / "apparmor").read_text(encoding="utf-8")
    assert "userns," in profile
    assert "/usr/lib/healing-desktop/{healing-desktop,_internal/PySide6/Qt/libexec/QtWebEngineProcess}" in profile
