"""`make install-pictures`: the pictures of docs/install/, of the program itself, in each language of the window.

They are small on purpose (few colours, no dithering): the guide goes along on a stick and is printed.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image

from PySide6.QtWidgets import QWidget

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.folders import find_folders
from healing_desktop.ui.first_run.first_run_page import FirstRunPage
from healing_desktop.ui.guide_shots import QUESTIONS
from healing_desktop.ui.stage import Look, Stage, settle

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "install"
WIDTH, HEIGHT, COLOURS = 1100, 720, 96
# What a reader on Windows sees there; where the pictures are taken it is a folder that is thrown away.
PROFILE = r"C:\Users\Desk\AppData\Local\healing-desktop"


def take(stage: Stage, folder: Path) -> None:
    """A picture of the first start and one of the desk that has found something, for each language."""
    stage.wait_for_map()
    for language in INTERFACE_LANGUAGES:
        stage.dress(Look(language))
        stage.ask(QUESTIONS[language])
        stage.wait_for_map()
        save(stage.window, folder / f"desk-{language}.png")
        save_first_start(stage, folder / f"first-start-{language}.png")


def save_first_start(stage: Stage, file: Path) -> None:
    page = FirstRunPage(stage.window.owners)
    page.where.folder.say(PROFILE)
    pages = stage.window.pages
    before = pages.currentIndex()
    pages.addWidget(page)
    pages.setCurrentWidget(page)
    page.focus_target().setFocus()
    settle()
    save(page, file)
    pages.setCurrentIndex(before)
    pages.removeWidget(page)
    page.deleteLater()


def save(widget: QWidget, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.png"
        widget.grab().save(str(whole))
        with Image.open(whole) as picture:
            few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(file, optimize=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as profile:
        stage = Stage(make_program(find_folders(Path(profile)), Global()), WIDTH, HEIGHT)
        try:
            if stage.open():
                take(stage, FOLDER)
        finally:
            stage.program.close()


if __name__ == "__main__":
    main()
