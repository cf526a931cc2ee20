from array import array
from pathlib import Path

import pytest

from desktop_app.language.spelling.model_file import ModelTables, NotALanguageModel, read_model, write_model


def tables() -> ModelTables:
    return ModelTables(
        head={"syllables": 1, "accepted": ["web"]},
        words=["<?>", "ủy"],
        counts=array("I", [3, 70_000]),
        rows=array("I", [0, 1, 1]),
        followers=array("H", [1]),
        levels=array("B", [9]),
        buckets=array("I", [0, 2]),
        triples=array("H", [17, 65_535]),
    )


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_model(tmp_path / "words.bin", tables())
    read = read_model(tmp_path / "words.bin")
    assert read.words == ["<?>", "ủy"]
    assert read.head["accepted"] == ["web"]
    assert [*read.counts, *read.rows, *read.followers] == [3, 70_000, 0, 1, 1, 1]
    assert [*read.levels, *read.buckets, *read.triples] == [9, 0, 2, 17, 65_535]


def test_another_file_and_every_cut_off_one_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "words.bin"
    write_model(file, tables())
    whole = file.read_bytes()
    for content in [b"PK\x03\x04", *(whole[:length] for length in range(len(whole)))]:
        file.write_bytes(content)
        with pytest.raises(NotALanguageModel):
            read_model(file)
