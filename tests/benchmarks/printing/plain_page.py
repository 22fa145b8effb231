"""A handout of groups as an HTML page of the same build: what somebody without typst would print.

The same words, codes and order; facts in two columns, the crisis box at the foot of every page, the page's number.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape

from healing_desktop.handouts.blocks import FactBlock, GroupBlock, QrBlock
from healing_desktop.handouts.booklet_body import BookletBody
from healing_desktop.handouts.content import HandoutContent, Side

STYLE = """
@page { size: %(paper)s; margin: 13mm 13mm 52mm; @bottom-center { content: element(foot) }
        @bottom-right { content: counter(page) " / " counter(pages) } }
body { font-family: 'Noto Sans'; font-size: %(size)dpt; line-height: 1.4; hyphens: auto }
h1, h2 { line-height: 1.2; break-after: avoid } h1 { font-size: 1.8em } h2 { font-size: 1.4em }
h3 { font-size: .86em; color: #0B5F66; margin: 0 }
.next { border-inline-start: 2.5pt solid #0B5F66; padding-inline-start: 4.5mm } .next p { font-weight: bold }
.fact { display: grid; grid-template-columns: 29%% 1fr; column-gap: 4mm; break-inside: avoid }
.fact p { margin: 0 0 2mm }
.source { border-top: .5pt solid #0B5F66; font-size: 12pt } img { width: 30mm; float: inline-end }
.foot { position: running(foot); border: 1pt solid #8C1D40; padding: 3mm; font-size: 13pt } .foot p { margin: 0 }
"""


def plain_page(content: HandoutContent) -> str:
    """`content` of one side, whose body has groups, directly or in chapters."""
    side = content.sides[0]
    head = f"<meta charset='utf-8'><title>{escape(side.title)}</title>"
    style = STYLE % {"paper": content.paper.upper(), "size": content.size}
    groups = _booklet(side.body) if isinstance(side.body, BookletBody) else "".join(map(_group, _groups(side.body)))
    body = f"{_foot(side)}<h1>{escape(side.title)}</h1>{groups}<p>{escape(side.not_medical)} {escape(side.printed)}</p>"
    page = f"<head>{head}<style>{style}</style></head><body>{body}</body>"
    return f"<!doctype html><html lang='{side.language}'>{page}</html>"


def _booklet(body: BookletBody) -> str:
    """The words of a booklet, without its map and the numbers of its pages."""
    parts = [f"<h1>{escape(body.cover.place)}</h1>", *map(_p, (body.cover.subtitle, body.cover.count))]
    for chapter in body.chapters:
        parts.append(f"<h2>{escape(chapter.title)}</h2>")
        for entry in chapter.entries:
            facts = "".join(map(_fact, entry.facts))
            last = "".join(map(_p, (entry.last, entry.checked, entry.warning)))
            parts.append(
                f"<section><h3>{entry.number} {escape(entry.name)}</h3>{_p(entry.what.text)}{facts}{last}</section>"
            )
        parts += [_p(f"{name.number} {name.name}") for name in chapter.also]
    for section in (body.how, body.about):
        parts += [f"<h2>{escape(section.title)}</h2>", *map(_p, section.paragraphs)]
    return "".join(parts)


def _groups(block: object) -> list[GroupBlock]:
    """Every group in a body, in order."""
    if isinstance(block, GroupBlock):
        return [block]
    parts = block if isinstance(block, tuple) else [getattr(block, name) for name in getattr(block, "__slots__", ())]
    return [group for part in parts if not isinstance(part, str) for group in _groups(part)]


def _group(group: GroupBlock) -> str:
    facts = "".join(_fact(fact) for fact in (*group.who_for, *group.facts))
    soon = (
        f"<div class='next'><h3>{escape(group.next_label)}</h3><p>{escape(group.next_text)}</p>{_p(group.later)}</div>"
    )
    source = f"<div class='source'>{_qr(group.qr)}{''.join(map(_p, group.source))}</div>"
    head = f"<h2>{escape(group.name)}</h2>{_p(group.kind)}{_p(group.what.text)}{_p(group.alert)}"
    return f"<section>{head}{soon}{_p(group.step)}{facts}{_p(group.warning)}{source}</section>"


def _fact(fact: FactBlock) -> str:
    return (
        f"<div class='fact'><h3>{escape(fact.label)}</h3><p lang='{fact.language or ''}'>{escape(fact.text)}</p></div>"
    )


def _qr(code: QrBlock | None) -> str:
    if code is None:
        return ""
    drawing = b64encode(code.svg.encode()).decode()
    return f"<img alt='{escape(code.alt)}' src='data:image/svg+xml;base64,{drawing}'>{_p(code.words)}"


def _foot(side: Side) -> str:
    lines = "".join(f"<p><b>{escape(line.number)}</b> {escape(line.need)}</p>" for line in side.crisis.lines)
    return f"<div class='foot'>{_p(side.crisis.title)}{lines}{_p(side.crisis.checked)}</div>"


def _p(words: str) -> str:
    return f"<p>{escape(words)}</p>" if words else ""
