from desktop_app.language.spelling.language_model import LanguageModel
from desktop_app.language.spelling.variants import Variants
from tests.architecture.sources import ROOT

MODEL = LanguageModel.read(ROOT / "resources" / "proofing" / "vietnamese-words.bin")


def variants(word: str) -> dict[str, float]:
    found = Variants(MODEL).of(word, MODEL.number(word))
    return {MODEL.words[number]: cost for number, cost in found}


def test_a_word_may_be_meant_for_others_of_its_letters() -> None:
    found = variants("huyên")
    assert {"huyện", "huyền", "huyến"} & found.keys() == {"huyện", "huyền"}
    assert "huyên" not in found


def test_letters_are_confused_as_they_are_heard_and_typed() -> None:
    assert {"sử", "xứ", "xữ"} & variants("xử").keys() == {"sử", "xứ"}
    assert "gian" in variants("dan")
    assert "trung" in variants("chung")
    assert "tai" in variants("tia")


def test_the_likelier_slip_costs_less() -> None:
    found = variants("nổ")
    assert found["nỗ"] < found["nợ"]
