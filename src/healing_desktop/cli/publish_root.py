"""healing-desktop publish root [--set FILE] [--release]: whose signatures this program takes."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words


def run(arguments: Namespace, services: Services) -> None:
    """--set puts another root in its place, --release says whether a program may go out with the one that is there."""
    from healing_desktop.publishing.publisher_root import RootRefused, read_root, release_fault
    from healing_desktop.publishing.whole_file import write_whole
    from healing_desktop.sync.development_root import is_development_root

    words, file = own_words(services), services.publisher_root
    content = (arguments.set or file).read_bytes()
    fault = release_fault(content, datetime.now(UTC))
    if fault and (arguments.set or arguments.release):
        raise Refused(words(fault.sentence, detail=fault.detail))
    if arguments.set:
        write_whole(file, content)
    root = read_root(content)
    if isinstance(root, RootRefused):
        raise Refused(words(root.sentence, detail=root.detail))
    signed = root.signed
    keys = {role: list(rule.keyids) for role, rule in signed.roles.items()}
    ends = signed.expires.date().isoformat()
    if services.options.json:
        development = is_development_root(content)
        say_json({"file": str(file), "version": signed.version, "expires": ends, "development": development,
                  "release": fault is None, "keys": keys})  # fmt: skip
        return
    say([f"{role}  {keyid}" for role, keyids in keys.items() for keyid in keyids])
    if fault:
        say([words(fault.sentence, detail=fault.detail)])
    else:
        say([words("publish-root-set" if arguments.set else "publish-root-good", date=ends)])
