"""Takes out of a bundle the libraries that nothing in it asks for any more, and what would tell of this machine.

python -m installer.portable.prune BUNDLE
"""

from __future__ import annotations

import compileall
import sys
from fnmatch import fnmatch
from pathlib import Path
from py_compile import PycInvalidationMode

from installer.portable.elf_files import elf_files, needed

# Opened by name while the program runs: certificates and keys of the web engine, TLS of Qt.
OPENED_BY_NAME = (
    "libcrypto.so.3", "libssl.so.3", "libfreebl*.so", "libnssckbi.so", "libnssdbm3.so", "libsoftokn3.so",
    "libudev.so.1",
    "libcups.so.2", "libgssapi_krb5.so.2", "libpython3*.so.1.0",
)  # fmt: skip
# Python modules of Qt that nothing of ours imports; its hooks bring them along with the web engine.
MODULES_NOT_USED = ("QtMultimediaWidgets", "QtConcurrent")
KEPT_OF_A_PACKAGE = ("METADATA", "entry_points.txt", "licenses")


def prune(bundle: Path) -> tuple[str, ...]:
    """The names of what was taken out."""
    inside = bundle / "_internal"
    gone = [inside / "PySide6" / f"{name}.abi3.so" for name in MODULES_NOT_USED]
    for folder in inside.glob("*.dist-info"):
        gone += [entry for entry in folder.iterdir() if entry.name not in KEPT_OF_A_PACKAGE and entry.is_file()]
    _remove(gone)
    orphans = _orphans(inside, elf_files(bundle))
    _remove(orphans)
    _remove([link for link in inside.rglob("*") if link.is_symlink() and not link.exists()])
    # Alembic reads these from files; compiled here, since the folder may be read-only on a desk.
    for folder in inside.rglob("migrations"):
        compileall.compile_dir(
            folder,
            quiet=1,
            force=True,
            stripdir=str(bundle),
            invalidation_mode=PycInvalidationMode.UNCHECKED_HASH,
        )
    return tuple(str(file.relative_to(bundle)) for file in (*gone, *orphans))


def _orphans(inside: Path, files: tuple[Path, ...]) -> list[Path]:
    """Plain libraries that neither the program, a module, a plugin nor a library that stays asks for."""
    libraries = {file.name: file for file in files if file.parent in (inside, inside / "PySide6" / "Qt" / "lib")
                 and file.name.startswith("lib")}  # fmt: skip
    asked = needed(files)
    stay = {file for file in files if libraries.get(file.name) != file}
    stay |= {file for name, file in libraries.items() if any(fnmatch(name, known) for known in OPENED_BY_NAME)}
    waiting = list(stay)
    while waiting:
        for name in asked.get(waiting.pop(), ()):
            file = libraries.get(name)
            if file is not None and file not in stay:
                stay.add(file)
                waiting.append(file)
    signatures = [file.with_suffix(".chk") for file in libraries.values()]
    orphans = [file for file in libraries.values() if file not in stay]
    return orphans + [file for file in signatures if file.exists() and file.with_suffix(".so") in orphans]


def _remove(files: list[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)


if __name__ == "__main__":
    for name in prune(Path(sys.argv[1])):
        print(name)
