"""Creating and opening newsrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert

from desktop_app.domain.identifiers import new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Role
from desktop_app.domain.station import DEFAULT_CATEGORIES, StationSettings
from desktop_app.storage.newsroom import Newsroom, create_folder, open_folder
from desktop_app.storage.queries.newsroom import STATION_KEY
from desktop_app.storage.rows import CategoryRow, MetaRow

from .people import NewPerson, add_person
from .recording import DEVICE_KEY, record
from .settings import checked, station_json
from .workspace import Clock, system_clock

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

DEMO_PASSWORD = "demo"
NEWSROOM_ID_KEY = "newsroom_id"
DEMO_KEY = "demo"

_DEMO_PEOPLE = (
    ("phongvien", "Nguyễn Thị Kim Thoa", "Kim Thoa", Role.REPORTER),
    ("bientap", "Trần Văn Đức", "Văn Đức", Role.EDITOR),
    ("tongbientap", "Phạm Văn Dũng", "Văn Dũng", Role.EDITOR_IN_CHIEF),
    ("xuatban", "Lê Thị Ánh Nguyệt", "Ánh Nguyệt", Role.EXPORT_DESK),
    ("quantri", "Huỳnh Minh Khôi", "Minh Khôi", Role.ADMINISTRATOR),
)


def create(
    root: Path,
    administrator: NewPerson,
    *,
    station: StationSettings | None = None,
    clock: Clock = system_clock,
) -> Newsroom:
    """Create a newsroom at `root` with its first person.

    Raises NewsroomExists, NewsroomReadOnly, DiskFull, InvalidSettings.
    """
    return _create(root, station or StationSettings(), (administrator,), clock, demo=False)


def create_demo(root: Path, *, clock: Clock = system_clock) -> Newsroom:
    """Create the demo newsroom: one person of each role, all with the password `demo`, two tiers."""
    people = tuple(
        NewPerson(login, name, pen_name, role, DEMO_PASSWORD) for login, name, pen_name, role in _DEMO_PEOPLE
    )
    return _create(root, StationSettings(), people, clock, demo=True)


def open_newsroom(root: Path) -> Newsroom:
    """Open the newsroom at `root`; see storage.newsroom.open_folder for what may be refused."""
    return open_folder(root)


def is_demo(newsroom: Newsroom) -> bool:
    """Return whether `newsroom` is a demo newsroom, whose password may be shown."""
    with newsroom.database.reading() as session:
        return session.get(MetaRow, DEMO_KEY) is not None


def _create(
    root: Path, station: StationSettings, people: tuple[NewPerson, ...], clock: Clock, *, demo: bool
) -> Newsroom:
    settings = checked(station)

    def fill(session: Session) -> None:
        now = clock()
        newsroom_id = new_id(now)
        values = {
            NEWSROOM_ID_KEY: newsroom_id,
            DEVICE_KEY: new_id(now),
            STATION_KEY: station_json(settings),
        }
        if demo:
            values[DEMO_KEY] = "1"
        session.execute(insert(MetaRow), [{"key": key, "value": value} for key, value in values.items()])
        record(session, EventKind.NEWSROOM_CREATED, at=now, actor_id=None, data={"newsroom": newsroom_id})
        _add_categories(session)
        for person in people:
            add_person(session, person, at=clock(), actor_id=None)

    return create_folder(root, fill)


def _add_categories(session: Session) -> None:
    session.execute(
        insert(CategoryRow),
        [
            {"slug": one.slug, "name": one.name, "parent": one.parent or None, "position": position}
            for position, one in enumerate(DEFAULT_CATEGORIES)
        ],
    )
