"""What a packed program takes from the system that builds it comes with its licence too; nothing unknown goes along."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from installer.shipped.bundle_parts import bundle_parts
from installer.shipped.part import MissingLicenceError

pytestmark = pytest.mark.skipif(shutil.which("dpkg") is None, reason="the bundle is built on Debian")


def bundle(folder: Path, *libraries: str) -> Path:
    (folder / "_internal").mkdir()
    for name in libraries:
        (folder / "_internal" / name).touch()
    return folder


def test_a_library_of_the_system_brings_the_copyright_of_its_package(tmp_path: Path) -> None:
    found, *pointed = bundle_parts(bundle(tmp_path, "libexpat.so.1", "libQt6Core.so.6", "libpq-e9b5c9ac.so.5.18"))
    assert found.name == "libexpat1"
    assert found.purl.startswith("pkg:deb/debian/libexpat1@2.")
    assert "Permission is hereby granted" in found.texts[0].words
    assert [part.kind for part in pointed] == ["text"] * len(pointed)


def test_a_text_that_is_pointed_at_comes_along(tmp_path: Path) -> None:
    parts = {part.name: part for part in bundle_parts(bundle(tmp_path, "libbz2.so.1.0"))}
    assert "GNU GENERAL PUBLIC LICENSE" in parts["/usr/share/common-licenses/GPL-2"].texts[0].words


def test_a_library_that_nobody_knows_fails(tmp_path: Path) -> None:
    with pytest.raises(MissingLicenceError, match=r"libstranger\.so\.1 is in the bundle"):
        bundle_parts(bundle(tmp_path, "libstranger.so.1"))
