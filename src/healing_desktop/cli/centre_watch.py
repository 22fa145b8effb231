"""healing-desktop centre watch: the watch list of the centre, and what the last editions brought for it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import uuid4

from healing_desktop.cli.centre_desk import centre_desk
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.centre_records import Watch
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_watch import watch_name, watch_words
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.watch_list import asks_nothing, names_match, watched_rows
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory, words = opened(services), own_words(services)
    today: date = arguments.today or services.today()
    with centre_desk(services) as desk:
        if arguments.add:
            watch = _new(arguments, directory, words)
            desk.keep([watch])
            _told("watch-added", watch, directory, words, services, today)
        elif arguments.remove:
            watch = named_watches(arguments.remove, desk.now.of(Watch), directory, services)[0]
            desk.keep([watch], gone=True)
            _told("watch-removed", watch, directory, words, services, today)
        else:
            _list(desk.now.of(Watch), directory, words, services, today, news=arguments.new)


def named_watches(
    asked: str, watches: Sequence[Watch], directory: Directory, services: Services
) -> tuple[Watch, ...]:  # fmt: skip
    """The one of this name, of what it is called in any of our languages, or of this id; "all" is all of them."""
    words = own_words(services)
    if not watches:
        raise Refused(words("watch-none"))
    if asked == "all":
        return tuple(watches)
    spoken = [services.words_for(code) for code in INTERFACE_LANGUAGES]
    found = tuple(
        watch for watch in watches if names_match(watch, asked, (watch_words(watch, one, directory) for one in spoken))
    )
    if not found:
        raise Refused(words("watch-no-such", name=asked[:60]))
    if len(found) > 1:
        raise Refused(words("watch-which", names=", ".join(watch.id for watch in found)))
    return found


def _new(arguments: Namespace, directory: Directory, words: Words) -> Watch:
    themes = tuple(_code("theme", text, directory, words) for text in arguments.theme or ())
    languages = tuple(_code("language", text, directory, words) for text in arguments.of_language or ())
    place = directory.place(arguments.place) if arguments.place else None
    if arguments.place and (place is None or not place.nis):
        raise Refused(words("outcome-no-such-place", place=arguments.place[:60]))
    name = " ".join((arguments.name or "").split())
    watch = Watch(str(uuid4()), name, themes, place.code if place else "", languages)
    if asks_nothing(watch):
        raise Refused(words("watch-asks-nothing"))
    return watch


def _code(taxonomy: str, text: str, directory: Directory, words: Words) -> str:
    """A code of the list, else what these words mean in any of our languages."""
    if text in directory.taxonomies().codes_of(taxonomy):
        return text
    found = directory.understand(text).of_type(taxonomy)
    if not found:
        raise Refused(words(f"watch-no-{taxonomy}", name=text[:60]))
    return found[0].value


def _told(
    key: str, watch: Watch, directory: Directory, words: Words, services: Services, today: date
) -> None:  # fmt: skip
    if services.options.json:
        say_json(_document(watch, directory, words))
        return
    number = len(watched_rows(watch, directory, today))
    say([words(key, name=watch_name(watch, words, directory), n=number)])


def _list(
    watches: Sequence[Watch], directory: Directory, words: Words, services: Services, today: date, *, news: bool
) -> None:
    from healing_desktop.core.edition_changes import EditionNews, Wanted
    from healing_desktop.core.watch_news import look_for_news

    def read(asked: Directory, wanted: Wanted | None = None, /) -> tuple[EditionNews, ...]:
        from healing_desktop.sync.news import edition_news

        return edition_news(services.editions, asked, today, wanted)

    if not watches and not services.options.json:
        say([words("watch-none")])
        return
    found = look_for_news(watches, directory, read, today)
    if services.options.json:
        say_json([
            _document(one.watch, directory, words) | {"now": one.now, "new": [new.id for new in one.new]}
            for one in found.states
        ])  # fmt: skip
        return
    if news:
        from healing_desktop.core.present_watch import present_watched

        sections = present_watched(found, words, directory, today)
        say([words("news-nothing")] if not sections else _lines(sections))
        return
    for one in found.states:
        counted = " · ".join((words("watch-now", n=one.now), words("watch-new-number", n=len(one.new))))
        say([f"{watch_name(one.watch, words, directory)}", f"  {counted}"])


def _lines(sections: Iterable[Any]) -> Iterable[str]:
    for section in sections:
        yield section.title
        for kind in section.kinds:
            yield f"  {kind.heading}"
            for item in kind.items:
                yield f"    {item.name} ({item.note})  {item.id}"
            if kind.more:
                yield f"    {kind.more}"


def _document(watch: Watch, directory: Directory, words: Words) -> dict[str, object]:
    return {
        "id": watch.id, "name": watch.name, "about": watch_words(watch, words, directory),
        "themes": list(watch.themes), "place": watch.place, "languages": list(watch.languages),
    }  # fmt: skip
