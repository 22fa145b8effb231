"""The setup program is put together from a handful of made-up files, where its tool is; skipped out loud otherwise."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from installer.windows.icon import drawn, icon, png, side
from installer.windows.nsis_files import nsis_files

FOLDER = Path(__file__).resolve().parents[3] / "installer" / "windows"


@pytest.mark.skipif(shutil.which("makensis") is None, reason="nsis is not installed")
def test_setup_is_built_in_four_languages_without_a_warning(tmp_path: Path) -> None:
    payload, launchers = tmp_path / "payload", tmp_path / "launchers"
    for file in (payload / "app" / "main.py", launchers / "Healing Desktop.exe", launchers / "healing-desktop.exe"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# {file.name}\n", encoding="utf-8")
    files, picture, out = tmp_path / "files.nsh", tmp_path / "icon.ico", tmp_path / "made-windows-setup.exe"
    files.write_text(nsis_files(payload, "3.1.4"), encoding="utf-8")
    picture.write_bytes(icon({32: png(drawn(32))}))
    side().save(f"{picture}.bmp")
    given = {"VERSION": "3.1.4", "NUMBERS": "3.1.4.0", "ICON": picture, "PAYLOAD_FILES": files, "LAUNCHERS": launchers,
             "OUT": out, "INSTALLED_KB": 1, "NEEDED_MB": 2}  # fmt: skip
    told = subprocess.run(
        ["makensis", "-V3", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in given.items()),
         str(FOLDER / "setup.nsi")], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stdout[-2000:]
    assert "3.1.4".encode("utf-16-le") in out.read_bytes()
