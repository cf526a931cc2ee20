"""Vietnamese syllables: onset, rhyme and tone, and whether a word can be one.

The inventory follows the orthography that schools teach (Hoàng Phê, “Từ điển tiếng Việt”, and the
spelling rules of 1980 and 1984), with the few rhymes that loanwords have made common (xoong, moóc).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from .tones import Tone, tones_in, with_tone, without_tone

_ONSET_TABLE = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RHYME_TABLE = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
    oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ươc ươi ươm ươn ương ươp ươt ươu ưi ưm ưng ưt ưu
    y yêm yên yêng yêt yêu
"""
# After qu the rhyme is written without its rounded u: quốc is quôc, quỳnh is quynh.
_AFTER_QU_TABLE = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec en eo et ê êch ên ênh êt êu i in ip it ôc ơ ơi y ych yên yêt yn ynh yp yt yu
"""
# Names of places and peoples that keep a spelling of their own: Đắk Lắk, Bắc Kạn, Hồng Kông, Krông Búk.
_NAME_TABLE = "đắk đăk lắk lăk krông kông kôn kạn kơ kpă prông búk týp"

_ONSETS = frozenset(_ONSET_TABLE.split()) | {""}
_RHYMES = frozenset(_RHYME_TABLE.split())
_AFTER_QU = frozenset(_AFTER_QU_TABLE.split())
_NAMES = frozenset(_NAME_TABLE.split())
_FRONT = ("e", "ê", "i", "y")
_ONLY_BEFORE_FRONT = frozenset({"k", "gh", "ngh"})
_NEVER_BEFORE_FRONT = frozenset({"c", "g", "ng"})
# The y of these is a full vowel after an onset: kỹ, mỹ, tỷ; of others only in names and old spellings.
_Y_AFTER = frozenset({"", "h", "k", "l", "m", "n", "s", "t", "v", "th"})
_ROUNDED = ("oa", "oă", "oe", "uâ", "uê", "uơ", "uy")
_STOPS = ("c", "ch", "p", "t")
_STOPPED_TONES = frozenset({Tone.SAC, Tone.NANG})
_MARKED = frozenset("ăâêôơư")
_VOWELS = frozenset("aăâeêioôơuưy")
_LONGEST = 7


class ToneStyle(StrEnum):
    """Where the tone of an open `oa`, `oe`, `uy` stands: hòa, khỏe, thủy or hoà, khoẻ, thuỷ."""

    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable in lower case: “Quỷ” is qu + y + hỏi, “giếng” gi + iêng + sắc. The rhyme bears no tone."""

    onset: str
    rhyme: str
    tone: Tone

    def written(self, style: ToneStyle = ToneStyle.OLD) -> str:
        """Return the syllable as it is written in `style`, in lower case and NFC."""
        bare = _joined(self.onset, self.rhyme)
        return with_tone(bare, _tone_place(bare, style), self.tone) if self.tone else bare


def parse(word: str) -> Syllable | None:
    """Return the parts of NFC `word`, or None where it cannot be a Vietnamese syllable.

    Case does not count; the tone mark may stand in either style but nowhere else: “ngaỳ” is none.
    """
    return None if len(word) > _LONGEST else _parsed(word.lower())


def is_syllable(word: str) -> bool:
    """Return whether NFC `word` can be a Vietnamese syllable, or is one that names keep: Đắk, Kạn."""
    return parse(word) is not None or word.lower() in _NAMES


def well_placed(word: str) -> str | None:
    """Return `word` with its tone mark on the letter that bears it: “ngaỳ” gives “ngày”, “Đọan” “Đoạn”.

    None where the word is right already, has not exactly one tone mark, or is no syllable even so.
    """
    marks = tones_in(word)
    if len(marks) != 1 or parse(word) is not None:
        return None
    bare, tone = without_tone(word), marks[0][1]
    moved = with_tone(bare, _tone_place(bare.lower(), ToneStyle.OLD), tone) if _parts(bare.lower()) else word
    return moved if parse(moved) else None


def composed(bare: str, tone: Tone) -> str | None:
    """Return letters in lower case without tone as the syllable with `tone`, in old style, or None."""
    parts = _parts(bare)
    if parts is None:
        return None
    written = Syllable(*parts, tone).written()
    return written if _parsed(written) else None


def sounds(bare: str) -> bool:
    """Return whether letters in lower case without tone have onset and rhyme, as parts of loanwords do."""
    return _parts(bare) is not None


@lru_cache(maxsize=16384)
def _parsed(word: str) -> Syllable | None:
    marks = tones_in(word)
    bare = without_tone(word)
    parts = _parts(bare)
    if parts is None or len(marks) > 1:
        return None
    place, tone = marks[0] if marks else (0, Tone.NGANG)
    if bare.endswith(_STOPS) and tone not in _STOPPED_TONES:
        return None
    if marks and place not in {_tone_place(bare, style) for style in ToneStyle}:
        return None
    return Syllable(*parts, tone)


def _parts(bare: str) -> tuple[str, str] | None:
    """Return onset and rhyme of a syllable without tone."""
    onset = next((bare[:length] for length in (3, 2, 1) if bare[:length] in _ONSETS), "")
    rhyme = bare[len(onset) :]
    if onset == "gi":
        # The i of gì and giếng belongs to both.
        return next(((onset, whole) for whole in (rhyme, "i" + rhyme) if _after_gi(whole)), None)
    if onset == "qu":
        return (onset, rhyme) if rhyme in _AFTER_QU else None
    return (onset, rhyme) if rhyme in _RHYMES and _agree(onset, rhyme) else None


def _after_gi(rhyme: str) -> bool:
    return rhyme in _RHYMES and not rhyme.startswith(("y", "ê")) and rhyme != "ia"


def _agree(onset: str, rhyme: str) -> bool:
    """Return whether the spelling of the onset is the one before this rhyme: ke, ghê, nghỉ; ca, gà, ngủ."""
    front = rhyme.startswith(_FRONT)
    if rhyme.startswith("y"):
        return onset == "" or (rhyme == "y" and onset in _Y_AFTER)
    if onset == "" and rhyme.startswith("iê"):
        return False
    if onset == "k":
        return front
    if onset in _ONLY_BEFORE_FRONT:
        return front
    if onset in _NEVER_BEFORE_FRONT:
        return not front and not (onset == "c" and rhyme.startswith(_ROUNDED))
    return True


def _joined(onset: str, rhyme: str) -> str:
    return onset[:-1] + rhyme if onset == "gi" and rhyme.startswith("i") else onset + rhyme


def _tone_place(bare: str, style: ToneStyle) -> int:
    """Return the index of the letter of a possible syllable that bears the tone."""
    _, rhyme = _parts(bare) or ("", bare)
    start = len(bare) - len(rhyme)
    marked = [place for place, letter in enumerate(rhyme) if letter in _MARKED]
    if marked:
        return start + marked[-1]
    vowels = sum(letter in _VOWELS for letter in rhyme)
    if vowels == 1:
        return start
    second = vowels == 3 or vowels < len(rhyme) or (style is ToneStyle.NEW and rhyme in ("oa", "oe", "uy"))
    return start + int(second)
