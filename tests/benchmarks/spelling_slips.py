"""Slips of writers and keyboards, to be put into texts that are right: one word, one slip."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.language.fold import fold
from desktop_app.language.spelling.mistakes import cased_like
from desktop_app.language.syllables import is_syllable, parse
from desktop_app.language.tokens import TokenKind, tokens
from desktop_app.language.tones import Tone, old_style, tones_in, with_tone, without_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

Slip = Callable[[str, random.Random], "str | None"]

_LOST = {"ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d"}
_TELEX = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
_VNI = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}
_TELEX_TONES, _VNI_TONES = " frxsj", " 23415"
_REGIONS = (("s", "x"), ("ch", "tr"), ("l", "n"), ("d", "gi"), ("v", "d"))
_REGION_ENDS = (("n", "ng"), ("c", "t"))
# One word in so many gets a slip, never two words near each other.
_APART = 25


@dataclass(frozen=True, slots=True)
class Slipped:
    """A slip of one kind: `text[start:end]` was `right`."""

    kind: str
    start: int
    end: int
    right: str
    real_word: bool


def slipped_text(text: str, chance: random.Random, kinds: Sequence[str]) -> tuple[str, list[Slipped]]:
    """Return `text` with about one slip in 25 words, of `kinds` by chance, and where they are."""
    parts, slips, end, moved, wait = [], [], 0, 0, chance.randrange(_APART)
    for token in tokens(text):
        wait -= 1
        if wait > 0 or token.kind is not TokenKind.SYLLABLE or not is_syllable(token.text):
            continue
        kind = chance.choice(kinds)
        slipped = KINDS[kind](token.text.lower(), chance)
        if slipped is None or old_style(slipped) == old_style(token.text.lower()):
            continue
        slipped = cased_like(slipped, token.text)
        parts += [text[end : token.start], slipped]
        start = token.start + moved
        moved += len(slipped) - len(token.text)
        end, wait = token.end, chance.randrange(_APART // 2, 2 * _APART)
        slips.append(Slipped(kind, start, start + len(slipped), token.text, is_syllable(slipped)))
    return "".join([*parts, text[end:]]), slips


def _tone_dropped(word: str, chance: random.Random) -> str | None:
    return without_tone(word)


def _tone_changed(word: str, chance: random.Random) -> str | None:
    syllable = parse(word)
    if syllable is None:
        return None
    others = [tone for tone in Tone if tone not in {Tone.NGANG, syllable.tone}]
    return replace(syllable, tone=chance.choice(others)).written()


def _hoi_nga(word: str, chance: random.Random) -> str | None:
    for place, tone in tones_in(word):
        if tone in {Tone.HOI, Tone.NGA}:
            return with_tone(word, place, Tone.NGA if tone is Tone.HOI else Tone.HOI)
    return None


def _mark_lost(word: str, chance: random.Random) -> str | None:
    bare, marks = without_tone(word), tones_in(word)
    places = [place for place, letter in enumerate(bare) if letter in _LOST]
    if not places:
        return None
    place = chance.choice(places)
    lost = bare[:place] + _LOST[bare[place]] + bare[place + 1 :]
    return with_tone(lost, *marks[0]) if marks else lost


def _bare(word: str, chance: random.Random) -> str | None:
    return fold(word)


def _letters_swapped(word: str, chance: random.Random) -> str | None:
    if len(word) < 2:
        return None
    place = chance.randrange(len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _region(word: str, chance: random.Random) -> str | None:
    found = [
        new + word[len(old) :]
        for pair in _REGIONS
        for old, new in (pair, pair[::-1])
        if word.startswith(old) and not word.startswith((old + "h", "tr" if old == "t" else " "))
    ]
    found += [
        word[: -len(old)] + new
        for pair in _REGION_ENDS
        for old, new in (pair, pair[::-1])
        if word.endswith(old)
    ]
    found = [word for word in found if is_syllable(word)]
    return chance.choice(found) if found else None


def _keys(word: str, keys: dict[str, str], tones: str) -> str | None:
    marks = tones_in(word)
    typed = "".join(keys.get(letter, letter) for letter in without_tone(word))
    return typed + (tones[marks[0][1]] if marks else "")


def _telex(word: str, chance: random.Random) -> str | None:
    return _keys(word, _TELEX, _TELEX_TONES)


def _telex_tone(word: str, chance: random.Random) -> str | None:
    return _keys(word, {}, _TELEX_TONES)


def _vni(word: str, chance: random.Random) -> str | None:
    return _keys(word, _VNI, _VNI_TONES)


KINDS: dict[str, Slip] = {
    "tone dropped": _tone_dropped,
    "tone changed": _tone_changed,
    "hỏi/ngã": _hoi_nga,
    "mark lost": _mark_lost,
    "all marks lost": _bare,
    "letters swapped": _letters_swapped,
    "regional letter": _region,
    "telex": _telex,
    "telex tone key": _telex_tone,
    "vni": _vni,
}
