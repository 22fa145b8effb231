"""What changed, over real syncs: kept before the switch, read afterwards, gone with a way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healing_desktop.core.edition_changes import EditionNews
from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.present_news import present_news
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.storage.desk_state import DeskState
from healing_desktop.storage.edition_news import NewsFile
from healing_desktop.sync.desk import Desk, roll_back
from tests.core.samples import NO_HELPLINES, words_in
from tests.exchange.edition_samples import named_entry
from tests.fixtures.three_editions import changes, publish, published_repository
from tests.sync.made_desk import desk_for, sync
from tests.sync.news_samples import TODAY, in_use, news_of, synced, with_entry
from tests.sync.small_repository import content_of, publish_small, small_desk, small_repository


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return small_desk(tmp_path / "desk", small_repository(tmp_path / "published", 2))


def published(desk: Desk) -> Path:
    return desk.folder.parents[1] / "published"


def ids(news: EditionNews) -> tuple[list[str], list[str], list[str]]:
    return [one.id for one in news.new], [one.id for one in news.changed], [one.id for one in news.gone]


def test_three_real_editions(tmp_path: Path) -> None:
    """From the program's own edition, which has no lines, and from one that has."""
    repository = published_repository(tmp_path / "published", 2)
    desk = desk_for(repository, tmp_path / "desk")
    sync(desk, repository)
    publish(repository, 3)
    assert sync(desk, repository).kind == "updated"
    second, third = changes()
    for news, meant in zip(news_of(desk), (third, second), strict=True):
        told = ids(news)
        assert [sorted(kind) for kind in told] == [sorted(kind) for kind in (meant.new, meant.changed, meant.gone)]
    earlier = news_of(desk)[1].changed[0]
    assert earlier.after is not None
    assert earlier.before.alert is None
    assert earlier.after.alert is not None


def test_what_was_taken_over_says_by_which(tmp_path: Path) -> None:
    first, second = content_of(1), content_of(2)
    gone = named_entry(1).row.id
    heir = replace(named_entry(3, "Samen verder"), replaces=(gone,))
    desk = synced(tmp_path, first, with_entry(second, heir))
    (news,) = news_of(desk)
    (told,) = [one for one in news.gone if one.id == gone]
    assert told.now_in is not None
    assert told.now_in.name_for("nl") == "Samen verder"
    words = words_in("nl")
    (section,) = present_news([news], words, Taxonomies({}), NO_HELPLINES, TODAY)
    (item,) = section.kinds[-1].items
    assert item.note == words("news-now-in", name="Samen verder")


def test_each_edition_has_its_own_news(desk: Desk) -> None:
    sync(desk, published(desk))
    publish_small(published(desk), 3)
    sync(desk, published(desk))
    later, earlier = news_of(desk)
    assert (earlier.serial, earlier.from_serial, later.serial, later.from_serial) == (2, 1, 3, 2)
    one, two, three = (named_entry(number).row.id for number in (1, 2, 3))
    assert ids(earlier) == ([named_entry(11).row.id], [two], [one])
    assert ids(later) == ([named_entry(12).row.id], [three], [two])
    # What edition 2 made of it is what edition 3 took out.
    assert earlier.changed[0].after is not None
    assert earlier.changed[0].after.row.name == named_entry(2, "Andere naam 2").row.name
    assert earlier.changed[0].before.row.name == named_entry(2).row.name


def test_a_gone_entry_is_read_as_it_was(desk: Desk) -> None:
    with in_use(desk) as directory:
        before = directory.entry(named_entry(1).row.id)
    sync(desk, published(desk))
    with in_use(desk) as directory:
        gone = directory.entry(named_entry(1).row.id)
        listed = directory.entry(named_entry(2).row.id)
    assert before is not None
    assert gone == replace(before, unlisted_on=TODAY)
    assert listed is not None
    assert listed.unlisted_on is None


def test_a_gone_entry_is_in_no_list_and_no_count(desk: Desk) -> None:
    name = named_entry(1).row.name.name_for("nl")
    sync(desk, published(desk))
    with in_use(desk) as directory:
        everything = directory.find(directory.understand(""))
        asked = directory.find(directory.understand(name))
    gone_id = named_entry(1).row.id
    assert gone_id not in {row.id for row in (*everything.rows, *asked.rows)}
    assert everything.total == 10
    assert everything.gone == ()
    assert [(one.id, one.unlisted_on) for one in asked.gone] == [(gone_id, TODAY)]


def test_who_comes_back_is_not_gone(desk: Desk) -> None:
    """The edition of a newer program may have it again."""
    name = named_entry(1).row.name.name_for("nl")
    sync(desk, published(desk))
    with in_use(desk) as directory, in_use(replace(desk, folder=desk.folder / "other")) as first:
        first.gone = directory.gone
        assert first.entry(named_entry(1).row.id) is not None
        assert first.find(first.understand(name)).gone == ()
        again = first.entry(named_entry(1).row.id)
        assert again is not None
        assert again.unlisted_on is None


def test_the_way_back_takes_the_news_along(desk: Desk) -> None:
    sync(desk, published(desk))
    assert roll_back(desk) == 1
    assert news_of(desk) == ()
    with in_use(desk) as directory:
        again = directory.entry(named_entry(1).row.id)
        assert again is not None
        assert again.unlisted_on is None
        assert directory.entry(named_entry(11).row.id) is None


def test_a_kill_before_the_switch_leaves_nothing_to_be_seen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on the disk at the moment of the switch: all news, and the edition before still in use."""
    seen: list[tuple[EditionNews, ...]] = []
    kept: list[int] = []

    def killed(*_switch: object) -> None:
        kept.append(len(NewsFile(desk.folder).editions(99, TODAY)))
        seen.append(news_of(desk))
        raise OSError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(DeskState, "adopt", killed)
        assert sync(desk, published(desk)).kind == "not-writable"
    assert (kept, seen) == ([1], [()])
    assert news_of(desk) == ()
    assert sync(desk, published(desk)).kind == "updated"
    assert len(news_of(desk)) == 1


def test_damaged_news_cost_nothing_else(desk: Desk) -> None:
    sync(desk, published(desk))
    (desk.folder / "news.db").write_bytes(b"damaged" * 1000)
    with in_use(desk) as directory:
        assert directory.entry(named_entry(1).row.id) is None
        assert directory.find(directory.understand("groep")).total >= 0
        assert directory.serial == 2
    publish_small(published(desk), 3)
    assert sync(desk, published(desk)).kind == "updated"
    assert [news.serial for news in news_of(desk)] == [3]


def test_every_sync_erases_what_is_old_however_it_ends(desk: Desk) -> None:
    sync(desk, published(desk))
    name = named_entry(1).row.name.name_for("nl").encode()
    assert name in (desk.folder / "news.db").read_bytes()
    sync(desk, published(desk), now=datetime(2027, 1, 5, 9, tzinfo=UTC))
    assert name in (desk.folder / "news.db").read_bytes()
    sync(desk, published(desk), now=datetime(2027, 1, 6, 9, tzinfo=UTC))
    assert name not in (desk.folder / "news.db").read_bytes()


def test_a_place_that_became_confidential_is_not_told(tmp_path: Path) -> None:
    """Neither in what is kept nor in what is shown."""
    open_place = MeetingPlace(postcode="9000", address="Kerkstraat 5", latitude=51.0, longitude=3.7, approximate=False)
    entry = named_entry(3)
    before = replace(entry, places=(open_place,), row=replace(entry.row, place=open_place))
    hidden = MeetingPlace(confidential=True)
    after = replace(entry, places=(hidden,), row=replace(entry.row, place=hidden))
    desk = synced(tmp_path, with_entry(content_of(1), before), with_entry(content_of(2), after))
    (news,) = news_of(desk)
    assert b"Kerkstraat" not in (desk.folder / "news.db").read_bytes()
    changed = next(one for one in news.changed if one.id == entry.row.id)
    assert changed.before.places[0].confidential
    assert changed.before.places[0].address is None


def test_what_is_for_staff_alone_is_no_news(tmp_path: Path) -> None:
    entry = named_entry(1)
    desk = synced(tmp_path, with_entry(content_of(1), replace(entry, staff_only=True)), content_of(2))
    (news,) = news_of(desk)
    assert news.gone == ()
    assert news.gone_total == 0
