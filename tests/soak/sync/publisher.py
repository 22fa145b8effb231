"""A publisher who never rests: new editions, weekly signatures and new keys, behind a web host that breaks off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event, Lock, Thread

from securesystemslib.signer import CryptoSigner

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.exchange.edition_lines import PublishedEdition, write_edition
from healing_desktop.publishing.repository import plan_edition, plan_renewal, plan_rotation, read_roles, write_plan
from healing_desktop.publishing.signed_roles import SignedRoles
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.sync.desk import Desk
from tests.fixtures.three_editions import Keys, made_up_keys, planned
from tests.sync.small_repository import START, content_of, small_desk, small_repository
from tests.sync.static_host import Host, served

# The clock of every desk: after all that is signed here, before any of it expires.
NOW = START + timedelta(days=20)
# No client follows more than 256 new roots at once, and each of them takes a moment.
MOST_ROTATIONS = 60
ROLES = ("root", "targets", "snapshot", "timestamp")
_BETWEEN_STEPS = 0.5


def content(serial: int) -> EditionContent:
    """All editions are of one day: there are more of them than weeks before anything expires."""
    return replace(content_of(serial), published_on=START.date().isoformat())


@lru_cache(maxsize=64)
def packed(serial: int) -> bytes:
    file = BytesIO()
    write_edition(PublishedEdition(content(serial)), file)
    return file.getvalue()


@lru_cache(maxsize=256)
def built_hash(serial: int) -> str:
    """Of the file that this edition is on every desk."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "edition.db"
        build_edition(content(serial), file)
        return sha256(file.read_bytes()).hexdigest()


class Publisher:
    """`still` holds it; whoever changes the folder or needs it to stay holds that."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.serial, self.rotations, self.steps = folder, 0, 0, 0
        self.still = Lock()
        self._random = Random(seed)
        self._signers = dict(made_up_keys().signers)
        small_repository(folder, 0)
        self.publish()
        self.publish()

    def publish(self) -> None:
        self.serial += 1
        write_plan(self.folder, planned(plan_edition(self.folder, packed(self.serial), self.keys.ring, self._moment())))

    def step(self) -> None:
        """Mostly an edition, now and then another key, now and then only another week."""
        self.steps += 1
        drawn = self._random.random()
        if drawn < 0.2 and self.rotations < MOST_ROTATIONS:
            self.rotate(self._random.choice(ROLES))
        elif drawn < 0.3:
            write_plan(self.folder, planned(plan_renewal(self.folder, "timestamp", self.keys.ring, self._moment())))
        else:
            self.publish()

    def rotate(self, role: str) -> None:
        self.rotations += 1
        roles = read_roles(self.folder)
        assert isinstance(roles, SignedRoles), roles
        old = self._random.choice(roles.root.signed.roles[role].keyids)
        new = CryptoSigner.generate_ed25519()
        self._signers[f"{role}-{100 + self.rotations}"] = new
        write_plan(
            self.folder, planned(plan_rotation(self.folder, role, old, new.public_key, self.keys.ring, self._moment()))
        )

    @property
    def keys(self) -> Keys:
        return Keys(self._signers)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """A step every moment, in a thread of its own. What goes wrong there comes out here."""
        over, wrong = Event(), list[BaseException]()

        def steps() -> None:
            try:
                while not over.wait(_BETWEEN_STEPS):
                    with self.still:
                        self.step()
            except BaseException as fault:  # noqa: BLE001  told below
                wrong.append(fault)

        thread = Thread(target=steps)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
        if wrong:
            raise wrong[0]

    def _moment(self) -> datetime:
        return START + timedelta(minutes=self.steps % 20000)


@contextmanager
def on_a_poor_line(folder: Path, seed: int) -> Iterator[Host]:
    """The folder over HTTP; every third answer with data breaks off somewhere, none before its first byte."""
    random = Random(seed)
    with served(folder) as host:
        host.cut = lambda path, _start, size: (
            random.randrange(1, size) if "/targets/" in path and size > 1 and random.random() < 0.33 else None
        )
        yield host


def program(folder: Path, publisher: Publisher) -> Desk:
    """A program in `folder` that brought edition 1 and trusts this publisher; its desk is wherever one is made."""
    desk = small_desk(folder, publisher.folder)
    (folder / "root.json").write_bytes(desk.root)
    return desk
