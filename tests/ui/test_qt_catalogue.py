"""The catalogue of Qt's own strings in Vietnamese, as a file."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree as ET

SOURCE = Path(__file__).parents[2] / "resources" / "translations" / "qtbase_vi.ts"
MARK = re.compile(r"&(?!&|\w+;)(.)")
FILLED_IN = re.compile(r"%\w|</?(?:p|a|h3)\b[^>]*>")
OLD_TONE_PLACE = re.compile(r"o[áàảãạéèẻẽẹ]\b|(?<!q)u[ýỳỷỹỵ]\b", re.IGNORECASE)


def messages() -> list[tuple[str, str, ET.Element]]:
    contexts = ET.parse(SOURCE).getroot().iter("context")
    return [
        (context.findtext("name", ""), message.findtext("source", ""), translation)
        for context in contexts
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    ]


def test_every_message_is_finished_and_keeps_what_the_program_fills_in() -> None:
    catalogue = messages()
    assert len(catalogue) > 250
    assert len({(context, source) for context, source, _ in catalogue}) == len(catalogue)
    for context, source, translation in catalogue:
        text = translation.text or ""
        where = f"{context}: {source}"
        assert translation.get("type") is None, where
        assert text, where
        assert sorted(FILLED_IN.findall(text)) == sorted(FILLED_IN.findall(source)), where
        assert text[len(text.rstrip()) :] == source[len(source.rstrip()) :], where
        assert text.endswith(":") == source.endswith(":"), where
        assert source.count("\n") == text.count("\n"), where


def test_every_accelerator_can_be_typed_and_every_tone_is_in_its_place() -> None:
    for context, source, translation in messages():
        text = translation.text or ""
        where = f"{context}: {text}"
        assert len(MARK.findall(text)) == len(MARK.findall(source)), where
        assert all(letter.isascii() and letter.isalnum() for letter in MARK.findall(text)), where
        assert unicodedata.is_normalized("NFC", text), where
        assert not OLD_TONE_PLACE.search(text), where
