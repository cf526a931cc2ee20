"""Every role × action × stage × tiers × relation to the article × approval, against tables to read."""

from __future__ import annotations

from itertools import product

import pytest

from desktop_app.domain.articles import ArticleState
from desktop_app.domain.identifiers import ArticleId, PersonId, RevisionId
from desktop_app.domain.people import Action, Person, Role
from desktop_app.domain.workflow import TRANSITIONS, Obstacle, Stage, approval_is_current, obstacle

# What a cell says: who with that role may, or else why not.
#   yes    may                              role   no such right
#   own    the author; NOT_AUTHOR           stage  not at this stage
#   held   the holder; NOT_HOLDER           stale  only after a change; ALREADY_APPROVED
#   over   all but the holder; STAGE        busy   nobody: STAGE for the holder, NOT_HOLDER for others
TABLES = """
edit                  drafting  submitted  editing  awaiting_approval  approved  exported
reporter              own       stage      held     stage              role      stage
editor                own       stage      held     stage              yes       stage
managing_editor       own       stage      held     stage              yes       stage
editor_in_chief       own       stage      held     stage              yes       stage
export_desk           role      role       role     role               role      role
administrator         role      role       role     role               role      role

submit                drafting  submitted  editing  awaiting_approval  approved  exported
reporter              own       stage      stage    stage              stage     stage
editor                own       stage      stage    stage              stage     stage
managing_editor       own       stage      stage    stage              stage     stage
editor_in_chief       own       stage      stage    stage              stage     stage
export_desk           role      role       role     role               role      role
administrator         role      role       role     role               role      role

take one-tier         drafting  submitted  editing  awaiting_approval  approved  exported
reporter              role      role       role     role               role      role
editor                stage     yes        over     yes                yes       stage
managing_editor       stage     yes        over     yes                yes       stage
editor_in_chief       stage     yes        over     yes                yes       stage
export_desk           role      role       role     role               role      role
administrator         role      role       role     role               role      role

take two-tiers        drafting  submitted  editing  awaiting_approval  approved  exported
reporter              role      role       role     role               role      role
editor                stage     yes        busy     yes                yes       stage
managing_editor       stage     yes        busy     yes                yes       stage
editor_in_chief       stage     yes        over     yes                yes       stage
export_desk           role      role       role     role               role      role
administrator         role      role       role     role               role      role

return                drafting  submitted  editing  awaiting_approval  approved  exported
reporter              role      role       role     role               role      role
editor                stage     yes        held     yes                yes       stage
managing_editor       stage     yes        held     yes                yes       stage
editor_in_chief       stage     yes        held     yes                yes       stage
export_desk           stage     role       role     role               yes       stage
administrator         role      role       role     role               role      role

send_for_approval     drafting  submitted  editing  awaiting_approval  approved  exported
reporter              role      role       role     role               role      role
editor                stage     stage      held     stage              stage     stage
managing_editor       stage     stage      held     stage              stage     stage
editor_in_chief       stage     stage      held     stage              stage     stage
export_desk           role      role       role     role               role      role
administrator         role      role       role     role               role      role

approve one-tier      drafting  submitted  editing  awaiting_approval  approved  exported
reporter              role      role       role     role               role      role
editor                stage     stage      held     yes                stale     stage
managing_editor       stage     stage      held     yes                stale     stage
editor_in_chief       stage     stage      held     yes                stale     stage
export_desk           role      role       role     role               role      role
administrator         role      role       role     role               role      role

approve two-tiers     drafting  submitted  editing  awaiting_approval  approved  exported
reporter              role      role       role     role               role      role
editor                stage     stage      role     role               role      stage
managing_editor       stage     stage      role     role               role      stage
editor_in_chief       stage     stage      held     yes                stale     stage
export_desk           role      role       role     role               role      role
administrator         role      role       role     role               role      role

export                drafting  submitted  editing  awaiting_approval  approved  exported
reporter              role      role       role     role               role      role
editor                role      role       role     role               role      role
managing_editor       role      role       role     role               role      role
editor_in_chief       stage     stage      stage    stage              yes       yes
export_desk           stage     stage      stage    stage              yes       yes
administrator         role      role       role     role               role      role
"""

ME, SOMEBODY = PersonId("tôi"), PersonId("đồng nghiệp")
APPROVED_DIGESTS = {"never": None, "current": "d1", "stale": "d0"}


def cells() -> dict[tuple[Action, int, Role, Stage], str]:
    """Return the tables as one dictionary; a table without tiers in its head is that of both."""
    read = {}
    for table in TABLES.strip().split("\n\n"):
        head, *rows = [line.split() for line in table.splitlines()]
        action, tiers = Action(head[0]), {"one-tier": (1,), "two-tiers": (2,)}.get(head[1], (1, 2))
        stages = [Stage(name) for name in head[-6:]]
        for (role, *row), tier in product(rows, tiers):
            read.update(
                {(action, tier, Role(role), stage): cell for stage, cell in zip(stages, row, strict=True)}
            )
    return read


CELLS = cells()


def person(role: Role, *, active: bool = True) -> Person:
    return Person(ME, "phongvien", "Nguyễn Thị Kim Thoa", "Kim Thoa", role, active=active)


def state(stage: Stage, *, own: bool = False, held: bool = False, approval: str = "never") -> ArticleState:
    return ArticleState(
        article_id=ArticleId("a"),
        stage=stage,
        author_id=ME if own else SOMEBODY,
        holder_id=ME if held else SOMEBODY,
        version=1,
        digest="d1",
        head_revision_id=RevisionId("r2"),
        approved_revision_id=None if approval == "never" else RevisionId("r1"),
        approved_digest=APPROVED_DIGESTS[approval],
    )


def meaning(cell: str, *, own: bool, held: bool, approval: str) -> Obstacle | None:
    return {
        "yes": None,
        "role": Obstacle.ROLE,
        "stage": Obstacle.STAGE,
        "own": None if own else Obstacle.NOT_AUTHOR,
        "held": None if held else Obstacle.NOT_HOLDER,
        "over": Obstacle.STAGE if held else None,
        "busy": Obstacle.STAGE if held else Obstacle.NOT_HOLDER,
        "stale": Obstacle.ALREADY_APPROVED if approval == "current" else None,
    }[cell]


def test_the_tables_leave_nothing_open() -> None:
    standing_apart = {Action.CREATE, Action.MANAGE_TERMS, Action.MANAGE_NEWSROOM}

    assert set(CELLS) == set(product(set(Action) - standing_apart, (1, 2), Role, Stage))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", sorted({key[0] for key in CELLS}))
def test_who_may_do_what_and_why_not(action: Action, role: Role) -> None:
    for tiers, stage, own, held, approval in product(
        (1, 2), Stage, (True, False), (True, False), APPROVED_DIGESTS
    ):
        found = obstacle(action, person(role), state(stage, own=own, held=held, approval=approval), tiers)

        expected = meaning(CELLS[action, tiers, role, stage], own=own, held=held, approval=approval)
        assert found is expected, (tiers, stage, own, held, approval)


@pytest.mark.parametrize("role", Role)
def test_whoever_left_the_newsroom_may_nothing(role: Role) -> None:
    for action, stage, tiers in product(Action, Stage, (1, 2)):
        standing = state(stage, own=True, held=True, approval="stale")
        assert obstacle(action, person(role, active=False), standing, tiers) is Obstacle.ROLE


@pytest.mark.parametrize("stage", Stage)
def test_rights_that_belong_to_no_article_are_refused_on_one(stage: Stage) -> None:
    assert obstacle(Action.CREATE, person(Role.REPORTER), state(stage), 2) is Obstacle.STAGE
    assert obstacle(Action.MANAGE_NEWSROOM, person(Role.ADMINISTRATOR), state(stage), 2) is Obstacle.STAGE


def test_what_is_allowed_leads_somewhere() -> None:
    for (action, _, _, stage), cell in CELLS.items():
        if action is not Action.EDIT and cell not in {"role", "stage"}:
            assert (action, stage) in TRANSITIONS


def test_nothing_reaches_the_website_unapproved() -> None:
    """The only way into EXPORTED is from APPROVED, and the only way into APPROVED is approving."""
    ways = {(target, action, source) for (action, source), target in TRANSITIONS.items()}

    assert {(action, source) for target, action, source in ways if target is Stage.EXPORTED} == {
        (Action.EXPORT, Stage.APPROVED),
        (Action.EXPORT, Stage.EXPORTED),
    }
    assert {action for target, action, _ in ways if target is Stage.APPROVED} == {Action.APPROVE}


def test_every_stage_can_be_reached_from_the_blank_page() -> None:
    reached = {Stage.DRAFTING}
    for _ in Stage:
        reached |= {target for (_, source), target in TRANSITIONS.items() if source in reached}

    assert reached == set(Stage)


@pytest.mark.parametrize(("approval", "current"), [("never", False), ("current", True), ("stale", False)])
def test_an_approval_is_of_one_text(approval: str, current: bool) -> None:
    assert approval_is_current(state(Stage.APPROVED, approval=approval)) is current
