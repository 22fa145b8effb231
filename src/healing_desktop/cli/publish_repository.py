"""healing-desktop publish keys | sign | serve: the publisher's keys and the signed folder (docs/releasing.md)."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from getpass import getpass
from importlib.util import find_spec
from os import environ
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.publishing.key_ring import Wanted
    from healing_desktop.publishing.repository import NotPublished, Plan
    from healing_desktop.publishing.signed_roles import Ring, SignedRoles
    from healing_desktop.publishing.signing_keys import KeyFile, KeyRefused

# HEALING_PASSPHRASE_TIMESTAMP_1, for a job that nobody watches.
PASSPHRASE_VARIABLE = "HEALING_PASSPHRASE_"


def run(arguments: Namespace, services: Services) -> None:
    words = own_words(services)
    if arguments.what == "serve":
        serve(arguments, services, words)
        return
    if find_spec("cryptography") is None:
        raise Refused(words("publish-no-cryptography"))
    try:
        {"keys": make_keys, "sign": sign}[arguments.what](arguments, services, words)
    except OSError as error:
        raise Refused(words("publish-not-written", file=str(error.filename or arguments.out))) from None


def make_keys(arguments: Namespace, services: Services, words: Words) -> None:
    """The first six, or one more of a role; all of them or none."""
    from healing_desktop.publishing.signing_keys import FIRST_KEYS, KeyFile, KeyRefused, keys_in, next_name
    from healing_desktop.publishing.signing_keys import make_keys as made_keys

    there = [key for key in keys_in(arguments.out) if isinstance(key, KeyFile)]
    names = (next_name(arguments.role, there),) if arguments.role else FIRST_KEYS
    made = made_keys(arguments.out, names, lambda name: _new_passphrase(name, words))
    if isinstance(made, KeyRefused):
        raise Refused(_key_sentence(made, words))
    if services.options.json:
        keys = [{"name": key.name, "role": key.role, "keyid": key.public.keyid, "file": str(key.file)} for key in made]
        say_json({"folder": str(arguments.out), "keys": keys})
    else:
        say([*(f"{key.name}  {key.public.keyid}" for key in made), words("publish-keys-made", n=len(made))])


def sign(arguments: Namespace, services: Services, words: Words) -> None:
    from healing_desktop.publishing.repository import NotPublished, write_plan

    plan = _plan(arguments, words)
    if isinstance(plan, NotPublished):
        raise Refused(_refusal(plan, words))
    if not arguments.dry_run:
        write_plan(arguments.repository, plan)
    if services.options.json:
        say_json(_document(arguments, plan))
        return
    if arguments.dry_run:
        notice(words("publish-dry-run"))
    say([*(f"+ {path}  {len(content)}" for path, content in plan.writes), *(f"- {path}" for path in plan.removes)])
    say([words("publish-valid-until", date=plan.roles.timestamp.signed.expires.date().isoformat())])


def serve(arguments: Namespace, services: Services, words: Words) -> None:
    from healing_desktop.publishing.trial_server import trial_server

    try:
        server = trial_server(arguments.repository, arguments.port)
    except OSError:
        raise Refused(words("publish-port-taken", port=str(arguments.port))) from None
    with server:
        if services.options.json:
            say_json({"address": server.address})
        else:
            say([words("publish-serves", address=server.address)])
        sys.stdout.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


def _plan(arguments: Namespace, words: Words) -> Plan | NotPublished:
    from healing_desktop.publishing.key_ring import wanted_for, wanted_for_first
    from healing_desktop.publishing.published_edition import faults_in
    from healing_desktop.publishing.repository import NotPublished, plan_edition, plan_first, plan_renewal, read_roles

    folder, keys, now = arguments.repository, _key_files(arguments.keys, words), datetime.now(UTC)
    if arguments.new:
        public = {role: [key.public for key in keys if key.role == role] for role in {key.role for key in keys}}
        return plan_first(folder, public, _ring(keys, wanted_for_first(keys), words), now)
    roles = read_roles(folder)
    if isinstance(roles, NotPublished):
        return roles
    root = roles.root.signed
    if arguments.add:
        packed: bytes = arguments.add.read_bytes()
        if faults := faults_in(packed):
            return NotPublished("faulty-edition", str(faults[0].line), faults[0])
        return plan_edition(folder, packed, _ring(keys, wanted_for(root, "targets"), words), now)
    if arguments.rotate:
        return _rotation(folder, roles, keys, *arguments.rotate, words=words)
    return plan_renewal(folder, arguments.renew, _ring(keys, wanted_for(root, arguments.renew), words), now)


def _rotation(
    folder: Path, roles: SignedRoles, keys: list[KeyFile], old: str, new: str, *, words: Words
) -> Plan | NotPublished:
    """A key whose file is lost is named by its id, which the root holds."""
    from healing_desktop.publishing.key_ring import wanted_for_rotation
    from healing_desktop.publishing.repository import NotPublished, plan_rotation

    root = roles.root.signed
    keyid = {key.name: key.public.keyid for key in keys}.get(old, old)
    role = next((name for name, rule in root.roles.items() if keyid in rule.keyids), None)
    following = next((key.public for key in keys if key.name == new and key.role == role), None)
    if role is None or following is None:
        return NotPublished("no-such-key", old if role is None else new)
    ring = _ring(keys, wanted_for_rotation(root, role, keyid, following.keyid), words)
    return plan_rotation(folder, role, keyid, following, ring, datetime.now(UTC))


def _key_files(folders: list[Path], words: Words) -> list[KeyFile]:
    from healing_desktop.publishing.signing_keys import KeyFile, keys_in

    found = keys_in(*folders)
    for key in found:
        if not isinstance(key, KeyFile):
            raise Refused(_key_sentence(key, words))
    return [key for key in found if isinstance(key, KeyFile)]


def _ring(keys: list[KeyFile], wanted: list[Wanted], words: Words) -> Ring:
    from healing_desktop.publishing.key_ring import opened_ring
    from healing_desktop.publishing.signing_keys import KeyRefused

    ring = opened_ring(keys, wanted, _asker(words))
    if isinstance(ring, KeyRefused):
        raise Refused(_key_sentence(ring, words))
    return ring


def _asker(words: Words) -> Callable[[str], str]:
    """From the environment, else from who sits there; "" when nobody does."""

    def ask(name: str) -> str:
        given = environ.get(PASSPHRASE_VARIABLE + name.upper().replace("-", "_"))
        if given is not None:
            return given
        return getpass(f"{words('publish-ask-passphrase', name=name)} ") if sys.stdin.isatty() else ""

    return ask


def _new_passphrase(name: str, words: Words) -> str:
    ask = _asker(words)
    first = ask(name)
    if ask(name) != first:
        raise Refused(words("publish-passphrases-differ"))
    return first


def _key_sentence(refused: KeyRefused, words: Words) -> str:
    from healing_desktop.publishing.signing_keys import SHORTEST_PASSPHRASE

    return words(refused.sentence, name=refused.name, least=SHORTEST_PASSPHRASE)


def _refusal(refused: NotPublished, words: Words) -> str:
    detail = f"{refused.detail} ({refused.fault.reason} {refused.fault.where})" if refused.fault else refused.detail
    return words(refused.sentence, detail=detail)


def _document(arguments: Namespace, plan: Plan) -> dict[str, object]:
    signed = {name: getattr(plan.roles, name).signed for name in ("root", "targets", "snapshot", "timestamp")}
    return {
        "repository": str(arguments.repository),
        "dry_run": arguments.dry_run,
        "serial": plan.serial,
        "versions": {name: role.version for name, role in signed.items()},
        "expires": {name: role.expires.isoformat() for name, role in signed.items()},
        "written": [{"path": path, "bytes": len(content)} for path, content in plan.writes],
        "removed": list(plan.removes),
    }
