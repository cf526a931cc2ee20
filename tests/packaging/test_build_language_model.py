import json
import lzma
import math
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.language.spelling.language_model import LanguageModel
from tests.architecture.sources import ROOT

SCRIPT = ROOT / "packaging" / "build_language_model.py"
SENTENCES = ["Huyện ủy Cần Đước họp.", "Bí thư Huyện ủy phát biểu.", "Uỷ ban huyện họp."]


def corpus(folder: Path) -> Path:
    lines = [
        json.dumps({"title": f"Tin số {number}", "text": " ".join(SENTENCES * 2)}, ensure_ascii=False)
        for number in range(60)
    ]
    file = folder / "corpus.jsonl.xz"
    file.write_bytes(lzma.compress("\n".join(lines).encode()))
    return file


def build(folder: Path, name: str) -> Path:
    out = folder / name
    subprocess.run([sys.executable, SCRIPT, corpus(folder), out], check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("model"), "words.bin")


def test_the_same_corpus_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    assert build(tmp_path, "again.bin").read_bytes() == built.read_bytes()


def test_counts_are_those_of_the_articles_that_are_not_held_out(built: Path) -> None:
    model = LanguageModel.read(built)
    titles = model.counts[model.number("tin")]
    assert 50 < titles < 60
    assert model.counts[model.number("ủy")] == 6 * titles
    assert model.pair_count(model.number("huyện"), model.number("ủy")) == pytest.approx(4 * titles, rel=0.05)
    assert model.pair_count(model.number("ủy"), model.number("huyện")) == 0


def test_what_was_seen_is_likelier_and_all_chances_make_one(built: Path) -> None:
    model = LanguageModel.read(built)
    before, first = model.number("thư"), model.number("huyện")
    chances = [math.exp(*model.likelihoods((before, first, third))) for third in range(len(model.words))]
    assert chances[model.number("ủy")] == max(chances) > 0.5
    assert chances[model.number("đước")] < 0.05
    # Pairs are counted to a tenth, and a word is given half a sighting that it never had.
    assert sum(chances) == pytest.approx(1, abs=0.2)


def test_a_sentence_is_as_likely_as_its_words(built: Path) -> None:
    model = LanguageModel.read(built)
    numbers = [model.number(word) for word in ["bí", "thư", "huyện", "ủy", "phát", "biểu", "lạ"]]
    each = [model.likelihoods(numbers[place : place + 3])[0] for place in range(len(numbers) - 2)]
    assert model.likelihoods(numbers) == pytest.approx(each)
