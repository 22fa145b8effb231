"""healing-desktop publish check | build | quality: from data/ to an edition, and to the report on what it lacks.

What comes behind the edition (keys, sign, serve) is in `publish_repository`.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from healing_desktop.cli.output import notice, say
from healing_desktop.cli.services import Refused, Services

PUBLISHED_FILE = ".ndjson.xz"


def run(arguments: Namespace, services: Services) -> None:
    if arguments.what in ("keys", "sign", "serve"):
        from healing_desktop.cli import publish_repository

        publish_repository.run(arguments, services)
        return
    data, out = arguments.data, arguments.out
    try:
        if arguments.what == "check":
            findings, done = services.check_sources(data), f"{data}: no faults."
        elif arguments.what == "quality":
            findings, done = services.write_data_quality(data, out), f"{out} is written."
        elif out.name.endswith(PUBLISHED_FILE):
            findings, done = _build_published_file(data, out), f"{out} is built."
        else:
            findings, done = services.build_edition(data, out), f"{out} is built."
    except OSError as error:
        raise Refused(f"{out} cannot be written: {error.strerror or error}.") from None
    for finding in findings:
        notice(finding)
    if findings:
        made = "" if arguments.what == "check" else "; nothing was written"
        raise Refused(f"{data}: {len(findings)} {'fault' if len(findings) == 1 else 'faults'}{made}.")
    say([done])


def _build_published_file(data: Path, out: Path) -> list[str]:
    from healing_desktop.publishing.published_edition import packed_from_data
    from healing_desktop.publishing.whole_file import write_whole

    packed = packed_from_data(data)
    if isinstance(packed, list):
        return [str(finding) for finding in packed]
    write_whole(out, packed)
    return []
