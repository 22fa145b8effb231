"""healing-desktop demo: plays the main job and leaves pictures and the PDF; with --screens, every screen and look;
with --guide, the pictures of the guide."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.texts import INTERFACE_LANGUAGES, SIMPLE_LANGUAGES
from healing_desktop.ui.contact_sheet import contact_sheet
from healing_desktop.ui.guide_shots import GuideShots
from healing_desktop.ui.stage import Look, Stage
from healing_desktop.ui.theme import Scheme

QUESTION = "rouw 9000"
SIZES = (100, 200)
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)


def run(arguments: Namespace, services: Services) -> None:
    with TemporaryDirectory(prefix="healing-demo-", ignore_cleanup_errors=True) as desk:
        files = _played(Stage(services.make_program(Path(desk))), arguments, services)
    say(["The program was played without a person. Look at:", *(f"  {file}" for file in files)])


def _played(stage: Stage, arguments: Namespace, services: Services) -> list[Path]:
    try:
        if not stage.open():
            raise Refused("The window did not open the edition.")
        if arguments.guide:
            return _guide(stage, arguments.guide, services.options.window_language)
        if arguments.screens:
            return _screens(stage, arguments.screens)
        return _main_job(stage, services, arguments.out)
    finally:
        stage.program.close()


def _main_job(stage: Stage, services: Services, out: Path) -> list[Path]:
    """Find, see, print: a picture of each, and the PDF that Ctrl+P would print."""
    language = services.options.language
    stage.dress(Look(language))
    stage.shoot(stage.window, out / "1-start.png")
    stage.ask(QUESTION)
    stage.wait_for_map()
    stage.shoot(stage.window, out / "2-found.png")
    pictures = [out / "1-start.png", out / "2-found.png"]
    wanted = {"handout", "crisis-card", "simple-start"}
    for name, widget in stage.screens():
        if name in wanted:
            wanted.remove(name)
            pictures.append(out / f"{len(pictures) + 1}-{name}.png")
            stage.shoot(widget, pictures[-1])
        if not wanted:
            break
    return [*pictures, _pdf(services, out)]


def _pdf(services: Services, out: Path) -> Path:
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.save import save_pdf
    from healing_desktop.handouts.service import Handout, Material

    directory = opened(services)
    query = directory.understand(QUESTION)
    entry = directory.entry(directory.find(query, limit=1).rows[0].id, origin=query.origin)
    if entry is None:
        raise Refused(f"Nothing was found for {QUESTION}.")
    made = services.handouts(directory).make(
        Material((entry,)), HandoutOptions(services.options.language), services.today()
    )
    if not isinstance(made, Handout):
        raise Refused(f"The handout was not made: {made.reason}.")
    file = out / made.file_name
    if (not_saved := save_pdf(file, made.pdf)) is not None:
        raise Refused(f"The handout was not saved: {not_saved.reason}.")
    return file


def _guide(stage: Stage, out: Path, language: str | None) -> list[Path]:
    """In this language, or in each."""
    stage.wait_for_map()
    shots = GuideShots(stage)
    for code in (language,) if language else INTERFACE_LANGUAGES:
        shots.take(out, code)
    return [out]


def _screens(stage: Stage, out: Path) -> list[Path]:
    """Every screen, of the desk and of a visitor alone, in each language, light, dark and contrast, 100 and 200 %; one
    contact sheet a screen."""
    stage.wait_for_map()
    looks = [Look(language, scheme, size) for language in SIMPLE_LANGUAGES for scheme in SCHEMES for size in SIZES]
    shots: dict[str, list[tuple[str, Path]]] = {}
    for look in looks:
        stage.dress(look)
        for name, widget in stage.screens():
            file = out / name / f"{look.name}.png"
            stage.shoot(widget, file)
            shots.setdefault(name, []).append((look.name, file))
    columns = len(SCHEMES) * len(SIZES)
    return [contact_sheet(pictures, out / f"{name}.png", columns) for name, pictures in shots.items()]
