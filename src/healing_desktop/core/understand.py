"""From typed words to a Query: pure, and never raising, whatever is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from healing_desktop.core.azerty import with_digits
from healing_desktop.core.folding import words_of
from healing_desktop.core.places import Place
from healing_desktop.core.query import Chip, Point, Query
from healing_desktop.core.spelling import corrections, mended_compound, other_form, parts_of, without_umlauts
from healing_desktop.core.vocabulary import Meaning, Phrase, Vocabulary

MOST_WORDS = 32
LONGEST_TEXT = 400
OLDEST = 120
FEW_WORDS = 4
# So many unknown words are looked at for errors: each is compared with every known one.
MOST_CORRECTIONS = 8
IN_PHRASE, LONGEST_CONTEXT = 0.8, 6
_POSTCODE = re.compile(r"[1-9]\d{3}", re.ASCII)
_SHORTEST_DAY = 4
_SHORTEST_JOINED, _SURELY_JOINED = 6, 8
_DISTANCE = re.compile(r"(\d{1,3})(km|kilometers?|kilometres?)", re.ASCII)
_UNITS = frozenset({"km", "kilometer", "kilometers", "kilometre", "kilometres"})
# "rouw9000", "9000gent": a postcode without its space.
_POSTCODE_INSIDE = re.compile(r"(?<=[^\W\d])(?=\d{4}$)|(?<=^\d{4})(?=[^\W\d]{3})")
# "years old" is an age whatever stands around it.
_SURELY_AGE = 2
_SHORT_NUMBER = re.compile(r"\d{1,3}", re.ASCII)
_NUMBER_AND_UNIT = re.compile(r"(\d{1,3})([a-z]+)", re.ASCII)
_AND_OVER = re.compile(r"(\d{2,3})\+", re.ASCII)

FindPlace = Callable[[str], Place | None]


def understand(
    text: str,
    vocabulary: Vocabulary,
    find_place: FindPlace,
    desk_place: Place | None = None,
    pinned: Iterable[Chip] = (),
    dropped: Iterable[Chip] = (),
) -> Query:
    """Chips for what is understood, `words` for full text, `unrecognised` for what is neither.

    `pinned` chips were chosen from a list, `dropped` ones are not meant.

    Only the first `LONGEST_TEXT` characters and `MOST_WORDS` words count: nobody speaks a longer sentence at a desk.
    """
    reading = _Reading(text, vocabulary, find_place)
    reading.read()
    chips = _exact_places(reading.chips, reading.postcodes, find_place)
    unwanted = {(chip.type, chip.value) for chip in dropped}
    chips = [chip for chip in dict.fromkeys((*chips, *pinned)) if (chip.type, chip.value) not in unwanted]
    typed = next((place for chip in chips if chip.type == "place" and (place := find_place(chip.value))), None)
    area = typed if typed and not typed.nis else None
    place = None if area else typed or desk_place
    return Query(
        text,
        tuple(chips),
        tuple(dict.fromkeys(reading.words)),
        tuple(dict.fromkeys(reading.unrecognised)),
        Point(place.latitude, place.longitude, place.areas, place.languages) if place else None,
        typed is not None and area is None,
        reading.danger,
        tuple(reading.corrections),
        reading.tokens,
        area.code if area else None,
    )


class _Reading:
    """Reads the words of one text from left to right, the longest known phrase first."""

    def __init__(self, text: str, vocabulary: Vocabulary, find_place: FindPlace) -> None:
        self._chunks = [with_digits(chunk) for chunk in text[:LONGEST_TEXT].split()]
        words = ((word, n) for n, chunk in enumerate(self._chunks) for word in words_of(chunk))
        folded = [(part, n) for word, n in words for part in _POSTCODE_INSIDE.split(word)][:MOST_WORDS]
        self.tokens: Phrase = tuple(word for word, _ in folded)
        self._chunk_of = [n for _, n in folded]
        self._vocabulary = vocabulary
        self._find_place = find_place
        self._being_typed = len(self.tokens) - 1 if text[-1:].strip() and len(text) <= LONGEST_TEXT else -1
        self.chips: list[Chip] = []
        self.words: list[str] = []
        self.unrecognised: list[str] = []
        self.postcodes: set[str] = set()
        self.corrections: list[tuple[str, str]] = []
        self._correct()
        self.danger, self._in_danger = _danger(self.tokens, vocabulary)

    def read(self) -> None:
        at = 0
        while at < len(self.tokens):
            at += (
                self._distance(at)
                or self._age(at)
                or self._day_and_part(at)
                or self._phrase(at)
                or self._other_spelling(at)
                or self._number(at)
                or self._word(at)
            )

    def _correct(self) -> None:
        """Puts the word that was meant in the place of one that nobody knows."""
        tokens = [without_umlauts(token, self._vocabulary) or token for token in self.tokens]
        self.tokens = tuple(tokens)
        unknown = [at for at in range(len(tokens)) if not self._means_something(at)]
        for at in unknown[:MOST_CORRECTIONS]:
            if meant := self._meant(tokens, at):
                tokens[at] = meant
                self.corrections.append((self._typed(at, 1), meant))
        self.tokens = tuple(tokens)

    def _meant(self, tokens: list[str], at: int) -> str | None:
        """The likeliest; a word that makes a phrase with its neighbours is likelier than one that does not."""
        likely = corrections(tokens[at], self._vocabulary, being_typed=at == self._being_typed)
        if likely:
            return min(likely, key=lambda one: one[0] - (IN_PHRASE if self._is_in_phrase(tokens, at, one[1]) else 0))[1]
        return mended_compound(tokens[at], self._vocabulary)

    def _is_in_phrase(self, tokens: list[str], at: int, word: str) -> bool:
        said = (*tokens[:at], word, *tokens[at + 1 :])
        spans = (
            said[first : first + length]
            for length in range(2, LONGEST_CONTEXT + 1)
            for first in range(max(0, at - length + 1), at + 1)
            if first + length <= len(said)
        )
        return any(span in self._vocabulary.phrases or span in self._vocabulary.danger for span in spans)

    def _means_something(self, at: int) -> bool:
        token, vocabulary = self.tokens[at], self._vocabulary
        neighbours = ("".join(self.tokens[at : at + 2]), "".join(self.tokens[max(0, at - 1) : at + 1]))
        return (
            vocabulary.knows(token)
            or not token.isalpha()
            or any(pair in vocabulary.joined for pair in (token, *neighbours))
            or other_form(token, vocabulary) is not None
            or bool(parts_of(token, vocabulary))
            or self._days(token) is not None
        )

    def _typed(self, at: int, length: int) -> str:
        """The words as the visitor wrote them, from space to space."""
        return " ".join(self._chunks[self._chunk_of[at] : self._chunk_of[at + length - 1] + 1])

    def _add(self, chip_type: str, value: str, at: int, length: int) -> int:
        if not any((chip_type, value) == (known.type, known.value) for known in self.chips):
            self.chips.append(Chip(chip_type, value, self._typed(at, length)))
        return length

    def _add_all(self, meanings: tuple[Meaning, ...], at: int, length: int) -> int:
        for chip_type, value in meanings:
            self._add(chip_type, value, at, length)
        return length

    def _distance(self, at: int) -> int:
        """ "10 km" and "10km"; the words before it ("within") are stop words of the edition."""
        token = self.tokens[at]
        joined = _DISTANCE.fullmatch(token)
        apart = _SHORT_NUMBER.fullmatch(token) and self._is_unit(at + 1)
        if not (joined or apart):
            return 0
        km, length = int(joined.group(1) if joined else token), 1 if joined else 2
        if km:
            return self._add("distance", str(km), at, length)
        self.unrecognised.append("0 km")
        return length

    def _is_unit(self, at: int) -> bool:
        return bool(_UNITS.intersection(self.tokens[at : at + 1]))

    def _age(self, at: int) -> int:
        """ "16 jaar", "16jaar", "70+", "70 plus", "plus de 60 ans", "ouder dan 70"."""
        before = self._length_of(at, self._vocabulary.age_limits)
        number = at + before
        if number >= len(self.tokens):
            return 0
        token = self.tokens[number]
        joined = _NUMBER_AND_UNIT.fullmatch(token)
        if joined and (joined[2] in self._vocabulary.age_units or joined[2] in self._vocabulary.age_limits):
            return self._add_age(joined[1], at, before + 1)
        if not _SHORT_NUMBER.fullmatch(token) or self._is_unit(number + 1):
            return 0
        if self._is_duration(at, number):
            return number - at + 1 + self._length_of(number + 1, self._vocabulary.age_units)
        over = self._length_of(number + 1, self._vocabulary.age_limits)
        unit = self._length_of(number + 1 + over, self._vocabulary.age_units)
        if before or over or unit or _AND_OVER.fullmatch(self._chunks[self._chunk_of[number]]):
            return self._add_age(token, at, before + 1 + over + unit)
        return 0

    def _is_duration(self, at: int, number: int) -> bool:
        """ "3 jaar geleden", "depuis 2 ans", "seit 4 Jahren"; "3 months" is no age either."""
        words = self._vocabulary.duration_words
        before = any(" ".join(self.tokens[max(0, at - n) : at]) in words for n in (1, 2, 3) if at - n >= 0)
        unit = self._length_of(number + 1, self._vocabulary.age_units)
        after = self._length_of(number + 1 + unit, words)
        return (before or bool(after)) and unit < _SURELY_AGE

    def _add_age(self, years: str, at: int, length: int) -> int:
        return self._add("age", str(int(years)), at, length) if int(years) <= OLDEST else 0

    def _length_of(self, at: int, words: frozenset[str]) -> int:
        """How many of the next words, at most three, are one of `words`."""
        lengths = (n for n in (3, 2, 1) if at + n <= len(self.tokens))
        return next((n for n in lengths if " ".join(self.tokens[at : at + n]) in words), 0)

    def _day_and_part(self, at: int) -> int:
        """ "maandagavond", "Montagabend": a day and a part of it in one word."""
        found = self._days(self.tokens[at])
        return self._add_all(found, at, 1) if found else 0

    def _days(self, token: str) -> tuple[Meaning, ...] | None:
        phrases = self._vocabulary.phrases
        for end in range(_SHORTEST_DAY, len(token) - 1):
            day, part = phrases.get((token[:end],)), phrases.get((token[end:],))
            if day and part and (day[0][0], part[0][0]) == ("day", "time"):
                return (*day, *part)
        return None

    def _phrase(self, at: int) -> int:
        """The longest phrase that begins here, also with its words joined or apart. A call for help names no place:
        "niet meer leven" is not about Meer."""
        for length in range(min(self._vocabulary.longest, len(self.tokens) - at), 0, -1):
            phrase = self.tokens[at : at + length]
            meanings = self._vocabulary.phrases.get(phrase) or self._joined(phrase)
            if meanings and not self._is_better_read_as(phrase, meanings, at):
                return self._add_all(meanings, at, length)
        return 0

    def _is_better_read_as(self, phrase: Phrase, meanings: tuple[Meaning, ...], at: int) -> bool:
        """As a part of a call for help; as a postcode, though a line has the same number."""
        kind = meanings[0][0]
        if kind == "place":
            return at in self._in_danger or self._is_everyday(phrase, at)
        return (
            kind == "organization" and bool(_POSTCODE.fullmatch(phrase[0])) and self._find_place(phrase[0]) is not None
        )

    def _is_everyday(self, phrase: Phrase, at: int) -> bool:
        """ "Ik volg lessen" is not about Lessen. In a few words, with a capital or after "in" it is."""
        if len(phrase) > 1 or phrase[0] not in self._vocabulary.everyday_words or len(self.tokens) <= FEW_WORDS:
            return False
        capital = at > 0 and self._typed(at, 1)[:1].isupper()
        return not (capital or (at > 0 and self.tokens[at - 1] in self._vocabulary.before_place))

    def _joined(self, phrase: Phrase) -> tuple[Meaning, ...] | None:
        """Two words that are one; not where each says something by itself ("Gent Brugge")."""
        together, vocabulary = "".join(phrase), self._vocabulary
        short = len(together) < _SURELY_JOINED and any(word in vocabulary.stop_words for word in phrase)
        if len(together) < _SHORTEST_JOINED or short:
            return None
        if len(phrase) > 1 and all((word,) in vocabulary.phrases for word in phrase):
            return None
        return vocabulary.joined.get(together)

    def _other_spelling(self, at: int) -> int:
        token, vocabulary = self.tokens[at], self._vocabulary
        if token in vocabulary.stop_words or token in vocabulary.group_words or at in self._in_danger:
            return 0
        form = other_form(token, vocabulary)
        meanings = vocabulary.phrases[form] if form else parts_of(token, vocabulary)
        return self._add_all(meanings, at, 1) if meanings else 0

    def _number(self, at: int) -> int:
        """A postcode is a place. A shorter number at the end may be a postcode that is being typed: it waits."""
        token = self.tokens[at]
        if not token.isdigit():
            return 0
        if _POSTCODE.fullmatch(token) and self._find_place(token):
            self.postcodes.add(token)
            return self._add("place", token, at, 1)
        if len(token) >= 4 or at < len(self.tokens) - 1:
            self.unrecognised.append(token)
        return 1

    def _word(self, at: int) -> int:
        token = self.tokens[at]
        silent = token in self._vocabulary.stop_words or token in self._vocabulary.group_words
        # "een" alone may become "eenzaam".
        silent = silent and not (len(self.tokens) == 1 and at == self._being_typed)
        if not silent and at not in self._in_danger:
            self.words.append(token)
        return 1


def _exact_places(chips: list[Chip], postcodes: set[str], find_place: FindPlace) -> list[Chip]:
    """A postcode says more than a name: a name beside one, or of the same municipality, makes no chip of its own."""
    exact = {n for n, chip in enumerate(chips) if chip.type == "place" and chip.value in postcodes}
    towns = {place.nis for n in exact if (place := find_place(chips[n].value))}

    def is_said_better(n: int, chip: Chip) -> bool:
        if chip.type != "place" or n in exact or not exact:
            return False
        place = find_place(chip.value)
        return bool({n - 1, n + 1} & exact) or (place is not None and place.nis in towns)

    return [chip for n, chip in enumerate(chips) if not is_said_better(n, chip)]


def _danger(tokens: Phrase, vocabulary: Vocabulary) -> tuple[str | None, frozenset[int]]:
    """The first need that is called out, and which words say so: these are not searched for as text."""
    needs: list[str] = []
    said: set[int] = set()
    for at in range(len(tokens)):
        for length in range(min(vocabulary.longest, len(tokens) - at), 0, -1):
            need = vocabulary.danger.get(tokens[at : at + length])
            if need:
                needs.append(need)
                said.update(range(at, at + length))
                break
    return (needs[0] if needs else None), frozenset(said)
