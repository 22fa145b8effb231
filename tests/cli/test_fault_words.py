"""Each thing that a reader finds wrong has a sentence of its own, and the commands that meet it say it."""

from __future__ import annotations

import lzma
from pathlib import Path
from typing import get_args

import pytest

from healing_desktop.cli.fault_words import fault_words
from healing_desktop.core.words import Words
from healing_desktop.exchange.canonical_json import LineReason
from healing_desktop.exchange.edition_delta import DeltaReason, DeltaRefused
from healing_desktop.exchange.record_lines import LineFault
from tests.fixtures.command_line import healing
from tests.sync.small_repository import packed_small


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_reason_is_said(root: Path, language: str) -> None:
    words = Words.from_source(language, (root / "resources" / "words" / f"{language}.ftl").read_text("utf-8"), "")
    faults = [LineFault(12, reason, "phones/0/number") for reason in get_args(LineReason)]
    said = [fault_words(fault, words) for fault in faults]
    said += [fault_words(DeltaRefused(reason, "entry/x"), words) for reason in get_args(DeltaReason)]
    assert len(set(said)) == len(said) == 25
    assert all(sentence.endswith(".") and "line-" not in sentence and "delta-" not in sentence for sentence in said)
    assert all("12" in sentence for sentence in said[:21])


def test_a_published_file_is_verified(tmp_path: Path) -> None:
    file = tmp_path / "edition-000001.ndjson.xz"
    file.write_bytes(packed_small(1))
    said = healing("edition", "verify", "--language", "en", edition=file)
    assert (said.status, said.lines[0].startswith("Edition 1 is whole: ")) == (0, True)
    lines = lzma.decompress(packed_small(1)).splitlines(keepends=True)
    file.write_bytes(lzma.compress(b"".join([*lines[:3], lines[2], *lines[3:]])))
    refused = healing("edition", "verify", "--language", "en", edition=file)
    assert refused.status == 1
    assert "Line 4: " in refused.err
    assert " stands there twice. Take one away." in refused.err
    file.unlink()
    assert healing("edition", "verify", edition=file).status == 1
