from __future__ import annotations

import pytest

from desktop_app.domain.identifiers import PersonId
from desktop_app.domain.people import RIGHTS, Action, Person, Role, approves_finally, may


def person(role: Role, *, active: bool = True) -> Person:
    return Person(PersonId("p"), "bientap", "Phạm Văn Dũng", "Văn Dũng", role, active=active)


def test_every_role_has_rights_and_every_right_a_role() -> None:
    assert set(RIGHTS) == set(Role)
    assert frozenset().union(*RIGHTS.values()) == set(Action)


@pytest.mark.parametrize("role", Role)
def test_an_inactive_person_may_nothing(role: Role) -> None:
    assert not any(may(person(role, active=False), action) for action in Action)
    assert not any(approves_finally(person(role, active=False), tiers) for tiers in (1, 2))


@pytest.mark.parametrize(
    ("tiers", "approvers"),
    [(1, {Role.EDITOR, Role.MANAGING_EDITOR, Role.EDITOR_IN_CHIEF}), (2, {Role.EDITOR_IN_CHIEF})],
)
def test_who_approves_finally(tiers: int, approvers: set[Role]) -> None:
    assert {role for role in Role if approves_finally(person(role), tiers)} == approvers
    assert all(may(person(role), Action.APPROVE) for role in approvers)


def test_the_administrator_reads_and_changes_no_article() -> None:
    assert RIGHTS[Role.ADMINISTRATOR] == {Action.MANAGE_NEWSROOM, Action.MANAGE_TERMS}
