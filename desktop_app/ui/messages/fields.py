"""The names of an article's fields and of the station's settings, as forms and messages show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTENT: Mapping[str, str] = {
    "headline": QT_TRANSLATE_NOOP("Fields", "Headline"),
    "lead": QT_TRANSLATE_NOOP("Fields", "Lead"),
    "body": QT_TRANSLATE_NOOP("Fields", "Body"),
    "byline": QT_TRANSLATE_NOOP("Fields", "Byline"),
    "source": QT_TRANSLATE_NOOP("Fields", "Source"),
    "genre": QT_TRANSLATE_NOOP("Fields", "Genre"),
    "category": QT_TRANSLATE_NOOP("Fields", "Primary category"),
    "other_categories": QT_TRANSLATE_NOOP("Fields", "Other categories"),
    "event_thread": QT_TRANSLATE_NOOP("Fields", "Event thread"),
    "tags": QT_TRANSLATE_NOOP("Fields", "Tags"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "photos": QT_TRANSLATE_NOOP("Fields", "Photos"),
    "publish_time": QT_TRANSLATE_NOOP("Fields", "Publish time"),
    "embargo": QT_TRANSLATE_NOOP("Fields", "Embargo"),
    "related": QT_TRANSLATE_NOOP("Fields", "Related articles"),
    "notes": QT_TRANSLATE_NOOP("Fields", "Internal notes"),
    "media": QT_TRANSLATE_NOOP("Fields", "Video and audio"),
    "photos.key": QT_TRANSLATE_NOOP("Fields", "Photo key"),
    "photos.digest": QT_TRANSLATE_NOOP("Fields", "Photo file"),
    "photos.media_type": QT_TRANSLATE_NOOP("Fields", "Photo file type"),
    "photos.width": QT_TRANSLATE_NOOP("Fields", "Photo width"),
    "photos.height": QT_TRANSLATE_NOOP("Fields", "Photo height"),
    "photos.caption": QT_TRANSLATE_NOOP("Fields", "Photo caption"),
    "photos.credit": QT_TRANSLATE_NOOP("Fields", "Photo credit"),
    "photos.alt": QT_TRANSLATE_NOOP("Fields", "Photo description"),
    "photos.featured": QT_TRANSLATE_NOOP("Fields", "Featured photo"),
    "photos.place": QT_TRANSLATE_NOOP("Fields", "Place of the photo"),
    "photos.taken": QT_TRANSLATE_NOOP("Fields", "Time of the photo"),
    "photos.made_with_ai": QT_TRANSLATE_NOOP("Fields", "Made with AI"),
    "photos.focus": QT_TRANSLATE_NOOP("Fields", "Point of interest"),
    "photos.focus.x": QT_TRANSLATE_NOOP("Fields", "Point of interest"),
    "photos.focus.y": QT_TRANSLATE_NOOP("Fields", "Point of interest"),
    "photos.crops": QT_TRANSLATE_NOOP("Fields", "Crops"),
    "photos.crops.slot": QT_TRANSLATE_NOOP("Fields", "Shape of the crop"),
    "photos.crops.x": QT_TRANSLATE_NOOP("Fields", "Crops"),
    "photos.crops.y": QT_TRANSLATE_NOOP("Fields", "Crops"),
    "photos.crops.width": QT_TRANSLATE_NOOP("Fields", "Crops"),
    "photos.crops.height": QT_TRANSLATE_NOOP("Fields", "Crops"),
    "media.key": QT_TRANSLATE_NOOP("Fields", "Key of the video or audio"),
    "media.address": QT_TRANSLATE_NOOP("Fields", "Address of the video or audio"),
    "media.kind": QT_TRANSLATE_NOOP("Fields", "Video or audio"),
    "media.title": QT_TRANSLATE_NOOP("Fields", "Title of the video or audio"),
    "media.seconds": QT_TRANSLATE_NOOP("Fields", "Length of the video or audio"),
    "media.poster": QT_TRANSLATE_NOOP("Fields", "Picture of the video or audio"),
    "related.article_id": QT_TRANSLATE_NOOP("Fields", "Related article"),
    "related.headline": QT_TRANSLATE_NOOP("Fields", "Related article's headline"),
    "schema": QT_TRANSLATE_NOOP("Fields", "Format version"),
}

_STATION: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Fields", "Station name"),
    "site_name": QT_TRANSLATE_NOOP("Fields", "Website name"),
    "short_name": QT_TRANSLATE_NOOP("Fields", "Short name"),
    "domain": QT_TRANSLATE_NOOP("Fields", "Web address"),
    "owner": QT_TRANSLATE_NOOP("Fields", "Owner"),
    "licence": QT_TRANSLATE_NOOP("Fields", "Licence line"),
    "editor_in_chief": QT_TRANSLATE_NOOP("Fields", "Editor-in-chief"),
    "address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "telephone": QT_TRANSLATE_NOOP("Fields", "Telephone"),
    "fax": QT_TRANSLATE_NOOP("Fields", "Fax"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "theme": QT_TRANSLATE_NOOP("Fields", "Page theme"),
    "approval_tiers": QT_TRANSLATE_NOOP("Fields", "Approval"),
    "lead_limit_words": QT_TRANSLATE_NOOP("Fields", "Lead limit"),
    "lead_limit_characters": QT_TRANSLATE_NOOP("Fields", "Lead limit in characters"),
    "tone_style": QT_TRANSLATE_NOOP("Fields", "Tone marks"),
    "proof_gate": QT_TRANSLATE_NOOP("Fields", "Spelling mistakes"),
    "sentence_limit": QT_TRANSLATE_NOOP("Fields", "Long sentences"),
    "reading_rate": QT_TRANSLATE_NOOP("Fields", "Reading rate"),
    "utc_offset_minutes": QT_TRANSLATE_NOOP("Fields", "Time zone"),
    "genres": QT_TRANSLATE_NOOP("Fields", "Genres"),
    "templates": QT_TRANSLATE_NOOP("Fields", "Templates"),
}

_GENRE: Mapping[str, str] = {
    "slug": QT_TRANSLATE_NOOP("Fields", "Genre"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name of the genre"),
    "kicker": QT_TRANSLATE_NOOP("Fields", "Words above the headline"),
    "offered": QT_TRANSLATE_NOOP("Fields", "Offered for new articles"),
}

_TEMPLATE: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Fields", "Name of the template"),
    "offered": QT_TRANSLATE_NOOP("Fields", "Offered for new articles"),
}

_PERSON: Mapping[str, str] = {
    "login": QT_TRANSLATE_NOOP("Fields", "Sign-in name"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "password": QT_TRANSLATE_NOOP("Fields", "Password"),
}


def content_field_name(field: str) -> str:
    """Return the name of an article's field (`lead`, `photos.caption`); an unknown one as it is, quoted."""
    return _name(_CONTENT, field)


def station_field_name(field: str) -> str:
    """Return the name of a field of the station's settings; an unknown one as it is, quoted."""
    return _name(_STATION, field)


def genre_field_name(field: str) -> str:
    """Return the name of a field of a genre; an unknown one as it is, quoted."""
    return _name(_GENRE, field)


def template_field_name(field: str) -> str:
    """Return the name of a field that only templates have; an unknown one as it is, quoted."""
    return _name(_TEMPLATE, field)


def person_field_name(field: str) -> str:
    """Return the name of a field of a new person; an unknown one as it is, quoted."""
    return _name(_PERSON, field)


def _name(names: Mapping[str, str], field: str) -> str:
    source = names.get(field)
    return f"“{field}”" if source is None else QCoreApplication.translate("Fields", source)
