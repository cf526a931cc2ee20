"""The file of a language model: how counts are packed, and reading them in one go.

Layout: `MAGIC`, the length of the head as a little-endian 32-bit number, the head (JSON: the number of
elements of each table, and what else the maker notes), then the tables, little-endian, one after another:

- `words`: the words in UTF-8, one a line; a word's number is its line;
- `counts`: how often each word was seen, 32 bits each;
- `rows`: where in `followers` those of each word begin, 32 bits each, one more than words;
- `followers`: for every pair of words the number of the second, 16 bits, ascending inside a row;
- `levels`: how often the pair was seen, in `PAIR_STEPS` per doubling, 8 bits each;
- `buckets`: where in `triples` each bucket begins, 32 bits each, one more than buckets;
- `triples`: 12 bits of the hash of a pair and a third word, and 4 bits of how often (`TRIPLE_COUNTS`),
  ascending inside a bucket. A triple that is not there is taken for one in about 1 of 400 cases.
"""

from __future__ import annotations

import json
import struct
import sys
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"toasoan-words-1\n"
PAIR_STEPS = 8
TRIPLE_COUNTS = (0, 2, 3, 4, 5, 7, 10, 14, 20, 30, 48, 80, 150, 300, 700, 2000)
TRIPLES_IN_BUCKET = 10
_TABLES = (
    ("counts", "I"),
    ("rows", "I"),
    ("followers", "H"),
    ("levels", "B"),
    ("buckets", "I"),
    ("triples", "H"),
)


class NotALanguageModel(ValueError):
    """The file is none, is of another version, or was cut off."""


@dataclass(frozen=True, slots=True)
class ModelTables:
    """The tables of the file, as the module says, and its head."""

    head: dict[str, Any]
    words: list[str]
    counts: array[int]
    rows: array[int]
    followers: array[int]
    levels: array[int]
    buckets: array[int]
    triples: array[int]


def triple_hash(pair: int, third: int) -> int:
    """Return 44 well-mixed bits of the number of a pair and of a word: the upper 32 choose the bucket."""
    mixed = (pair * 0x9E3779B1 + third * 0x85EBCA77) & 0xFFFFFFFFFFFFFFFF
    return ((mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF) >> 20


def write_model(path: Path, tables: ModelTables) -> None:
    """Write `tables` to `path`. The same tables give the same bytes."""
    words = "\n".join(tables.words).encode()
    sizes = {"words": len(words)} | {name: len(getattr(tables, name)) for name, _ in _TABLES}
    head = json.dumps(tables.head | {"tables": sizes}, ensure_ascii=False, sort_keys=True).encode()
    parts = [MAGIC, struct.pack("<I", len(head)), head, words]
    parts += [_little_endian(array(code, getattr(tables, name))).tobytes() for name, code in _TABLES]
    path.write_bytes(b"".join(parts))


def read_model(path: Path) -> ModelTables:
    """Read the file. Raises NotALanguageModel, and OSError where it cannot be read."""
    content = path.read_bytes()
    if not content.startswith(MAGIC):
        raise NotALanguageModel(path.name)
    start = len(MAGIC) + 4
    try:
        (length,) = struct.unpack_from("<I", content, len(MAGIC))
        head: dict[str, Any] = json.loads(content[start : start + length])
        sizes: dict[str, int] = head["tables"]
        start += length + sizes["words"]
        words = content[start - sizes["words"] : start].decode().split("\n")
        read = {}
        for name, code in _TABLES:
            table = array(code)
            end = start + sizes[name] * table.itemsize
            if end > len(content):
                raise NotALanguageModel(path.name)
            table.frombytes(memoryview(content)[start:end])
            read[name], start = _little_endian(table), end
    except (struct.error, ValueError, KeyError, TypeError) as error:
        raise NotALanguageModel(path.name) from error
    return ModelTables(head, words, **read)


def _little_endian(table: array[int]) -> array[int]:
    if sys.byteorder == "big":
        table.byteswap()
    return table
