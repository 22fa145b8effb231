"""healing-desktop publish recheck-list: whom to call, on paper, as a table, or here."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.publish_words import told
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.core.edition_content import EditionContent
    from healing_desktop.publishing.recheck_list import Calls


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.publishing.recheck_list import recheck_csv, recheck_list
    from healing_desktop.publishing.sources import read_sources
    from healing_desktop.publishing.whole_file import write_whole

    words = own_words(services)
    content = read_sources(arguments.data)
    if isinstance(content, list):
        for finding in content:
            notice(told(finding, words))
        raise Refused(words("publish-data-nothing-made", data=str(arguments.data), n=len(content)))
    today = arguments.today or services.today()
    calls = recheck_list(content.entries, today, arguments.older_than)
    if not calls:
        notice(words("publish-recheck-none"))
        return
    if arguments.csv:
        write_whole(arguments.csv, recheck_csv(calls, words.language))
    if arguments.out:
        write_whole(arguments.out, _pdf(calls, content, services, words, today))
    if services.options.json:
        say_json(_document(calls, words))
    else:
        if not (arguments.csv or arguments.out):
            say(_lines(calls, words))
        say([words("publish-recheck-due", calls=len(calls), entries=sum(len(one.entries) for one in calls))])


def _pdf(calls: Sequence[Calls], content: EditionContent, services: Services, words: Words, today: date) -> bytes:
    from healing_desktop.handouts.call_sheet import call_sheet
    from healing_desktop.handouts.outcomes import Refused as NoHandout
    from healing_desktop.handouts.typeset import Typesetter

    called = [(one.name, one.contact, one.entries) for one in calls]
    sheet = call_sheet(called, words, content.taxonomies, content.helplines, today)
    # The root of the publisher lies in the resources of this program.
    made = Typesetter(services.publisher_root.parents[1]).typeset(sheet, today)
    if isinstance(made, NoHandout):
        raise Refused(words(f"outcome-handout-{made.reason}"))
    return made.pdf


def _lines(calls: Sequence[Calls], words: Words) -> Iterator[str]:
    for one in calls:
        yield f"{one.name.name_for(words.language)}  {one.contact.phone or ''}".rstrip()
        for entry in one.entries:
            name = entry.row.name.name_for(words.language)
            yield f"  {entry.row.checked_on or '?':10}  {name}  {entry.contact.phone or ''}".rstrip()


def _document(calls: Sequence[Calls], words: Words) -> list[dict[str, object]]:
    return [
        {
            "organisation": one.name.name_for(words.language),
            "phone": one.contact.phone,
            "oldest_check": one.oldest,
            "entries": [
                {"id": entry.row.id, "name": entry.row.name.name_for(words.language),
                 "checked_on": entry.row.checked_on, "phone": entry.contact.phone}
                for entry in one.entries
            ],
        }
        for one in calls
    ]  # fmt: skip
