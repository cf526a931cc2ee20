"""Child processes: whatever one of them does, the next request is answered."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.isolation.frames import read_frame, write_frame
from desktop_app.isolation.process import IsolatedProcess, ProcessFailed

from . import odd_worker

if TYPE_CHECKING:
    from collections.abc import Iterator

WORKER = odd_worker.__name__


@pytest.fixture
def process() -> Iterator[IsolatedProcess]:
    with IsolatedProcess(WORKER, seconds=1.0) as running:
        yield running


def test_one_child_answers_all_requests_whatever_it_prints(process: IsolatedProcess) -> None:
    assert process.process_id is None
    replies = [process.ask({"do": "Cần Đước"}), process.ask({"do": "print"}), process.ask({"do": "Bến Lức"})]
    assert [reply["said"] for reply in replies] == ["Cần Đước", "print", "Bến Lức"]
    assert {reply["process"] for reply in replies} == {process.process_id}


def test_a_child_that_hangs_or_dies_is_replaced(process: IsolatedProcess) -> None:
    with pytest.raises(TimeoutError):
        process.ask({"do": "hang"})
    assert process.process_id is None
    with pytest.raises(ProcessFailed):
        process.ask({"do": "die"})
    assert process.ask({"do": "Tân An"})["said"] == "Tân An"


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux only")
def test_a_child_gets_no_more_memory_than_allowed(process: IsolatedProcess) -> None:
    assert process.ask({"do": "eat"}) == {"bytes": 0}


def test_nothing_is_asked_of_a_closed_process(process: IsolatedProcess) -> None:
    process.close()
    with pytest.raises(ProcessFailed):
        process.ask({"do": "Đức Huệ"})
    with pytest.raises(ProcessFailed):
        process.start()


def test_a_message_that_ends_early_is_none() -> None:
    stream = io.BytesIO()
    write_frame(stream, {"tít": "Thủ Thừa \ud800"})
    whole = stream.getvalue()
    assert read_frame(io.BytesIO(whole)) == {"tít": "Thủ Thừa \ud800"}
    assert [read_frame(io.BytesIO(whole[:end])) for end in (0, 3, len(whole) - 1)] == [None, None, None]
