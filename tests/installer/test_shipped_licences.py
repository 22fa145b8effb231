"""Everything that the locks bring into the program comes with its licence; without one nothing is collected."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from installer.portable.packed_modules import LEFT_OUT
from installer.shipped.collect import INDEX, shipped_parts, write
from installer.shipped.named_parts import Added, Named, locked_npm, named_parts
from installer.shipped.npm_parts import npm_parts
from installer.shipped.part import MissingLicenceError, Part
from installer.shipped.python_parts import locked_names, needed_names, python_parts
from installer.windows.windows_wheels import WINDOWS

ROOT = Path(__file__).resolve().parents[2]
NOTHING = Named((), {}, frozenset())


@pytest.fixture(scope="module")
def named() -> Named:
    return named_parts()


@pytest.fixture(scope="module")
def parts() -> tuple[Part, ...]:
    return shipped_parts()


def test_the_lock_is_what_the_program_needs_and_what_builds_it() -> None:
    assert needed_names() | needed_names("build") == locked_names()


def test_every_package_of_the_lock_has_a_part_with_a_text(parts: tuple[Part, ...], named: Named) -> None:
    python = {part.purl.split("/")[1].split("@")[0] for part in parts if part.purl.startswith("pkg:pypi/")}
    assert python == locked_names() - (needed_names("build") - needed_names()) - named.not_shipped
    assert [part.name for part in parts if not any(text.words.strip() for text in part.texts)] == []
    assert [part.name for part in parts if not part.licence or not part.whose] == []


def test_every_npm_package_has_a_part_or_a_reason(parts: tuple[Part, ...], named: Named) -> None:
    locked = locked_npm()
    left_out = {canonicalize_name(name) for name in LEFT_OUT}
    assert named.not_shipped <= locked.keys() | left_out, "what is left out of the list is left out of the bundle"
    assert sum(part.purl.startswith("pkg:npm/") for part in parts) == len(locked.keys() - named.not_shipped)


def test_what_comes_in_no_package_is_there_too(parts: tuple[Part, ...]) -> None:
    versions = {part.name: part.version for part in parts}
    assert re.fullmatch(r"3\.1\d\.\d+", versions["CPython"])
    assert versions["CPython (Windows)"] == WINDOWS["python_full_version"], "the one that the setup brings"
    assert re.fullmatch(r"6\.\d+\.\d+", versions["Qt"])
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", versions["Qt WebEngine / Chromium"])
    assert {"Noto Sans", "Noto Sans Arabic", "GeoNames", "Statbel", "NGI/IGN", "Natural Earth"} <= versions.keys()


def test_a_python_package_without_a_text_fails(named: Named) -> None:
    without = {name: added for name, added in named.packages.items() if name != "fluent-syntax"}
    with pytest.raises(MissingLicenceError, match=r"fluent-syntax 0\.\S+ brings no licence text"):
        python_parts(needed_names(), replace(named, packages=without))


def test_a_python_package_without_terms_fails(named: Named) -> None:
    with pytest.raises(MissingLicenceError, match=r"segno \S+ names no licence"):
        python_parts(frozenset({"segno"}), NOTHING)


def test_a_package_that_is_not_there_fails() -> None:
    with pytest.raises(MissingLicenceError, match="no-such-package is not installed"):
        python_parts(frozenset({"no-such-package"}), NOTHING)


def test_an_npm_package_without_a_text_fails(tmp_path: Path) -> None:
    folder = tmp_path / "node_modules" / "bare"
    folder.mkdir(parents=True)
    (folder / "package.json").write_text('{"name": "bare", "author": "Somebody <s@example.org>"}', encoding="utf-8")
    locked = {"node_modules/bare": {"version": "1.0.0", "license": "MIT"}}
    with pytest.raises(MissingLicenceError, match=r"bare 1\.0\.0 brings no licence text"):
        npm_parts(locked, NOTHING, tmp_path)
    (folder / "LICENSE").write_text("Do as you like.", encoding="utf-8")
    (part,) = npm_parts(locked, NOTHING, tmp_path)
    assert (part.name, part.licence, part.whose, part.texts[0].words) == ("bare", "MIT", "Somebody", "Do as you like.")


def test_an_added_licence_is_taken_before_the_packages_own() -> None:
    (part,) = python_parts(frozenset({"six"}), Named((), {"six": Added("ISC", "Me", ())}, frozenset()))
    assert (part.licence, part.whose) == ("ISC", "Me")


def test_the_list_and_its_texts_lie_in_one_folder(parts: tuple[Part, ...], tmp_path: Path) -> None:
    write(parts, tmp_path / "shipped")
    index = json.loads((tmp_path / "shipped" / INDEX).read_text(encoding="utf-8"))
    assert index[0]["name"] == "Healing Desktop"
    assert {line["file"] for line in index} | {INDEX} == {file.name for file in (tmp_path / "shipped").iterdir()}
    assert len(index) == len(parts)
    typst = (tmp_path / "shipped" / "typst.txt").read_text(encoding="utf-8")
    assert "parts are built into it" in typst
    assert "typst-assets" in typst


def test_set_up_collected_them_for_about() -> None:
    index = json.loads((ROOT / "licences" / "shipped" / INDEX).read_text(encoding="utf-8"))
    assert len(index) > 80
