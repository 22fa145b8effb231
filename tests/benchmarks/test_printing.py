"""Handouts through HandoutService, against bare typst on the same templates, WeasyPrint and LibreOffice on the words.

The peers are told beside, with what they lack; a peer that is not installed is left out aloud.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any
from warnings import warn

import pytest

from healing_desktop.handouts.service import HandoutService
from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.words_reader import words_reader
from tests.benchmarks.printing.jobs import print_jobs, write_job
from tests.benchmarks.rounds import Report

MOST_RATIO, LEAST_FASTER = 1.2, 4.0
ROUNDS = {"ours": 3, "typst": 3, "weasyprint": 1, "libreoffice": 1}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measures with getrusage")
def test_printing(report: Report, root: Path, bundled: Path, tmp_path: Path) -> None:
    directory = open_directory(bundled)
    assert isinstance(directory, EditionDirectory)
    resources = root / "resources"
    service = HandoutService(resources, words_reader(resources), directory.taxonomies(), directory.helplines())
    peers = [
        who
        for who, there in (("weasyprint", find_spec("weasyprint")), ("libreoffice", shutil.which("soffice")))
        if there
    ]
    for missing in {"weasyprint", "libreoffice"} - set(peers):
        warn(f"{missing} is not installed: left out", stacklevel=1)
    for number, job in enumerate(print_jobs(directory)):
        folder = tmp_path / str(number)
        write_job(job, service, folder)
        took: dict[str, list[dict[str, Any]]] = {}
        for turn in range(max(ROUNDS.values())):
            for who in ("ours", "typst", *peers):
                if turn < ROUNDS[who]:
                    took.setdefault(who, []).append(_side(root, who, folder, bundled, job.name))
        _tell(report, job.name, took)
    directory.close()


def _side(root: Path, who: str, folder: Path, edition: Path, job: str) -> dict[str, Any]:
    arguments = [sys.executable, "-m", "tests.benchmarks.printing.side", who, str(folder), str(edition), job]
    done = subprocess.run(arguments, cwd=root, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _tell(report: Report, job: str, took: dict[str, list[dict[str, Any]]]) -> None:
    each = {who: median(one["ms"] / one["made"] for one in rounds) for who, rounds in took.items()}
    made = {who: rounds[0]["made"] for who, rounds in took.items()}
    assert len(set(made.values())) == 1, made
    assert took["ours"][0]["bytes"] == took["typst"][0]["bytes"]
    report.compare("printing", f"{job}: ours, bare typst", each["ours"], each["typst"], MOST_RATIO, ROUNDS["ours"])
    for who in took.keys() - {"ours", "typst"}:
        report.faster("printing", f"{job}: ours, {who}", each["ours"], each[who], LEAST_FASTER, ROUNDS[who])
    for who, rounds in took.items():
        tagged = "tagged" if rounds[0]["tagged"] else "not tagged"
        report.note("printing", f"{job}: {who}, memory ({tagged})", rounds[0]["mb"], "MB", rounds=len(rounds))
        report.note(
            "printing", f"{job}: {who}, a file", rounds[0]["bytes"] / made[who] / 1024, "kB", rounds=len(rounds)
        )
