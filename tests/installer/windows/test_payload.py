"""What is laid out for Windows: the closure of libraries, the parts of Qt, what stays away, the order of files."""

from __future__ import annotations

import ast
import sys
import types
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest

from installer.windows import qt_parts
from installer.windows.embedded_python import REQUIREMENT, UNBUILT, NotAsPinned, compare_library
from installer.windows.library_closure import closure
from installer.windows.nsis_files import nsis_files
from installer.windows.windows_wheels import needed, placed

ROOT = Path(__file__).resolve().parents[3]
QT = Path("PySide6")
IMPORTS = {
    QT / "QtGui.pyd": ("QT6GUI.DLL", "python3.dll"),
    QT / "Qt6Gui.dll": ("Qt6Core.dll", "KERNEL32.dll"),
    QT / "Qt6Core.dll": ("MSVCP140.dll", "Qt6Gui.dll"),
    QT / "Qt6Quick3D.dll": ("Qt6Core.dll",),
    QT / "msvcp140.dll": (),
    Path("shiboken6/msvcp140.dll"): (),
}


def test_closure_follows_names_in_any_letters_and_in_circles() -> None:
    found = closure([QT / "QtGui.pyd"], IMPORTS, lambda file: IMPORTS[file])
    assert {file.name for file in found.files} == {"QtGui.pyd", "Qt6Gui.dll", "Qt6Core.dll", "msvcp140.dll"}
    assert found.outside == {"python3.dll", "kernel32.dll"}


def test_a_library_of_the_same_folder_goes_first() -> None:
    found = closure([QT / "Qt6Core.dll"], IMPORTS, lambda file: IMPORTS[file])
    assert QT / "msvcp140.dll" in found.files
    assert Path("shiboken6/msvcp140.dll") not in found.files


def test_the_modules_of_qt_are_those_that_are_imported() -> None:
    imported: set[str] = set()
    for source in (ROOT / "src").rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        if "PySide6" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6"):
                imported |= {node.module.partition(".")[2]} if "." in node.module else {one.name for one in node.names}
    assert {name for name in imported if name.startswith("Qt")} == set(qt_parts.MODULES)


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("pyroaring/tests/test_bitmap.py", None),
        ("PySide6/QtCore.pyi", None),
        ("package-1.0.data/purelib/package/inside.py", "package/inside.py"),
        ("package-1.0.data/scripts/tool", None),
        ("healing_desktop/storage/centre/migrations/env.py", "healing_desktop/storage/centre/migrations/env.py"),
        ("healing_desktop-0.1.0.dist-info/METADATA", "healing_desktop-0.1.0.dist-info/METADATA"),
        ("segno-1.6.dist-info/licenses/LICENSE.txt", "segno-1.6.dist-info/licenses/LICENSE.txt"),
    ],
)
def test_where_a_file_of_a_wheel_goes(name: str, place: str | None) -> None:
    assert placed(name) == place


def test_only_what_the_program_asks_for_on_windows_is_taken(tmp_path: Path) -> None:
    own = wheel(
        tmp_path, "own", 'tzdata; sys_platform == "win32"', 'uvloop; sys_platform == "linux"', "psycopg[binary]"
    )
    others = [
        wheel(tmp_path, "tzdata"),
        wheel(tmp_path, "psycopg", 'psycopg_binary; extra == "binary"', 'pool; extra == "pool"'),
        wheel(tmp_path, "psycopg_binary"),
        wheel(tmp_path, "hatchling"),
    ]
    assert [file.name.split("-")[0] for file in needed(own, others)] == ["psycopg", "psycopg_binary", "tzdata"]


def wheel(folder: Path, name: str, *requires: str) -> Path:
    """Nothing but what it asks for."""
    file = folder / f"{name}-1.0-py3-none-any.whl"
    asked = "".join(f"Requires-Dist: {one}\n" for one in requires)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{asked}"
        )
    return file


def test_a_module_of_another_hand_is_counted_as_another(tmp_path: Path) -> None:
    if sys.version_info[:2] != (3, 11):
        with pytest.raises(NotAsPinned):
            compare_library(tmp_path / "library.zip")
        return
    import keyword
    import marshal

    source = Path(keyword.__file__).read_text(encoding="utf-8")
    archive = tmp_path / "library.zip"
    with zipfile.ZipFile(archive, "w") as library:
        for name, text in {"keyword.pyc": source, "colorsys.pyc": "import os\nos.abort()\n"}.items():
            code = compile(text, name, "exec", dont_inherit=True, optimize=2)
            library.writestr(name, bytes(16) + marshal.dumps(code))
    assert compare_library(archive) == (1, 2)


def test_files_are_listed_in_one_order_and_a_dollar_is_no_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Path.rglob
    # A disk gives them in any order; this one backwards.
    monkeypatch.setattr(Path, "rglob", lambda folder, rule: sorted(found(folder, rule), reverse=True))
    for name in ("site/b.py", "site/b$b/z.py", "site/a.py", "app/main.py", "LICENSE"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    lines = nsis_files(tmp_path, "1.2.3").splitlines()
    assert [line for line in lines if line.startswith("SetOutPath")] == [
        'SetOutPath "$INSTDIR\\new-1.2.3"',
        'SetOutPath "$INSTDIR\\new-1.2.3\\app"',
        'SetOutPath "$INSTDIR\\new-1.2.3\\site"',
        'SetOutPath "$INSTDIR\\new-1.2.3\\site\\b$$b"',
    ]
    assert [line[-5:-1] for line in lines if "site/" in line and "$" not in line] == ["a.py", "b.py"]
    assert lines[1] == f'File "{tmp_path.resolve().as_posix()}/LICENSE"'


def test_what_answers_pip_in_the_place_of_the_source_package(tmp_path: Path) -> None:
    """As pip asks where a package names no backend; it takes name and version from the folder."""
    module = types.ModuleType("made_up_backend")
    sys.modules["made_up_backend"] = module
    try:
        exec(UNBUILT, module.__dict__)
        made = module.__legacy__.prepare_metadata_for_build_wheel(str(tmp_path))
    finally:
        del sys.modules["made_up_backend"]
    found = next(iter(distributions(path=[str(tmp_path)])))
    assert f"{found.metadata['Name']}=={found.version}" == REQUIREMENT
    assert made.startswith(REQUIREMENT.replace("-", "_").replace("==", "-"))
