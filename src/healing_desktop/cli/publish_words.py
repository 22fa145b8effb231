"""What the publisher's desk says of data, of built files and of steps that cannot be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healing_desktop.cli.fault_words import fault_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.publishing.findings import Finding
    from healing_desktop.publishing.repository import NotPublished
    from healing_desktop.publishing.signing_keys import KeyRefused


def told(finding: Finding, words: Words) -> str:
    """ "directory/groups/flanders.yaml:12: Fault: Name of the entry, field: what and what to do." """
    where = f"{finding.entry}, {finding.field.partition('.')[2] or finding.field}" if finding.entry else finding.field
    level, sentence = words(f"publish-data-{finding.level}"), finding.said.sentence(words)
    return f"{finding.file}:{finding.line}: {words('publish-data-at', level=level, where=where, sentence=sentence)}"


def key_words(refused: KeyRefused, words: Words) -> str:
    from healing_desktop.publishing.signing_keys import SHORTEST_PASSPHRASE

    return words(refused.sentence, name=refused.name, least=SHORTEST_PASSPHRASE)


def refusal(refused: NotPublished, words: Words) -> str:
    said = words(refused.sentence, detail=refused.detail)
    return f"{said} {fault_words(refused.fault, words)}" if refused.fault else said
