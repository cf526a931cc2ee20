"""Words as their keys were typed: Telex (`nguwowif`, `ddi`, `trươngf`) and VNI (`nguo72i`, `d9i`).

The keys are those of UniKey, which nearly all Vietnamese keyboards follow.
"""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.language.syllables import composed
from desktop_app.language.tones import Tone, tones_in, without_tone

_TELEX_TONES = {"f": Tone.HUYEN, "s": Tone.SAC, "r": Tone.HOI, "x": Tone.NGA, "j": Tone.NANG}
_VNI_TONES = {"2": Tone.HUYEN, "1": Tone.SAC, "3": Tone.HOI, "4": Tone.NGA, "5": Tone.NANG}
_ROOFS = {"a": "â", "e": "ê", "o": "ô"}
_HORNS = {"u": "ư", "o": "ơ"}
_BREVE = {"a": "ă"}
_VNI_MARKS = {"6": ("aeo", _ROOFS), "7": ("uo", _HORNS), "8": ("a", _BREVE)}
_VOWELS = frozenset("aăâeêioôơuưy")
_LONGEST = 12


class Typed(NamedTuple):
    """The syllable that keys were meant for, in lower case and old style.

    `keys` is how many keys no other word would have: doubled letters, w, figures, a tone key at the end.
    """

    word: str
    keys: int


def telex(word: str) -> Typed | None:
    """Return what `word` was meant for if it holds Telex keys, else None."""
    return _Keys(word).telex()


def vni(word: str) -> Typed | None:
    """Return what `word`, letters and figures, was meant for if it was typed for VNI, else None."""
    return _Keys(word).vni()


class _Keys:
    """Typing the keys of a word anew."""

    def __init__(self, word: str) -> None:
        self._word = word.lower() if len(word) <= _LONGEST else ""
        self._letters: list[str] = []
        self._tone: Tone | None = None
        self._typed_keys = 0
        self._clear_keys = 0

    def telex(self) -> Typed | None:
        word = without_tone(self._word)
        for place, key in enumerate(word):
            if self._set_tone(_TELEX_TONES.get(key)):
                self._done(clear=place == len(word) - 1)
            elif key == "w":
                if not (self._marked("uo", _HORNS) or self._marked("a", _BREVE)):
                    self._letters.append("ư")
                self._done(clear=True)
            elif (key in _ROOFS and self._marked(key, _ROOFS)) or (key == "d" and self._stroke()):
                self._done(clear=word[place - 1] == key)
            else:
                self._letters.append(key)
        return self._typed()

    def vni(self) -> Typed | None:
        for key in without_tone(self._word):
            if not key.isdecimal():
                self._letters.append(key)
            elif (
                self._set_tone(_VNI_TONES.get(key))
                or (key in _VNI_MARKS and self._marked(*_VNI_MARKS[key]))
                or (key == "9" and self._stroke())
            ):
                self._done(clear=True)
            else:
                return None
        return self._typed()

    def _done(self, *, clear: bool) -> None:
        self._typed_keys += 1
        self._clear_keys += clear

    def _typed(self) -> Typed | None:
        written = [tone for _, tone in tones_in(self._word)]
        tones = written if self._tone is None else [*written, self._tone]
        if not self._typed_keys or len(tones) > 1:
            return None
        letters, tone = "".join(self._letters), tones[0] if tones else Tone.NGANG
        # Of uo the keyboard puts horns on both, but for thuở and quơ on one.
        meant = (letters, letters.replace("ưo", "ươ"), letters.replace("ươ", "uơ"))
        word = next(filter(None, (composed(bare, tone) for bare in meant)), None)
        return Typed(word, self._clear_keys) if word else None

    def _set_tone(self, tone: Tone | None) -> bool:
        if tone is None or self._tone is not None or _VOWELS.isdisjoint(self._letters):
            return False
        self._tone = tone
        return True

    def _stroke(self) -> bool:
        if self._letters[:1] != ["d"]:
            return False
        self._letters[0] = "đ"
        return True

    def _marked(self, vowels: str, marks: dict[str, str]) -> bool:
        """Put a mark on the last of `vowels`; a horn on the o of uo goes on both."""
        for place in range(len(self._letters) - 1, -1, -1):
            letter = self._letters[place]
            if letter in vowels:
                self._letters[place] = marks[letter]
                if marks is _HORNS and self._letters[place - 1 : place + 1] == ["u", "ơ"]:
                    self._letters[place - 1] = "ư"
                return True
        return False
