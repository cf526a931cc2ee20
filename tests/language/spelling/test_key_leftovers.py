import random

import pytest

from desktop_app.language.spelling.key_leftovers import telex, vni
from desktop_app.language.syllables import parse
from desktop_app.language.tones import without_tone

RIGHT = "người đi trường tiếng Việt như tư được đồng thuở quơ khuỷu giếng quốc ưỡn ủy ý đặc"
TELEX = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
VNI = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}


def typed(word: str, keys: dict[str, str], tones: str) -> str:
    syllable = parse(word)
    assert syllable is not None
    letters = "".join(keys.get(letter, letter) for letter in without_tone(word.lower()))
    return letters + tones[syllable.tone].strip()


@pytest.mark.parametrize("word", RIGHT.lower().split())
def test_what_was_typed_whole_is_read(word: str) -> None:
    by_telex, by_vni = telex(typed(word, TELEX, " frxsj")), vni(typed(word, VNI, " 23415"))
    assert by_telex is not None
    assert by_vni is not None
    assert by_telex.word == by_vni.word == word


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("nguwowif", "người"),
        ("nguowif", "người"),
        ("nguoiwf", "người"),
        ("trươngf", "trường"),
        ("ddi", "đi"),
        ("nhw", "như"),
        ("Vieejt", "việt"),
        ("dduwowcj", "được"),
    ],
)
def test_keys_in_the_orders_people_type_them(keys: str, word: str) -> None:
    found = telex(keys)
    assert found is not None
    assert found.word == word


@pytest.mark.parametrize("word", ["người", "Barcelona", "strong", "window", "trườngf", "", "sss", "w" * 30])
def test_other_words_hold_no_keys(word: str) -> None:
    assert telex(word) is None


@pytest.mark.parametrize("code", ["la34", "m2", "QL1A", "h5n1", "người", "24", ""])
def test_codes_are_no_words(code: str) -> None:
    assert vni(code) is None


def test_only_keys_that_no_other_word_has_count() -> None:
    these, tieengs = telex("these"), telex("tieengs")
    assert these is not None
    assert tieengs is not None
    assert (these.keys, tieengs.keys) == (0, 2)


def test_reading_keys_is_total() -> None:
    chance = random.Random(7)
    for _ in range(2000):
        word = "".join(chance.choices("aeoudwsfrxjnghti619ươ", k=chance.randint(0, 8)))
        for found in (telex(word), vni(word)):
            assert found is None or parse(found.word) is not None
