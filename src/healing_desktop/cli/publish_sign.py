"""healing-desktop publish sign: one step of the signed folder, planned whole, then written (docs/releasing.md)."""

from __future__ import annotations

from argparse import Namespace
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.publish_passphrases import key_files, need_cryptography, opened_keys
from healing_desktop.cli.publish_words import refusal
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.publishing.repository import NotPublished, Plan
    from healing_desktop.publishing.signed_roles import Ring, SignedRoles
    from healing_desktop.publishing.signing_keys import KeyFile


def run(arguments: Namespace, services: Services) -> None:
    words = own_words(services)
    need_cryptography(words)
    from healing_desktop.publishing.repository import NotPublished, write_plan
    from healing_desktop.publishing.signing_lock import signing_lock

    # A dry run writes nothing, not even a lock.
    with nullcontext(True) if arguments.dry_run else signing_lock(arguments.repository) as mine:
        if not mine:
            raise Refused(words("publish-busy", detail=str(arguments.repository)))
        plan = _plan(arguments, words)
        if isinstance(plan, NotPublished):
            raise Refused(refusal(plan, words))
        if not arguments.dry_run:
            write_plan(arguments.repository, plan)
    if services.options.json:
        say_json(_document(arguments, plan))
        return
    if arguments.dry_run:
        notice(words("publish-dry-run"))
    say([*(f"+ {path}  {size}" for path, size in _written(plan)), *(f"- {path}" for path in plan.removes)])
    say([words("publish-valid-until", date=plan.roles.timestamp.signed.expires.date().isoformat())])


def _plan(arguments: Namespace, words: Words) -> Plan | NotPublished:
    from healing_desktop.publishing.key_ring import wanted_for, wanted_for_first
    from healing_desktop.publishing.repository import NotPublished, plan_first, plan_renewal, read_roles

    folder, keys, now = arguments.repository, key_files(arguments.keys, words), datetime.now(UTC)
    if arguments.new:
        public = {role: [key.public for key in keys if key.role == role] for role in {key.role for key in keys}}
        return plan_first(folder, public, opened_keys(keys, wanted_for_first(keys), words), now)
    roles = read_roles(folder)
    if isinstance(roles, NotPublished):
        return roles
    root = roles.root.signed
    if arguments.add:
        return _edition(folder, roles, keys, arguments.add, words=words)
    if arguments.add_file or arguments.remove_file:
        return _file(arguments, opened_keys(keys, wanted_for(root, "targets"), words), now)
    if arguments.rotate:
        return _rotation(folder, roles, keys, *arguments.rotate, words=words)
    return plan_renewal(folder, arguments.renew, opened_keys(keys, wanted_for(root, arguments.renew), words), now)


def _edition(
    folder: Path, roles: SignedRoles, keys: list[KeyFile], file: Path, *, words: Words
) -> Plan | NotPublished:  # fmt: skip
    from healing_desktop.publishing.edition_targets import PackedEdition, packed_edition
    from healing_desktop.publishing.key_ring import wanted_for
    from healing_desktop.publishing.published_edition import faults_in
    from healing_desktop.publishing.repository import NotPublished, newest_edition, plan_edition
    from healing_desktop.publishing.with_history import lacks_history

    packed = file.read_bytes()
    if faults := faults_in(packed):
        return NotPublished("faulty-edition", str(faults[0].line), faults[0])
    before = newest_edition(folder, roles)
    if isinstance(before, PackedEdition) and lacks_history(packed_edition(packed, own=True), before):
        notice(words("publish-no-history"))
    ring = opened_keys(keys, wanted_for(roles.root.signed, "targets"), words)
    return plan_edition(folder, packed, ring, datetime.now(UTC))


def _file(arguments: Namespace, ring: Ring, now: datetime) -> Plan | NotPublished:
    from healing_desktop.publishing.added_files import Installer, plan_file, plan_without

    if arguments.remove_file:
        return plan_without(arguments.repository, arguments.remove_file, ring, now)
    kind, file = arguments.add_file
    told = Installer(arguments.platform, arguments.version)
    return plan_file(arguments.repository, kind, Path(file), arguments.program, ring, now, installer=told)


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
    ring = opened_keys(keys, wanted_for_rotation(root, role, keyid, following.keyid), words)
    return plan_rotation(folder, role, keyid, following, ring, datetime.now(UTC))


def _written(plan: Plan) -> list[tuple[str, int]]:
    """Path and bytes, in the order of writing."""
    copied = [(path, signed.length) for path, _, signed in plan.copies]
    return [*copied, *((path, len(content)) for path, content in plan.writes)]


def _document(arguments: Namespace, plan: Plan) -> dict[str, object]:
    signed = {name: getattr(plan.roles, name).signed for name in ("root", "targets", "snapshot", "timestamp")}
    return {
        "repository": str(arguments.repository),
        "dry_run": arguments.dry_run,
        "serial": plan.serial,
        "versions": {name: role.version for name, role in signed.items()},
        "expires": {name: role.expires.isoformat() for name, role in signed.items()},
        "written": [{"path": path, "bytes": size} for path, size in _written(plan)],
        "removed": list(plan.removes),
    }
