"""Made-up articles for the window's tests: one on grief, long and in two languages, one on fear in one language."""

from __future__ import annotations

from healing_desktop.core.articles import ArticleText

_FRONT = """---
title: "{title}"
for_whom: "{for_whom}"
themes: [{theme}]
related: [{related}]
checked_on: 2026-11
next_step: "{next_step}"
sources:
- id: E1
  text: "Verzonnen, Tijdschrift dat niet bestaat 1: 1, 2020"
  address: example.org/verzonnen
  shows: "Dat het verzonnen is."
  limits: "Al de rest."
---

"""
_FILLER = " ".join(["Rouwen kost tijd en iedereen doet het anders."] * 20)

GRIEF_NL = (
    _FRONT.format(
        title="Rouwen <b>mag</b> & kan", for_whom="Voor wie iemand verloor.", theme="grief", related="fear",
        next_step="Bel {line:106} als je wil praten.",
    )
    + f"""## In het kort

- Rouw is geen ziekte. [E1]
- Je mag er de tijd voor nemen.
- Praten met anderen die hetzelfde meemaakten kan troosten.

## Wat rouw met je doet

{_FILLER}

Een zin met een bron. [E1]

## Wat helpt

- Zoek iemand die luistert.
- Schrijf op wat je mist.

{_FILLER}

{_FILLER}
"""
)  # fmt: skip
GRIEF_FR = (
    _FRONT.format(
        title="Faire son deuil", for_whom="Pour qui a perdu quelqu’un.", theme="grief", related="fear",
        next_step="Appelez le {line:107} pour parler.",
    )
    + """## En bref

- Le deuil n’est pas une maladie. [E1]
- Prenez votre temps.
- Parler avec d’autres peut consoler.
"""
)  # fmt: skip
FEAR_NL = (
    _FRONT.format(
        title="Als angst de baas is", for_whom="Voor wie vaak bang is.", theme="anxiety", related="",
        next_step="Zoek een groep.",
    )
    + """## In het kort

- Angst gaat over. [E1]
- Adem langzaam uit.
- Wie rouwt, is soms ook bang.
"""
)  # fmt: skip
STAFF_NL = FEAR_NL.replace("Als angst de baas is", "Aan de balie").replace("checked_on", "reader: staff\nchecked_on")
ARTICLES = (
    ArticleText("grief", "nl", GRIEF_NL),
    ArticleText("grief", "fr", GRIEF_FR),
    ArticleText("fear", "nl", FEAR_NL),
    ArticleText("desk", "nl", STAFF_NL),
)
