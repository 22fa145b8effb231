"""Which keys a step needs, and opening no more of them than that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from healing_desktop.publishing.signed_roles import Ring, ring_of, roles_signed_by
from healing_desktop.publishing.signing_keys import KeyFile, KeyRefused, open_key

# The passphrase of the key of this name; "" when whoever is asked has not got it.
AskPassphrase = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many of the keys with these ids."""

    keyids: tuple[str, ...]
    threshold: int


def wanted_for_first(keys: Iterable[KeyFile]) -> list[Wanted]:
    """Two of the root keys and every other one."""
    keys = list(keys)
    roots = tuple(key.public.keyid for key in keys if key.role == "root")
    return [Wanted(roots, 2), *(Wanted((key.public.keyid,), 1) for key in keys if key.role != "root")]


def wanted_for(root: Root, step: str) -> list[Wanted]:
    """For a renewal of the role `step`; "targets" is also what a new edition needs."""
    return [_wanted(root, role) for role in roles_signed_by(step)]


def wanted_for_rotation(root: Root, role: str, old: str, new: str) -> list[Wanted]:
    """Two of the old root, the new key itself, and for each role that it signs for enough that stay."""
    stay = tuple(new if keyid == old else keyid for keyid in root.roles[role].keyids)
    rest = [_wanted(root, behind) for behind in roles_signed_by(role)[1:]]
    return [_wanted(root, "root"), Wanted((new,), 1), Wanted(stay, root.roles[role].threshold), *rest]


def opened_ring(keys: Sequence[KeyFile], wanted: Iterable[Wanted], ask: AskPassphrase) -> Ring | KeyRefused:
    """Asks for the passphrases of as many keys as are wanted. A ring that lacks some is told of by the step."""
    opened: dict[str, CryptoSigner] = {}
    asked: set[str] = set()
    for want in wanted:
        for key in keys:
            if sum(keyid in opened for keyid in want.keyids) >= want.threshold:
                break
            if key.public.keyid not in want.keyids or key.public.keyid in asked:
                continue
            asked.add(key.public.keyid)
            passphrase = ask(key.name)
            signer = open_key(key, passphrase) if passphrase else None
            if isinstance(signer, KeyRefused):
                return signer
            if signer is not None:
                opened[key.public.keyid] = signer
    return ring_of(opened.values())


def _wanted(root: Root, role: str) -> Wanted:
    return Wanted(tuple(root.roles[role].keyids), root.roles[role].threshold)
