from __future__ import annotations

import pytest

from desktop_app.domain.prompts import first_prompt


@pytest.mark.parametrize(
    ("texts", "prompt"),
    [
        (("Sáng ‹ngày›, tại ‹nơi›…",), "‹ngày›"),
        (("Không còn gì", "Tại ‹địa phương›"), "‹địa phương›"),
        (("‹‹Ai›",), "‹Ai›"),
        (("Ông ‹ai nói gì", "Tại ‹địa phương›"), "‹địa phương›"),
        (("Không còn gì", "Ông ‹ai nói gì."), "‹ai"),
        (("Ông ai nói gì›.",), "gì›"),
        (("Một ‹ lẻ", "và › khác", "‹›"), None),
        (("‹hai\ndòng›",), "‹hai"),
        (("“Không” ‘có’ «gì» <cả>",), None),
        ((), None),
    ],
)
def test_a_prompt_is_what_stands_between_its_brackets_on_one_line(
    texts: tuple[str, ...], prompt: str | None
) -> None:
    assert first_prompt(*texts) == prompt
