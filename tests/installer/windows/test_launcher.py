"""The small program of Windows is built where its compiler is; skipped out loud otherwise."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from PySide6.QtGui import QImage

from installer.windows.icon import drawn, icon, png, side

FOLDER = Path(__file__).resolve().parents[3] / "installer" / "windows"
PICTURES = {16: b"\x89PNG small", 256: b"\x89PNG large"}


def test_the_icon_says_where_each_picture_lies() -> None:
    file = icon(PICTURES)
    assert struct.unpack_from("<HHH", file) == (0, 1, 2)
    for number, (size, picture) in enumerate(PICTURES.items()):
        width, height, *_, length, place = struct.unpack_from("<BBBBHHII", file, 6 + 16 * number)
        # 256 does not fit into a byte, and is written as nothing.
        assert (width, height) == (size % 256, size % 256)
        assert file[place : place + length] == picture


def test_the_hands_are_drawn_on_the_colour() -> None:
    picture = QImage.fromData(png(drawn(32)))
    colours = {picture.pixelColor(x, y).name() for x in range(32) for y in range(32)}
    assert {"#0b5f66", "#ffffff"} <= colours
    assert picture.pixelColor(0, 0).alpha() == 0
    assert side().pixelColor(2, 300).name() == "#0b5f66"


@pytest.mark.skipif(shutil.which("x86_64-w64-mingw32-gcc") is None, reason="mingw-w64 is not installed")
def test_both_programs_are_built_and_say_their_version(tmp_path: Path) -> None:
    import pefile

    picture = tmp_path / "icon.ico"
    picture.write_bytes(icon(PICTURES))
    subprocess.run([FOLDER / "launchers.sh", "3.14.15", picture, tmp_path], check=True, capture_output=True)
    built = {file.name: file.read_bytes() for file in sorted(tmp_path.glob("*.exe"))}
    assert built.keys() == {"Healing Desktop.exe", "healing-desktop.exe"}
    for name, content in built.items():
        with pefile.PE(data=content, fast_load=True) as program:
            assert program.FILE_HEADER.TimeDateStamp == 0, "two builds are the same"
            assert program.OPTIONAL_HEADER.Subsystem == (2 if name == "Healing Desktop.exe" else 3)
        assert "3.14.15".encode("utf-16-le") in content
        assert b"PerMonitorV2" in content
        assert len(content) < 100_000


@pytest.mark.skipif(shutil.which("osslsigncode") is None, reason="osslsigncode is not installed")
@pytest.mark.skipif(shutil.which("x86_64-w64-mingw32-gcc") is None, reason="mingw-w64 is not installed")
def test_a_certificate_from_the_environment_signs_in_place(tmp_path: Path) -> None:
    (tmp_path / "empty.c").write_text("int main(void) { return 0; }\n", encoding="utf-8")
    program = tmp_path / "empty.exe"
    subprocess.run(["x86_64-w64-mingw32-gcc", "empty.c", "-o", program], check=True, cwd=tmp_path)
    sign = [str(FOLDER / "sign.sh"), str(program)]
    told = subprocess.run(sign, check=True, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"})
    assert told.stdout == "not signed, no certificate in the environment: empty.exe\n"
    before = program.read_bytes()

    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "made.pem"]
    subprocess.run([*make, "-subj", "/CN=Self-made"], check=True, capture_output=True, cwd=tmp_path)
    (tmp_path / "pass").write_text("a passphrase", encoding="utf-8")
    pack = ["openssl", "pkcs12", "-export", "-in", "made.pem", "-inkey", "key.pem", "-out", "made.pfx"]
    subprocess.run([*pack, "-passout", "file:pass"], check=True, capture_output=True, cwd=tmp_path)
    given = {"PATH": "/usr/bin:/bin", "HEALING_SIGN_PFX": "made.pfx", "HEALING_SIGN_PASS_FILE": "pass"}
    subprocess.run(sign, check=True, env=given, capture_output=True, cwd=tmp_path)
    assert program.read_bytes() != before
    verify = ["osslsigncode", "verify", "-ignore-crl", "-CAfile", "made.pem", "-in", str(program)]
    assert "Self-made" in subprocess.run(verify, check=True, capture_output=True, text=True, cwd=tmp_path).stdout
