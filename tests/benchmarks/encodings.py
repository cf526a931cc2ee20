"""Old encodings: how often what was written in one comes back whole, and how often others are touched.

The corpus is the file that TOASOAN_CORPUS names: JSON lines with `title` and `text`, maybe packed with xz.
Its texts are written in each encoding as old programs did, and read again.
"""

from __future__ import annotations

import json
import lzma
import os
import random
import time
import unicodedata
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.language.encodings.repair import read_as, repaired
from tests.language.encodings.old_texts import encoded, standard_tcvn, without_toned_capitals

from .figures import Figure
from .foreign_texts import foreign_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .place import Place

_ARTICLES, _UNICODE, _FOREIGN = 2_000, 10_000, 3_000
_PARAGRAPHS_OF_EACH, _SHORTEST_PARAGRAPH = 3, 40
_LONG, _ROUNDS = 30_000, 20
_SHARE = "% of texts"
_TCVN3, _VNI, _VPS, _VIQR = OldEncoding


def measure(place: Place) -> Iterator[Figure]:
    """Write, read, compare; then read what is in no old encoding; then time it."""
    chance = random.Random(20190424)
    yield from _foreign(chance)
    corpus = os.environ.get("TOASOAN_CORPUS")
    if corpus is None or not Path(corpus).is_file():
        yield Figure("encodings.corpus", [0], unit="articles", notes="skipped: TOASOAN_CORPUS names no file")
        return
    articles = _articles(Path(corpus))
    chance.shuffle(articles)
    for kind, texts in _kinds(articles[:_ARTICLES]).items():
        yield from _restored(kind, texts)
    yield _false_alarms("unicode", [text for _, text in articles[:_UNICODE]])
    yield from _speed([text for _, text in articles])


def _foreign(chance: random.Random) -> Iterator[Figure]:
    texts = list(foreign_texts(_FOREIGN, chance))
    yield _false_alarms("foreign", texts)
    alike = [text.encode("latin-1", "ignore").decode("latin-1") for text in texts]
    yield _false_alarms("foreign_in_latin_1", alike)


def _articles(path: Path) -> list[tuple[str, str]]:
    data = path.read_bytes()
    lines = (lzma.decompress(data) if path.suffix == ".xz" else data).decode().splitlines()
    found = [json.loads(line) for line in lines]
    return [(_composed(one["title"]), _composed(one["text"])) for one in found]


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _kinds(articles: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    paragraphs = [
        line
        for _, text in articles
        for line in [one for one in text.split("\n") if len(one) > _SHORTEST_PARAGRAPH][:_PARAGRAPHS_OF_EACH]
    ]
    return {
        "article": [f"{title}\n\n{text}" for title, text in articles],
        "paragraph": paragraphs,
        "title": [title for title, _ in articles],
    }


def _restored(kind: str, texts: Sequence[str]) -> Iterator[Figure]:
    """Tell the share of texts that come back character for character."""
    ways: dict[str, Callable[[str], str]] = {
        "tcvn3": partial(encoded, encoding=_TCVN3),
        "tcvn5712": standard_tcvn,
        "vni": partial(encoded, encoding=_VNI),
    }
    for name, write in ways.items():
        yield _share(name, kind, texts, write, repaired)
    for encoding in (_VPS, _VIQR):
        write = partial(encoded, encoding=encoding)
        yield _share(encoding.value, kind, texts, write, partial(read_as, encoding=encoding))


def _share(
    name: str,
    kind: str,
    texts: Sequence[str],
    write: Callable[[str], str],
    read: Callable[[str], object],
) -> Figure:
    exact = alike = unseen = 0
    written = [(text, write(text)) for text in texts]
    # What is the same in the encoding is no text in it.
    old = [(text, one) for text, one in written if text != one]
    for text, one in old:
        repair = read(one)
        result = getattr(repair, "text", None)
        unseen += result is None
        exact += result == text
        alike += result is not None and without_toned_capitals(result) == without_toned_capitals(text)
    share = 100 / len(old)
    notes = f"capitals with tones aside {alike * share:.2f} %, not recognised {unseen * share:.2f} %"
    return Figure(f"encodings.{name}.{kind}", [exact * share], f"{len(old)} texts", _SHARE, notes=notes)


def _false_alarms(name: str, texts: Sequence[str]) -> Figure:
    touched = [text for text in texts if repaired(text) is not None]
    size = f"{len(texts)} texts"
    return Figure(
        f"encodings.touched.{name}", [len(touched)], size, "texts", target=0, notes=" | ".join(touched)[:200]
    )


def _speed(texts: Sequence[str]) -> Iterator[Figure]:
    whole = "\n\n".join(texts[:200])
    for characters in (2_500, _LONG):
        text = whole[:characters]
        size = f"{characters} characters"
        yield Figure("encodings.unicode.looked_at", _timed(text), size, target=5, held="p95")
        for encoding in (_TCVN3, _VNI):
            name = f"encodings.{encoding.value}.repaired"
            yield Figure(name, _timed(encoded(text, encoding)), size, notes="off the main thread")


def _timed(text: str) -> list[float]:
    values = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        repaired(text)
        values.append((time.perf_counter() - begun) * 1000)
    return values
