import unicodedata

from hypothesis import given

from desktop_app.language.spelling.sequences import FIGURES, PAUSE, SHORT, STOP, sequence
from desktop_app.language.tokens import tokens
from tests.language.vietnamese import ANYTHING, SENTENCES


def test_a_sentence_is_words_classes_and_breaks() -> None:
    text = "Ngaỳ 24/4/2019, **Uỷ ban** UBMTTQ (Cần Đước) họp.\n\nXong!"
    words, places = sequence(text, tokens(text))
    assert words == [
        *(STOP, "ngày", FIGURES, STOP, "ủy", "ban", STOP, SHORT, PAUSE, "cần", "đước", PAUSE, "họp"),
        *(STOP, "xong", STOP),
    ]
    assert [words[at] for at, place in enumerate(places) if place < 0] == [
        *(STOP, STOP, STOP, PAUSE, PAUSE, STOP, STOP),
    ]


@given(SENTENCES | ANYTHING)
def test_every_token_but_marks_is_in_it_once(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    found = tokens(text)
    words, places = sequence(text, found)
    assert words[0] == words[-1] == STOP
    assert [place for place in places if place >= 0] == [
        place for place, token in enumerate(found) if token.kind != "mark"
    ]
