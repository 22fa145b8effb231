"""One contestant over one job, in a process of its own.

Arguments: who (ours, typst, weasyprint, libreoffice), folder of the job, edition, name of the job. Prints JSON: `ms`
for all handouts but the first, which warms up (LibreOffice: with its start), `mb` the
most memory held, `bytes`, `tagged`, `made`.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[3]
RESOURCES = ROOT / "resources"
LARGE_BATCH = 100
Make = Callable[[int], bytes]


def main() -> None:
    who, folder, edition, job = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    if who == "libreoffice":
        ms, made = _libreoffice(folder)
    else:
        make = {"ours": _ours, "typst": _typst, "weasyprint": _weasyprint}[who](folder, edition, job)
        count = len(list(folder.glob("data-*.json")))
        make(0)
        start = perf_counter()
        made = [make(number) for number in range(1, count)]
        ms = (perf_counter() - start) * 1000
    told = {
        "ms": ms, "mb": _most_mb() if who != "libreoffice" else _most_mb_of_children(), "bytes": sum(map(len, made)),
        "tagged": _tagged(made[0]), "made": len(made),
    }  # fmt: skip
    sys.stdout.write(json.dumps(told) + "\n")


def _ours(_folder: Path, edition: Path, job: str) -> Make:
    from healing_desktop.handouts.service import Handout, HandoutService
    from healing_desktop.storage.directory import EditionDirectory, open_directory
    from healing_desktop.words_reader import words_reader
    from tests.benchmarks.printing.jobs import TODAY, print_jobs

    directory = open_directory(edition)
    assert isinstance(directory, EditionDirectory)
    service = HandoutService(RESOURCES, words_reader(RESOURCES), directory.taxonomies(), directory.helplines())
    pieces = next(each for each in print_jobs(directory) if each.name == job).pieces

    def make(number: int) -> bytes:
        material, options = pieces[number]
        made = service.make(material, options, TODAY)
        assert isinstance(made, Handout)
        return made.pdf

    return make


def _typst(folder: Path, _edition: Path, _job: str) -> Make:
    from datetime import UTC, datetime

    import typst

    from tests.benchmarks.printing.jobs import TODAY

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[RESOURCES / "fonts"])
    told = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("data-*.json"))]

    def make(number: int) -> bytes:
        return typst.compile(
            RESOURCES / "handouts" / f"{told[number]['template']}.typ",
            root=RESOURCES / "handouts",
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"handout": told[number]["data"]},
            pdf_standards=["ua-1", "a-2a"],
            timestamp=datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC),
        )

    return make


def _weasyprint(folder: Path, _edition: Path, _job: str) -> Make:
    from weasyprint import CSS, HTML  # type: ignore[import-untyped]
    from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

    files = sorted(folder.glob("page-*.html"))
    fonts = FontConfiguration()
    face = "@font-face {{ font-family: 'Noto Sans'; font-weight: {weight}; src: url({file}) }}"
    weights = {400: "NotoSans-Regular.ttf", 700: "NotoSans-Bold.ttf"}.items()
    css = "".join(face.format(weight=weight, file=(RESOURCES / "fonts" / name).as_uri()) for weight, name in weights)
    faces = CSS(string=css, font_config=fonts)

    def make(number: int) -> bytes:
        page = HTML(filename=files[number])
        return bytes(page.write_pdf(stylesheets=[faces], font_config=fonts, pdf_variant="pdf/ua-1"))

    return make


def _libreoffice(folder: Path) -> tuple[float, list[bytes]]:
    """A page that is wanted now takes a start of its own; a batch goes through one start."""
    out = folder / "libreoffice"
    shutil.rmtree(out, ignore_errors=True)
    files = sorted(folder.glob("page-*.html"))[1:]
    # More than some two hundred files at once and it leaves the rest undone.
    many = range(0, len(files), LARGE_BATCH)
    starts = [files[at : at + LARGE_BATCH] for at in many] if len(files) > LARGE_BATCH else [[file] for file in files]
    _convert(folder, out, files[:1])
    start = perf_counter()
    for each in starts:
        _convert(folder, out, each)
    ms = (perf_counter() - start) * 1000
    return ms, [file.read_bytes() for file in sorted(out.glob("*.pdf"))]


def _convert(folder: Path, out: Path, files: list[Path]) -> None:
    tagged = 'pdf:writer_web_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    arguments = ["soffice", "--headless", profile, "--convert-to", tagged, "--outdir", str(out), *map(str, files)]
    subprocess.run(arguments, check=True, capture_output=True)


def _most_mb() -> float:
    """Of this process alone: getrusage would count what the one that started it held."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def _most_mb_of_children() -> float:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def _tagged(pdf: bytes) -> bool:
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return "/StructTreeRoot" in opened.Root


if __name__ == "__main__":
    main()
