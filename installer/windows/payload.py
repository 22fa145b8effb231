"""Lays out everything that is installed on Windows: python/, site/, app/, share/. The two small programs come after.

    python -m installer.windows.payload CACHE TARGET

Stops when a signature, a hash or a library is not what it should be. TARGET.sizes.md has the table of sizes.
"""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path
from py_compile import PycInvalidationMode

from installer.portable.share import EDITION_VARIABLE, MAP_PACK_VARIABLE, lay_out
from installer.windows.embedded_python import unpack_python
from installer.windows.library_closure import closure, imported_by
from installer.windows.qt_parts import others, starts, unused_languages
from installer.windows.sizes import size_of, size_table
from installer.windows.windows_wheels import fetch_wheels, needed, plain, unpack

ROOT = Path(__file__).resolve().parents[2]
OF_WINDOWS = Path(__file__).with_name("libraries-of-windows.txt")
# sys.path, all of it: nothing of another Python on the same computer can come in.
PATHS = "python311.zip\n.\n..\\site\n..\\app\n"


class IncompleteError(Exception):
    """Something asks for a library that is neither here nor a part of Windows."""


def lay_out_payload(cache: Path, target: Path) -> None:
    """Made anew. IncompleteError, NotAsPinned; CalledProcessError of pip."""
    shutil.rmtree(target, ignore_errors=True)
    cache.mkdir(parents=True, exist_ok=True)
    python, site = target / "python", target / "site"
    print(unpack_python(cache, python))
    (python / "python311._pth").write_text(PATHS, encoding="utf-8", newline="\r\n")
    rows = [("Python", size_of(python), size_of(python))]
    rows += unpack_site(cache, site)
    check_libraries(python, site)
    app = target / "app"
    app.mkdir()
    shutil.copy(Path(__file__).with_name("start.py"), app / "main.py")
    compile_ahead(target)
    rows.append(("byte code, compiled ahead", 0, sum(file.stat().st_size for file in target.rglob("*.pyc"))))
    share = target / "share" / "healing-desktop"
    lay_out(share, named(EDITION_VARIABLE), named(MAP_PACK_VARIABLE))
    rows.append(("resources, licences, the edition", size_of(share), size_of(share)))
    table = size_table(rows)
    target.with_suffix(".sizes.md").write_text(table, encoding="utf-8")
    print(table)


def unpack_site(cache: Path, site: Path) -> list[tuple[str, int, int]]:
    """The program and the packages it needs, trimmed."""
    own = own_wheel(cache)
    wheels = fetch_wheels(ROOT / "requirements.lock", cache)
    chosen = needed(own, wheels)
    came = {plain(wheel): unpack(wheel, site) for wheel in (own, *chosen)}
    qt = [name for name in came if name.startswith(("pyside6", "shiboken6"))]
    trim_qt(site)
    for file in unused_languages(site):
        file.unlink()
    kept = size_of(site / "PySide6") + size_of(site / "shiboken6")
    other = sum(size for name, size in came.items() if name not in qt)
    return [
        ("Qt and PySide6", sum(came[name] for name in qt), kept),
        ("other packages and the program", other, size_of(site) - kept),
    ]


def own_wheel(cache: Path) -> Path:
    """Of the program itself, from these sources, by what is installed for it already."""
    folder = cache / "own"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index",
         "--wheel-dir", str(folder), str(ROOT)], check=True,
    )  # fmt: skip
    return next(folder.glob("*.whl"))


def trim_qt(site: Path) -> None:
    """Leaves of Qt the closure of what is used."""
    folders = (site / "PySide6", site / "shiboken6")
    binaries = [file for folder in folders for file in folder.rglob("*") if file.suffix in {".dll", ".pyd", ".exe"}]
    shiboken = [file for file in folders[1].iterdir() if file.suffix == ".pyd"]
    # The libraries of plugins lie in the folder of PySide6; those of QML and the plugins of others do not count.
    libraries = [file for file in binaries if file.parent in folders]
    found = closure([*starts(folders[0]), *shiboken], libraries, imported_by)
    keep = found.files | set(others(folders[0])) | set(folders[1].rglob("*.py"))
    for folder in folders:
        for file in [file for file in folder.rglob("*") if file.is_file() and file not in keep]:
            file.unlink()
        for empty in sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True):
            if not any(empty.iterdir()):
                empty.rmdir()


def check_libraries(python: Path, site: Path) -> None:
    """Everything that any file asks for is here, or is known as a part of every Windows from 10 1809."""
    binaries = [file for root in (python, site) for file in root.rglob("*") if file.suffix in {".dll", ".pyd", ".exe"}]
    known = set(OF_WINDOWS.read_text(encoding="utf-8").split())
    outside = closure(binaries, binaries, imported_by).outside
    unknown = {name for name in outside - known if not name.startswith(("api-ms-win-", "ext-ms-win-"))}
    if unknown:
        raise IncompleteError(f"asked for, and neither here nor in {OF_WINDOWS.name}: {', '.join(sorted(unknown))}")


def compile_ahead(target: Path) -> None:
    """The folder may be read-only on a desk. By hash: no clock makes it stale, and two builds are the same."""
    done = compileall.compile_dir(
        target, quiet=1, force=True, stripdir=str(target), invalidation_mode=PycInvalidationMode.UNCHECKED_HASH
    )
    if not done:
        raise IncompleteError("some file of a package is no Python of this version: see the lines above")


def named(variable: str) -> Path | None:
    return Path(text) if (text := os.environ.get(variable)) else None


if __name__ == "__main__":
    lay_out_payload(Path(sys.argv[1]), Path(sys.argv[2]))
