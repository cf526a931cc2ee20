"""The tables against those of others, and against themselves."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.encodings import tcvn3, vni, vps
from desktop_app.language.encodings.decoding import decoded
from desktop_app.language.encodings.encoding import OldEncoding
from tests.language.encodings.old_texts import encoded, without_toned_capitals

_VOWELS = {
    unicodedata.normalize("NFC", base + tone)
    for base in "aăâeêioôơuưy"
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
}
_LETTERS = {letter for letter in _VOWELS | {"đ"} if not letter.isascii()}
_SYLLABLES = st.lists(
    st.sampled_from(
        [
            "Quỳnh",
            "giếng",
            "khuỷu",
            "nghiêng",
            "đường",
            "thuở",
            "xoáy",
            "bưởi",
            "yếm",
            "ốc",
            "ẵm",
            "ỷ",
            "quý",
            "Thủy",
            "hoà",
            "loã",
            "ĐẶNG",
            "Đắk",
            "ước",
            "huệ",
            "lẽ",
            "mỡ",
        ]
    ),
    min_size=1,
    max_size=12,
)


def _iconv(data: bytes) -> str | None:
    run = subprocess.run(
        ["iconv", "-f", "TCVN5712-1", "-t", "UTF-8"], input=data, capture_output=True, check=False
    )
    return run.stdout.decode() if run.returncode == 0 else None


@pytest.mark.skipif(shutil.which("iconv") is None, reason="there is no iconv here")
def test_tcvn3_is_what_the_c_library_knows() -> None:
    if _iconv(b"a") is None:
        pytest.skip("this iconv has no TCVN5712-1")
    # A stop behind the byte: the library waits whether a combining tone follows.
    theirs = {byte: _iconv(bytes([byte]) + b".") for byte in tcvn3.TABLE}

    assert theirs == {byte: f"{letter}." for byte, letter in tcvn3.TABLE.items()}


@pytest.mark.parametrize(("table", "name"), [(tcvn3.TABLE, "tcvn3"), (vps.TABLE, "vps")])
def test_a_table_of_bytes_has_every_letter_once(table: dict[int, str], name: str) -> None:
    every = _LETTERS | {letter.upper() for letter in _LETTERS}

    assert set(table.values()) == every, name
    assert len(table) == len(every) == 134


def test_vni_writes_every_letter_in_its_own_way() -> None:
    assert set(vni.TABLE.values()) == _LETTERS
    assert len(vni.TABLE) == len(_LETTERS)
    assert {vni.TABLE[pair] for pair in ("yû", "yõ", "yø", "yù")} == set("ỷỹỳý")


@given(_SYLLABLES.map(" ".join))
def test_what_is_written_in_vni_and_vps_is_read_again(text: str) -> None:
    for encoding in (OldEncoding.VNI, OldEncoding.VPS):
        assert decoded(encoded(text, encoding), encoding) == text


@given(_SYLLABLES.map(" ".join))
def test_tcvn3_is_read_again_but_for_capitals_with_tones(text: str) -> None:
    read = decoded(encoded(text, OldEncoding.TCVN3), OldEncoding.TCVN3)

    assert without_toned_capitals(read) == without_toned_capitals(text)


@given(_SYLLABLES)
def test_viqr_inside_a_sentence_is_read_again(words: list[str]) -> None:
    # A small letter must follow, or a mark at the end of a word is that of the sentence.
    text = " và ".join((*words, ""))

    assert decoded(encoded(text, OldEncoding.VIQR), OldEncoding.VIQR) == text
