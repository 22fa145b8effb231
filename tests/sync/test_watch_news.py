"""What an edition brings for the watches of a centre, over a real sync: new, changed, gone, and nothing of others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.edition_changes import EditionNews, Wanted
from healing_desktop.core.entries import Contact, Entry
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_watch import news_sentence, present_watched
from healing_desktop.core.watch_news import WatchNews, look_for_news
from healing_desktop.storage import edition_news as kept
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.news import edition_news
from tests.core.samples import words_in
from tests.exchange.edition_samples import named_entry
from tests.sync.news_samples import TODAY, in_use, synced
from tests.sync.small_repository import content_of

GRIEF, ANXIETY, HOUSING = Watch("g", "Ours", ("grief",)), Watch("a", "", ("anxiety",)), Watch("h", "", ("housing",))


def about(number: int, *themes: str, phone: str | None = None) -> Entry:
    entry = named_entry(number, f"Verzonnen groep {number}")
    return replace(entry, row=replace(entry.row, themes=themes, phone=phone), contact=Contact(phone))


STAYS = about(1, "grief")
FIRST = (STAYS, about(2, "grief"), about(3, "grief", "anxiety"), about(4, "anxiety"), about(5, "anxiety"))
SECOND = (STAYS, about(2, "grief", phone="09 000 00 02"), about(5, "anxiety", phone="09 000 00 05"),
          about(6, "grief"), about(7, "anxiety"))  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    first, second = (
        replace(content_of(serial), entries=entries) for serial, entries in ((1, FIRST), (2, SECOND))
    )  # fmt: skip
    return synced(tmp_path_factory.mktemp("watched"), first, second)


def looked(desk: Desk, *watches: Watch) -> WatchNews:
    def read(directory: Directory, wanted: Wanted | None = None, /) -> tuple[EditionNews, ...]:
        return edition_news(desk.folder, directory, TODAY, wanted)

    with in_use(desk) as directory:
        return look_for_news(watches, directory, read, TODAY)


def ids(*numbers: int) -> list[str]:
    return [named_entry(number).row.id for number in numbers]


def test_new_changed_and_gone_of_what_is_watched(desk: Desk) -> None:
    found = looked(desk, GRIEF, HOUSING)
    (news,) = found.news
    told = [[one.id for one in kind] for kind in (news.new, news.changed, news.gone)]
    assert told == [ids(6), ids(2), ids(3)]
    assert (news.new_total, news.changed_total, news.gone_total) == (1, 1, 1)
    ours, none = found.states
    assert (ours.now, [one.id for one in ours.new]) == (3, ids(6))
    assert (none.now, none.new) == (0, ())


def test_an_entry_says_for_which_watches_it_is(desk: Desk) -> None:
    found = looked(desk, GRIEF, ANXIETY)
    assert found.about[ids(3)[0]] == (GRIEF, ANXIETY)
    assert found.about[ids(7)[0]] == (ANXIETY,)
    with in_use(desk) as directory:
        (section,) = present_watched(found, words_in("en"), directory, TODAY)
    assert section.title.startswith("For you · ")
    notes = {item.id: item.note for kind in section.kinds for item in kind.items}
    assert notes[ids(6)[0]] == "Watched: Ours"
    assert notes[ids(3)[0]] == "Watched: Ours, Anxiety and panic"


def test_nothing_of_what_is_not_watched(desk: Desk) -> None:
    assert looked(desk, HOUSING).news == ()
    assert looked(desk).news == ()


def test_others_take_no_room(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many are shown at most: of what is wanted, not of what comes first by name."""
    monkeypatch.setattr(kept, "MOST_SHOWN", 1)
    (news,) = looked(desk, ANXIETY).news
    assert [one.id for one in news.new] == ids(7)
    assert [one.id for one in news.gone] == ids(3)
    assert news.gone_total == 2


def test_seen_up_to_an_edition(desk: Desk) -> None:
    found = looked(desk, GRIEF)
    assert found.since(1) == found.news
    assert found.since(2) == ()


def test_in_one_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    grief, both = looked(desk, GRIEF).news, looked(desk, GRIEF, ANXIETY).news
    name = "Verzonnen groep 6"
    assert news_sentence(grief, words_in("nl")) == f"Nieuw voor jullie: {name}. Gewijzigd: 1. Niet meer in de gids: 1."
    assert news_sentence(grief, words_in("fr")).startswith(f"Nouveau pour vous\u00a0: {name}.")
    assert news_sentence(both, words_in("en")).startswith(f"New for you: {name}, Verzonnen groep 7.")
    monkeypatch.setattr("healing_desktop.core.present_watch.MOST_NAMED", 1)
    assert news_sentence(both, words_in("de")).startswith(f"Neu für Sie: {name} und 1 weitere.")
    assert news_sentence((), words_in("en")) == ""
