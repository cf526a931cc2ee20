"""Verbs about the newsroom as a whole."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop_app.domain.people import Role
from desktop_app.domain.station import StationSettings, new_station
from desktop_app.services import backups, newsrooms, verification
from desktop_app.services import people as people_service
from desktop_app.services import second_copy as second_copy_service
from desktop_app.services.people import NewPerson

from .passwords import password_of
from .session import newsroom_path, opened, say, working

if TYPE_CHECKING:
    import argparse

    from desktop_app.domain.people import Person

NEW_PASSWORD_VARIABLE = "TOASOAN_NEW_PASSWORD"


def demo(options: argparse.Namespace) -> int:
    """Do the main job headless, with pictures of every screen."""
    from .demo import run_demo

    run_demo(options.out, options.article, say)
    return 0


def init(options: argparse.Namespace) -> int:
    """Create a newsroom and say who can sign in."""
    if (options.station is None) != (options.domain is None):
        options.misuse("--station và --domain đi cùng nhau")
    root = newsroom_path(options)
    if options.demo:
        newsroom = newsrooms.create_demo(root)
    else:
        administrator = NewPerson(
            options.login, options.name, options.name, Role.ADMINISTRATOR, password_of(options.login)
        )
        named = options.station is not None
        station = new_station(options.station, options.domain) if named else StationSettings()
        newsroom = newsrooms.create(root, administrator, station=station)
    try:
        logins = [person.login for person in people_service.listing(newsroom)]
        say({"newsroom": str(newsroom.root), "people": logins})
    finally:
        newsroom.close()
    return 0


def people(options: argparse.Namespace) -> int:
    """List everybody, or add one person."""
    if options.add is None:
        with opened(options) as newsroom:
            for person in people_service.listing(newsroom):
                say(_person(person))
        return 0
    with working(options) as workspace:
        name = options.name or options.add
        new = NewPerson(
            login=options.add,
            name=name,
            pen_name=options.pen_name or name,
            role=Role(options.role),
            password=password_of(options.add, NEW_PASSWORD_VARIABLE),
        )
        say(_person(people_service.add(workspace, new).value))
    return 0


def verify(options: argparse.Namespace) -> int:
    """Look at everything; exit code 1 when something is wrong."""
    with opened(options) as newsroom:
        report = verification.verify(newsroom)
    say({"sound": report.sound, **asdict(report)})
    return 0 if report.sound else 1


def second_copy(options: argparse.Namespace) -> int:
    """Copy what the person wrote today to a folder, on a stick for example."""
    with working(options) as workspace:
        folder = second_copy_service.prepare(options.folder)
        since = second_copy_service.start_of_day(workspace)
        report = second_copy_service.copy_changed(workspace, folder, since)
        say({"folder": str(folder), "written": report.written})
    return 0


def backup(options: argparse.Namespace) -> int:
    """Write a backup file."""
    with opened(options) as newsroom:
        manifest = backups.backup(newsroom, options.file)
    say({"backup": str(options.file.absolute()), "files": len(manifest["files"])})
    return 0


def restore(options: argparse.Namespace) -> int:
    """Make a newsroom from a backup file and verify it."""
    newsroom = backups.restore(options.file, newsroom_path(options))
    try:
        report = verification.verify(newsroom)
        say({"newsroom": str(newsroom.root), "sound": report.sound, "articles": report.articles})
    finally:
        newsroom.close()
    return 0 if report.sound else 1


def _person(person: Person) -> dict[str, object]:
    return {
        "login": person.login,
        "name": person.name,
        "pen_name": person.pen_name,
        "role": person.role.value,
    }
