"""The update that a self-test proves, and that it fails where something is wrong.

When the first test here fails because the form of an edition changed: `python -m tests.fixtures.self_test_source`.
"""

from __future__ import annotations

import lzma
import re
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from healing_desktop.cli import self_test_update as module
from healing_desktop.cli.self_test import FailedStep
from healing_desktop.cli.self_test_update import prove_updates
from healing_desktop.folders import find_folders
from healing_desktop.sync.outcomes import Outcome
from healing_desktop.sync.synchronise import synchronise
from tests.fixtures.self_test_source import SERIAL, make
from tests.sync.made_desk import NOW

SHIPPED = find_folders().self_test_source


def prove(source: Path, scratch: Path) -> str:
    scratch.mkdir()
    return prove_updates(source, scratch)


def test_what_comes_with_the_program_proves_it(tmp_path: Path) -> None:
    assert prove(SHIPPED, tmp_path / "scratch").startswith(f"edition {SERIAL} from a folder, on a stick")


def test_one_that_is_made_now_proves_it_too(tmp_path: Path) -> None:
    made = make(tmp_path / "made")
    assert prove(made, tmp_path / "scratch").startswith(f"edition {SERIAL} from")
    assert len(list(SHIPPED.rglob("*.*"))) == len(list(made.rglob("*.*")))


def test_no_number_that_could_be_dialled_is_in_it() -> None:
    (file,) = (SHIPPED / "targets" / "full").iterdir()
    text = lzma.decompress(file.read_bytes()).decode()
    assert '"number":"' not in text
    assert not re.search(r"\+32|\b0[1-9]\d{1,2}[ /.]\d{2}", text)


def test_the_copy_that_is_spoilt_may_be_written_where_the_program_may_not(tmp_path: Path) -> None:
    source = shutil.copytree(SHIPPED, tmp_path / "source")
    files = [file for file in source.rglob("*") if file.is_file()]
    for file in files:
        file.chmod(0o444)
    module._with_a_wrong_byte(source, tmp_path / "copy")
    copies = [tmp_path / "copy" / file.relative_to(source) for file in files]
    assert all(copy.stat().st_mode & stat.S_IWUSR for copy in copies)


SPOILT: tuple[tuple[str, Callable[[Path], object]], ...] = (
    ("not there", shutil.rmtree),
    ("no edition", lambda source: shutil.rmtree(source / "targets")),
    ("another root", lambda source: shutil.copy(find_folders().publisher_root, source / "metadata" / "1.root.json")),
)


@pytest.mark.parametrize("spoil", [spoil for _, spoil in SPOILT], ids=[name for name, _ in SPOILT])
def test_what_is_wrong_with_it_fails_the_step(tmp_path: Path, spoil: Callable[[Path], object]) -> None:
    source = shutil.copytree(SHIPPED, tmp_path / "source")
    spoil(source)
    with pytest.raises(FailedStep):
        prove(source, tmp_path / "scratch")


def test_a_program_that_takes_everything_fails_the_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def takes_all(desk: object, source: str, **named: object) -> Outcome:
        if Path(source).name == "wrong":
            return Outcome("updated", NOW)
        return synchronise(desk, source, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "synchronise", takes_all)
    with pytest.raises(FailedStep, match="a spoilt edition: updated"):
        prove(SHIPPED, tmp_path / "scratch")
