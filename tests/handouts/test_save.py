"""A PDF is written whole or not at all, on disks that are really full, locked or gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.save import neutral_name, save_pdf
from tests.core.samples import LANGUAGES, words_in

PDF = b"%PDF-" + b"x" * 50_000
SAVE = """
import sys
from pathlib import Path
from healing_desktop.handouts.save import save_pdf
{before}
found = save_pdf(Path(sys.argv[1]), b"x" * 50_000)
print(found.reason if found else "saved")
"""


def saved_elsewhere(file: Path, before: str = "", prefix: tuple[str, ...] = ()) -> str:
    """Save in another process, whose limits or disks are not ours."""
    command = [*prefix, sys.executable, "-c", SAVE.format(before=before), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_whole_and_alone(tmp_path: Path) -> None:
    file = tmp_path / "blad-0001.pdf"
    assert save_pdf(file, PDF) is None
    assert file.read_bytes() == PDF
    assert left_in(tmp_path) == [file.name]


def test_a_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "blad-0001.pdf"
    file.write_bytes(b"old")
    assert save_pdf(file, PDF) is None
    assert file.read_bytes() == PDF


def test_a_link_keeps_pointing(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    link.symlink_to(real)
    assert save_pdf(link, PDF) is None
    assert link.is_symlink()
    assert real.read_bytes() == PDF


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_file_that_may_not_grow_leaves_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "blad-0001.pdf"
    file.write_bytes(b"old")
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))"
    assert saved_elsewhere(file, limit) == "no-space"
    assert file.read_bytes() == b"old"
    assert left_in(tmp_path) == [file.name]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_device_is_no_space_and_stays_a_device() -> None:
    refused = save_pdf(Path("/dev/full"), PDF)
    assert refused is not None
    assert refused.reason == "no-space"
    assert not Path("/dev/full").is_file()


@pytest.mark.namespace
@pytest.mark.parametrize(("options", "reason"), [("size=16k", "no-space"), ("size=16k,ro", "read-only")])
def test_a_full_and_a_locked_disk(tmp_path: Path, options: str, reason: str) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f"mount -t tmpfs -o {options} tmpfs '{disk}'"
    own = ("unshare", "--mount", "--map-root-user", "sh", "-c")
    try:
        subprocess.run([*own, mount], capture_output=True, check=True, timeout=30)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no right to mount a disk here")
    listed = f'&& ls -A "{disk}"'
    run = f'{mount} && "$@" {listed}'
    said = saved_elsewhere(disk / "blad-0001.pdf", prefix=(*own, run, "sh"))
    assert said == reason


def test_no_folder_and_a_folder(tmp_path: Path) -> None:
    for file, reason in ((tmp_path / "gone" / "a.pdf", "no-folder"), (tmp_path, "is-folder")):
        refused = save_pdf(file, PDF)
        assert refused is not None
        assert refused.reason == reason
    (tmp_path / "file").write_bytes(b"")
    refused = save_pdf(tmp_path / "file" / "a.pdf", PDF)
    assert refused is not None
    assert refused.reason == "no-folder"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_where_writing_is_not_allowed(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0o555)
    refused = save_pdf(tmp_path / "shut" / "a.pdf", PDF)
    assert refused is not None
    assert refused.reason == "not-allowed"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_words(language: str) -> None:
    words = words_in(language)
    for reason in ("no-space", "read-only", "not-allowed", "no-folder", "is-folder", "failed"):
        assert "blad-0001.pdf" in words(f"outcome-save-{reason}", file="blad-0001.pdf")
    for reason in ("nothing-chosen", "too-many", "letters", "no-fonts", "layout"):
        assert words(f"outcome-handout-{reason}")


def test_a_name_tells_nothing_and_stays() -> None:
    options = HandoutOptions("nl")
    name = neutral_name(["rouwgroep-gent"], options, words_in("nl"))
    assert name == neutral_name(["rouwgroep-gent"], options, words_in("nl"))
    assert name != neutral_name(["rouwgroep-gent"], HandoutOptions("nl", size="large"), words_in("nl"))
    assert name.startswith("blad-")
    assert len(name) == len("blad-0421.pdf")
    assert name[5:9].isdigit()
