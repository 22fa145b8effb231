"""healing-desktop self-test: proves an installation, step by step."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.outcomes import EditionRefused


@dataclass(frozen=True, slots=True)
class Step:
    """One thing proved or not. `ms` is how long it took."""

    name: str
    ok: bool
    ms: int
    detail: str


class FailedStep(Exception):  # noqa: N818  what a step of the self-test says
    """This step did not prove what it should; the message says why."""


def run(arguments: Namespace, services: Services) -> None:
    # What a scanner still holds when all is proved does not make it fail.
    with tempfile.TemporaryDirectory(prefix="healing-self-test-", ignore_cleanup_errors=True) as temporary:
        folder = arguments.out or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        proofs: tuple[tuple[str, Callable[[], str]], ...] = (
            ("edition", lambda: _edition(services)),
            ("find", lambda: _find(services)),
            ("handout", lambda: _handout(services, folder)),
            ("tampered edition", lambda: _tampered(services, folder)),
            ("updates from a folder", lambda: _updates(services, folder)),
        )
        steps = [_step(name, proof) for name, proof in proofs] + _window_steps(
            services, folder, Path(temporary, "desk")
        )
    ok = all(step.ok for step in steps)
    if services.options.json:
        say_json({"ok": ok, "steps": [asdict(step) for step in steps]})
    else:
        say(f"{'ok  ' if step.ok else 'FAIL'} {step.name}: {step.detail} ({step.ms} ms)" for step in steps)
    if not ok:
        raise Refused(services.words_for(services.options.language)("outcome-self-test-failed"))


def _window_steps(services: Services, folder: Path, desk: Path) -> list[Step]:
    """The map is not asked of a window that could not be opened."""
    from healing_desktop.cli.self_test_window import WindowProofs

    made: list[WindowProofs] = []

    def screens() -> str:
        made.append(WindowProofs(services, folder, desk))
        return made[0].screens()

    steps = [_step("screens", screens)]
    try:
        steps += [_step("map", window.map) for window in made]
    finally:
        for window in made:
            window.close()
    return steps


def _step(name: str, proof: Callable[[], str]) -> Step:
    started = perf_counter()
    try:
        detail, ok = proof(), True
    except (FailedStep, Refused, OSError) as failure:
        detail, ok = str(failure), False
    return Step(name, ok, round((perf_counter() - started) * 1000), detail)


def _edition(services: Services) -> str:
    directory = opened(services)
    complaint = services.check_edition(directory)
    if complaint:
        raise FailedStep(complaint)
    info = directory.info()
    return f"edition {info.serial} of {info.published_on}, {sum(count for _, count in info.entries)} entries"


def _find(services: Services) -> str:
    directory = opened(services)
    found = directory.find(directory.understand("9000"), limit=1)
    if not found.rows:
        raise FailedStep("nothing was found near 9000")
    return f"{found.total} results near 9000"


def _handout(services: Services, folder: Path) -> str:
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.save import save_pdf
    from healing_desktop.handouts.service import Handout, Material

    directory = opened(services)
    row = directory.find(directory.understand(""), limit=1).rows[0]
    entry = directory.entry(row.id)
    assert entry is not None
    made = services.handouts(directory).make(
        Material((entry,)), HandoutOptions(services.options.language), services.today()
    )
    if not isinstance(made, Handout):
        raise FailedStep(f"{made.reason}: {made.detail}")
    if (not_saved := save_pdf(folder / "self-test.pdf", made.pdf)) is not None:
        raise FailedStep(f"{not_saved.reason}: {not_saved.detail}")
    from healing_desktop.cli.self_test_pdf import prove_pdf

    return prove_pdf((folder / "self-test.pdf").read_bytes(), made.pages)


def _tampered(services: Services, folder: Path) -> str:
    """A copy cut in half must be refused."""
    whole = Path(opened(services).info().file).read_bytes()
    torn = folder / "torn.db"
    torn.write_bytes(whole[: len(whole) // 2])
    refused = services.open_file(torn)
    torn.unlink()
    if not isinstance(refused, EditionRefused):
        raise FailedStep("a torn edition was opened")
    return f"refused: {refused.reason}"


def _updates(services: Services, folder: Path) -> str:
    """In a desk that is thrown away: the one of this profile is not touched."""
    from healing_desktop.cli.self_test_update import prove_updates

    with tempfile.TemporaryDirectory(prefix="update-", dir=folder) as scratch:
        return prove_updates(services.self_test_source, Path(scratch))
