"""Vocabularies: names of one thing are one term, nothing is lost, and everything can be taken back."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import (
    ActionNotPermitted,
    EditorialError,
    InvalidTerm,
    TermExists,
    TermIsAlias,
    TermNotFound,
)
from desktop_app.domain.vocabulary import Alias, VocabularyKind
from desktop_app.language.names import name_key
from desktop_app.services import drafts, newsrooms, term_changes, verification, vocabularies
from tests.desk import ARTICLE, Desk
from tests.services import deciding_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.vocabularies import Vocabulary
    from desktop_app.services.workspace import Workspace

TAG, EVENT, PLACE = VocabularyKind
FRONT = "Mặt trận Tổ quốc"


def tags(desk: Desk) -> Vocabulary:
    """Return the tags as they stand."""
    return vocabularies.vocabulary(desk.reporter, TAG)


def tagged(desk: Desk, *names: str) -> None:
    """Begin an article with these tags."""
    desk.draft(replace(ARTICLE, tags=names))


def counted(desk: Desk) -> list[tuple[str, int]]:
    """Return every tag with its uses, as they are offered."""
    return [(term.name, term.uses) for term in tags(desk).terms]


def test_a_name_that_was_typed_is_a_term(desk: Desk) -> None:
    tagged(desk, "Cần Đước", "lúa")
    tagged(desk, "Cần Đước")
    assert counted(desk) == [("Cần Đước", 2), ("lúa", 1)]
    assert vocabularies.vocabulary(desk.reporter, PLACE).terms[0].name == "Cần Đước"
    assert vocabularies.vocabulary(desk.reporter, EVENT).terms == ()


def test_the_names_of_a_text_follow_each_save(desk: Desk) -> None:
    first = desk.draft()
    desk.draft()
    desk.save(desk.reporter, first, tags=("Cần Đước", "Long An"))
    assert counted(desk) == [("Cần Đước", 2), ("Long An", 1), ("MTTQ", 1)]
    known = tags(desk)
    assert vocabularies.vocabulary(desk.reporter, TAG, known) is known
    desk.save(desk.reporter, first, tags=("Cần Đước",))
    assert vocabularies.vocabulary(desk.reporter, TAG, known) is not known


def test_spellings_of_one_name_are_one_term_but_marks_tell_words_apart(desk: Desk) -> None:
    tagged(desk, "Ủy ban", "má")
    tagged(desk, "Ủy ban", "ma")
    tagged(desk, "Ủy ban")
    tagged(desk, "Uỷ ban")
    tagged(desk, "uỷ BAN", "Uỷ ban")
    assert counted(desk) == [("Ủy ban", 5), ("ma", 1), ("má", 1)]
    assert tags(desk).find("ỦY  ban") == tags(desk).terms[0]


def test_aliases_count_each_article_once(desk: Desk) -> None:
    tagged(desk, FRONT, "MTTQ")
    tagged(desk, "MTTQ")
    tagged(desk, FRONT)
    term_changes.merge(desk.editor, TAG, "MTTQ", FRONT)
    (term,) = tags(desk).terms
    assert (term.name, term.uses, term.aliases) == (FRONT, 3, (Alias("MTTQ", 2),))
    assert tags(desk).find("mttq") == term


def test_what_is_merged_twice_is_split_off_as_it_was(desk: Desk) -> None:
    tagged(desk, "MTTQ", "Mặt trận", FRONT, "Đoàn thể")
    term_changes.add_alias(desk.editor, TAG, "MTTQ", "UBMTTQ")
    term_changes.merge(desk.editor, TAG, "MTTQ", FRONT)
    term_changes.merge(desk.editor, TAG, "Mặt trận", "mttq")
    term_changes.merge(desk.editor, TAG, FRONT, "Đoàn thể")
    (whole,) = tags(desk).terms
    assert {alias.name for alias in whole.aliases} == {"MTTQ", "UBMTTQ", "Mặt trận", FRONT}
    assert verification.verify(desk.newsroom).sound
    term_changes.split_off(desk.editor, TAG, FRONT)
    term_changes.split_off(desk.editor, TAG, "MTTQ")
    apart = {term.name: {alias.name for alias in term.aliases} for term in tags(desk).terms}
    assert apart == {"Đoàn thể": set(), FRONT: {"Mặt trận"}, "MTTQ": {"UBMTTQ"}}


def test_a_renamed_term_keeps_its_old_name_as_an_alias(desk: Desk) -> None:
    tagged(desk, "MTTQ")
    assert term_changes.rename(desk.editor, TAG, "MTTQ", FRONT).value == FRONT
    (term,) = tags(desk).terms
    assert (term.name, term.uses, term.aliases) == (FRONT, 1, (Alias("MTTQ", 1),))
    term_changes.rename(desk.editor, TAG, FRONT, "MTTQ")
    (term,) = tags(desk).terms
    assert (term.name, term.aliases) == ("MTTQ", (Alias(FRONT, 0),))
    term_changes.rename(desk.editor, TAG, "MTTQ", "Mttq")
    assert [(one.name, one.aliases) for one in tags(desk).terms] == [("Mttq", (Alias(FRONT, 0),))]


def test_a_name_no_longer_offered_stays_in_the_texts_and_comes_back(desk: Desk) -> None:
    tagged(desk, "COVID-19")
    term_changes.set_offered(desk.editor, TAG, "covid-19", offered=False)
    (term,) = tags(desk).terms
    assert (term.name, term.uses, term.offered) == ("COVID-19", 1, False)
    assert term_changes.set_offered(desk.editor, TAG, "COVID-19", offered=False).change.kinds == frozenset()
    term_changes.set_offered(desk.editor, TAG, "COVID-19", offered=True)
    assert tags(desk).terms[0].offered


REFUSED: dict[str, tuple[Callable[[Workspace], object], type[EditorialError]]] = {
    "an empty name": (lambda work: term_changes.add(work, TAG, " \u200b "), InvalidTerm),
    "a name in use": (lambda work: term_changes.add(work, TAG, "cần đước"), TermExists),
    "a name that is an alias": (lambda work: term_changes.add(work, TAG, "MTTQ"), TermExists),
    "another term's name": (lambda work: term_changes.rename(work, TAG, FRONT, "Lúa"), TermExists),
    "an alias renamed": (lambda work: term_changes.rename(work, TAG, "MTTQ", "Mặt trận"), TermIsAlias),
    "an alias merged": (lambda work: term_changes.merge(work, TAG, "MTTQ", "lúa"), TermIsAlias),
    "a term merged into its alias": (lambda work: term_changes.merge(work, TAG, FRONT, "MTTQ"), InvalidTerm),
    "an alias twice": (lambda work: term_changes.add_alias(work, TAG, "lúa", "MTTQ"), TermIsAlias),
    "its own name": (lambda work: term_changes.add_alias(work, TAG, "lúa", "LÚA"), InvalidTerm),
    "nothing called so": (lambda work: term_changes.merge(work, TAG, "không có", "lúa"), TermNotFound),
    "into nothing": (lambda work: term_changes.merge(work, TAG, "lúa", "không có"), TermNotFound),
    "a term split off": (lambda work: term_changes.split_off(work, TAG, FRONT), InvalidTerm),
    "a name only in use": (lambda work: term_changes.split_off(work, TAG, "lúa"), TermNotFound),
    "an event": (lambda work: term_changes.set_offered(work, EVENT, "lúa", offered=False), TermNotFound),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_changes_nothing(desk: Desk, name: str) -> None:
    decide, refusal = REFUSED[name]
    tagged(desk, FRONT, "MTTQ", "Cần Đước", "lúa")
    term_changes.merge(desk.editor, TAG, "MTTQ", FRONT)
    before = tags(desk).terms
    with pytest.raises(refusal):
        decide(desk.editor)
    assert tags(desk).terms == before


def test_reporters_name_things_by_typing_and_editors_decide(desk: Desk) -> None:
    tagged(desk, FRONT, "MTTQ")
    for workspace in (desk.reporter, desk.export_desk):
        with pytest.raises(ActionNotPermitted):
            term_changes.merge(workspace, TAG, "MTTQ", FRONT)
    for number, workspace in enumerate((desk.editor, desk.chief, desk.administrator)):
        assert term_changes.add(workspace, TAG, f"Tết {number}").value == f"Tết {number}"


def test_a_decision_changes_no_text_and_is_in_the_journal(desk: Desk) -> None:
    article = desk.approved(replace(ARTICLE, tags=("MTTQ",)))
    tagged(desk, FRONT)
    before = desk.state(article)
    term_changes.merge(desk.editor, TAG, "MTTQ", FRONT)
    assert desk.state(article) == before
    assert desk.detail(article).content.tags == ("MTTQ",)
    with desk.newsroom.database.reading() as session:
        query = "SELECT data FROM events WHERE kind = 'vocabulary_changed'"
        data = session.connection().exec_driver_sql(query).scalar_one()
    assert data == f'{{"act": "merged", "name": "MTTQ", "other": "{FRONT}", "vocabulary": "tag"}}'
    assert verification.verify(desk.newsroom).sound


def test_two_programs_that_decide_at_once_leave_no_circle(desk: Desk) -> None:
    tagged(desk, *deciding_program.NAMES)
    root = desk.newsroom.root
    programs = [deciding_program.deciding_program(root, seed, 60) for seed in (1, 2)]
    for program in programs:
        program.join(60)
        assert program.exitcode == 0
        program.close()
    check(desk)
    with desk.newsroom.database.reading() as session:
        query = "SELECT count(*) FROM events WHERE kind = 'vocabulary_changed'"
        assert session.connection().exec_driver_sql(query).scalar_one() > 20


NAMES = st.sampled_from(["Ủy ban", "uỷ ban", "UBND", "Má", "ma", "Lúa", "MTTQ", FRONT, "Tết"])
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "add_alias", "merge", "split_off", "set_offered", "save"]),
        NAMES,
        NAMES,
    ),
    max_size=24,
)


@given(steps=STEPS)
def test_whatever_is_decided_every_alias_leads_to_a_term_and_uses_add_up(
    demo_folder: Path, steps: list[tuple[str, str, str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        newsroom = newsrooms.open_newsroom(shutil.copytree(demo_folder, Path(folder) / "toa-soan"))
        try:
            desk = Desk(newsroom)
            for step in steps:
                take(desk, *step)
            check(desk)
        finally:
            newsroom.close()


def take(desk: Desk, act: str, name: str, other: str) -> None:
    """Do one step of a history; a refusal is part of it."""
    editor = desk.editor
    try:
        if act == "save":
            drafts.create(editor, replace(ARTICLE, tags=(name,) if name == other else (name, other)))
        elif act in {"add", "split_off"}:
            getattr(term_changes, act)(editor, TAG, name)
        elif act == "set_offered":
            term_changes.set_offered(editor, TAG, name, offered=name < other)
        else:
            getattr(term_changes, act)(editor, TAG, name, other)
    except EditorialError:
        pass


def check(desk: Desk) -> None:
    """Compare the vocabulary with a count of its own."""
    assert verification.verify(desk.newsroom).faults == ()
    known = tags(desk)
    with desk.newsroom.database.reading() as session:
        connection = session.connection()
        carried = connection.exec_driver_sql("SELECT article_id, name FROM article_terms WHERE kind = 'tag'")
        pairs = {(article, name) for article, name in carried}
    expected: Counter[str] = Counter()
    for _article, home in {(article, known.find(name)) for article, name in pairs}:
        assert home is not None
        expected[home.name] += 1
    assert {term.name: term.uses for term in known.terms if term.uses} == dict(expected)
    names = [name for term in known.terms for name in (term.name, *(alias.name for alias in term.aliases))]
    assert len({name_key(name) for name in names}) == len(names)
    assert {name_key(name) for _article, name in pairs} <= {name_key(name) for name in names}
