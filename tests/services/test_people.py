"""Signing in: by login and password, without telling which of them was wrong."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal

import pytest
from sqlalchemy import select, update

from desktop_app.domain.errors import PersonNotFound, SignInFailed
from desktop_app.domain.people import Role
from desktop_app.services import newsrooms, passwords, people
from desktop_app.storage.rows import PersonRow

if TYPE_CHECKING:
    from desktop_app.storage.newsroom import Newsroom


def test_everyone_of_the_demo_signs_in_and_passwords_are_not_stored(newsroom: Newsroom) -> None:
    assert newsrooms.is_demo(newsroom)
    person = people.sign_in(newsroom, " phongvien ", newsrooms.DEMO_PASSWORD)
    assert person == people.find(newsroom, "phongvien")
    assert (person.name, person.pen_name, person.role) == ("Nguyễn Thị Kim Thoa", "Kim Thoa", Role.REPORTER)
    assert [one.login for one in people.listing(newsroom)] == [
        "phongvien",
        "bientap",
        "tongbientap",
        "xuatban",
        "quantri",
    ]
    with newsroom.database.reading() as session:
        hashes = session.scalars(select(PersonRow.password_hash)).all()
    assert all(one.startswith("$argon2id$") for one in hashes)
    assert len(set(hashes)) == 5


@pytest.mark.parametrize(
    ("login", "password"), [("phongvien", "Demo"), ("phongvien", ""), ("khong-co", "demo"), ("", "")]
)
def test_a_refusal_does_not_tell_what_was_wrong(newsroom: Newsroom, login: str, password: str) -> None:
    with pytest.raises(SignInFailed) as refusal:
        people.sign_in(newsroom, login, password)
    assert refusal.value.data == {"login": login}


def test_who_has_left_or_has_a_damaged_password_does_not_come_in(newsroom: Newsroom) -> None:
    with newsroom.database.writing() as session:
        session.execute(update(PersonRow).where(PersonRow.login == "phongvien").values(active=False))
        session.execute(update(PersonRow).where(PersonRow.login == "bientap").values(password_hash="?"))
    for login in ("phongvien", "bientap"):
        with pytest.raises(SignInFailed):
            people.sign_in(newsroom, login, newsrooms.DEMO_PASSWORD)
    with pytest.raises(PersonNotFound):
        people.find(newsroom, "phongvien")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_password_is_the_same_on_every_keyboard(newsroom: Newsroom, form: Literal["NFC", "NFD"]) -> None:
    hashed = passwords.hash_password(unicodedata.normalize(form, "Mật khẩu Đước"))
    for typed in ("NFC", "NFD"):
        assert passwords.password_matches(hashed, unicodedata.normalize(typed, "Mật khẩu Đước"))
    assert not passwords.password_matches(hashed, "Mat khau Đước")
