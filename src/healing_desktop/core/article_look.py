"""How the page of an article looks: one style sheet from a few colours; sizes follow the text of the window."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template


@dataclass(frozen=True, slots=True)
class PageLook:
    """Colours as "#RRGGBB", each for one meaning, as the tokens of the window. `wide`: with more room between letters,
    words and lines. `fonts`: the address of the folder with our fonts, "" for those of the computer. `alone`: for a
    visitor without help, whose ways to other pages are large cards."""

    paper: str
    card: str
    ink: str
    soft: str
    link: str
    edge: str
    focus: str
    wide: bool = False
    fonts: str = ""
    alone: bool = False


# 58 times the width of a nought is 60 to 70 letters of running text.
_SHEET = Template("""
html { font-size: 106%; background: $paper; --side: min(24px, 6vw); }
body { margin: 0; background: $paper; color: $ink; font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic",
  sans-serif; line-height: $height; letter-spacing: $letters; word-spacing: $words; text-align: start;
  overflow-wrap: anywhere; }
main, nav.ways, footer, .note { display: block; box-sizing: content-box; max-width: 58ch; margin: 0 auto;
  padding: 0 var(--side); }
main { padding-top: 20px; }
h1, h2, h3 { line-height: 1.25; font-weight: 700; letter-spacing: normal; overflow-wrap: anywhere; hyphens: auto; }
h1 { font-size: 1.75em; margin: 0.4em 0 0.5em; }
h2 { font-size: 1.25em; margin: 1.8em 0 0.5em; }
h3 { font-size: 1em; margin: 1.2em 0 0.3em; }
p { margin: 0 0 $paragraph; }
ul, ol { margin: 0 0 $paragraph; padding-inline-start: 1.5em; }
li { margin: 0 0 0.4em; overflow-wrap: anywhere; }
li::marker { color: $soft; }
a { color: $link; text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid $focus; outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 16px; }
[id^="said-"] { scroll-margin-block: 38vh; }
[id^="said-"]:target { background: color-mix(in srgb, $link $tint%, $paper); outline: 2px solid $link;
  outline-offset: 2px; border-radius: 3px; box-shadow: 0 0 0 2px color-mix(in srgb, $link $tint%, $paper); }
.for { font-size: 1.06em; margin-bottom: 0.3em; }
.told, .about, footer { color: $soft; }
.told { font-size: 0.9em; }
.note { margin-top: 16px; color: $soft; }
.short, .next { background: $card; border: 1px solid $edge; border-radius: 8px; padding: 18px var(--side) 10px; }
.short { margin: 1.4em calc(-1 * var(--side)); border-inline-start: 4px solid $link; }
.short h2, .next h2 { margin-top: 0; }
.next { margin: 2.2em calc(-1 * var(--side)) 0; }
.lines { list-style: none; padding: 0; }
.lines b { font-size: 1.15em; white-space: nowrap; }
nav h2 { font-size: 1.06em; margin: 1.6em 0 0.4em; }
nav.ways { margin-top: 2em; }
nav.ways h2 { font-size: 1.25em; }
nav.ways ul { list-style: none; padding: 0; }
nav.ways li { margin-bottom: 0.8em; }
sup.source { font-size: 0.7em; line-height: 0; margin-inline-start: 0.15em; }
sup.source a { text-decoration: none; padding: 0 0.15em; }
footer { padding-bottom: 40px; margin-top: 2.4em; }
footer ol { font-size: 0.88em; }
footer h2 { color: $ink; font-size: 1.06em; }
.address { overflow-wrap: anywhere; }
$cards$faces""")
# All of a card is its link.
_CARDS = Template("""
nav.ways li { position: relative; background: $card; border: 1px solid $edge; border-radius: 8px; padding: 14px 20px; }
nav.ways li a { font-weight: 600; text-decoration: none; }
nav.ways li a::after { content: ""; position: absolute; inset: 0; }
nav.ways li a:hover { text-decoration: underline; }
nav.ways li a:focus-visible { outline: none; }
nav.ways li:focus-within { outline: 3px solid $focus; outline-offset: 2px; }
""")
# What is read aloud now: so much of the colour of links behind it, and a line around it for who sees no colours.
SPOKEN_TINT = 14
_FACE = Template("""@font-face { font-family: "$family"; font-weight: $weight; src: url("$folder/$file.ttf"); }
""")
_FACES = (
    ("Noto Sans", 400, "NotoSans-Regular"), ("Noto Sans", 700, "NotoSans-Bold"),
    ("Noto Sans Arabic", 400, "NotoSansArabic-Regular"), ("Noto Sans Arabic", 700, "NotoSansArabic-Bold"),
    ("Noto Sans Ethiopic", 400, "NotoSansEthiopic-Regular"), ("Noto Sans Ethiopic", 700, "NotoSansEthiopic-Bold"),
)  # fmt: skip
FONT_FILES = tuple(f"{file}.ttf" for _, _, file in _FACES)


def page_style(look: PageLook) -> str:
    faces = "".join(
        _FACE.substitute(family=family, weight=weight, folder=look.fonts, file=file) for family, weight, file in _FACES
    )
    spacing = ("1.9", "0.12em", "0.16em", "2em") if look.wide else ("1.55", "normal", "normal", "1em")
    height, letters, words, paragraph = spacing
    return _SHEET.substitute(
        paper=look.paper, card=look.card, ink=look.ink, soft=look.soft, link=look.link, edge=look.edge,
        focus=look.focus, tint=SPOKEN_TINT, height=height, letters=letters, words=words, paragraph=paragraph,
        faces=faces if look.fonts else "",
        cards=_CARDS.substitute(card=look.card, edge=look.edge, focus=look.focus) if look.alone else "",
    )  # fmt: skip
