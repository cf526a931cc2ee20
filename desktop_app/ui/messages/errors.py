"""A sentence for every refusal of `domain/errors.py`, and one for what nobody expected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import EditorialError
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

from .error_details import DESCRIBED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

SENTENCES: Mapping[str, str] = {
    "article_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This article is not in the newsroom. Choose another one."
    ),
    "revision_not_found": QT_TRANSLATE_NOOP("Errors", "There is no such revision. Choose one from the list."),
    "draft_version_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This earlier text is no longer kept. Choose another one from the list."
    ),
    "person_not_found": QT_TRANSLATE_NOOP("Errors", "Nobody signs in as “{login}”. Check the spelling."),
    "category_not_found": QT_TRANSLATE_NOOP(
        "Errors", "There is no category “{category}”. Choose one from the list."
    ),
    "template_not_found": QT_TRANSLATE_NOOP(
        "Errors", "There is no template “{template}”. Choose one from the list."
    ),
    "invalid_content": QT_TRANSLATE_NOOP("Errors", "{field}: {problem}"),
    "invalid_media_address": "{problem}",
    "invalid_settings": QT_TRANSLATE_NOOP("Errors", "{field}: {problem}"),
    "invalid_genre": QT_TRANSLATE_NOOP("Errors", "{field}: {problem}"),
    "invalid_template": QT_TRANSLATE_NOOP("Errors", "{field}: {problem}"),
    "invalid_person": QT_TRANSLATE_NOOP("Errors", "{field}: {problem}"),
    "invalid_proof_rule": QT_TRANSLATE_NOOP("Errors", "The rule “{rule}” cannot be used: {problem}"),
    "proof_rule_refused": QT_TRANSLATE_NOOP(
        "Errors", "The rule “{rule}” does not do what its examples say. {faults}"
    ),
    "proof_rule_not_found": QT_TRANSLATE_NOOP(
        "Errors", "There is no proof rule “{rule}”. Choose one from the list."
    ),
    "invalid_proof_word": QT_TRANSLATE_NOOP("Errors", "“{word}” cannot stand in the dictionary: {problem}"),
    "invalid_glossary_entry": QT_TRANSLATE_NOOP("Errors", "{field}: {problem}"),
    "proofing_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The text could not be proofed within {seconds} seconds. Your text is safe; shorten it."
    ),
    "proofing_failed": QT_TRANSLATE_NOOP(
        "Errors", "The text could not be proofed ({detail}). Your text is safe; try again."
    ),
    "login_taken": QT_TRANSLATE_NOOP(
        "Errors", "Somebody signs in as “{login}” already. Choose another sign-in name."
    ),
    "bad_expression": QT_TRANSLATE_NOOP(
        "Errors", "The expression is not complete, or has a mistake at character {position}."
    ),
    "expression_too_large": QT_TRANSLATE_NOOP(
        "Errors", "The expression repeats too much. Use smaller numbers in its braces."
    ),
    "expression_too_slow": QT_TRANSLATE_NOOP(
        "Errors",
        "Looking for this expression took too long and was stopped. Repeat less: one + or * inside another "
        "takes for ever.",
    ),
    "bad_replacement": QT_TRANSLATE_NOOP(
        "Errors", "The expression has no group {group}. Check the replacement."
    ),
    "term_not_found": QT_TRANSLATE_NOOP(
        "Errors", "Nothing is called “{name}” here. Check the spelling, or choose a name from the list."
    ),
    "term_exists": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is a name of “{term}” already. Choose another name, or merge the two."
    ),
    "term_is_alias": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is only another name of “{term}”. Split it off first, or choose “{term}”."
    ),
    "invalid_term": QT_TRANSLATE_NOOP("Errors", "“{name}”: {problem}"),
    "sign_in_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "The name and the password do not match. Check Caps Lock and the typing method, then try again.",
    ),
    "action_not_permitted": "{refusal}",
    "reason_required": QT_TRANSLATE_NOOP(
        "Errors", "The author needs to know why the article comes back. Write the reason, then return it."
    ),
    "checks_failed": QT_TRANSLATE_NOOP("Errors", "The article is not ready yet. {findings}"),
    "approval_stale": QT_TRANSLATE_NOOP(
        "Errors", "The text changed after it was approved. Have it approved again before exporting."
    ),
    "embargoed": QT_TRANSLATE_NOOP(
        "Errors", "The article is under embargo until {until}. Export it then, or have the embargo lifted."
    ),
    "text_moved_on": QT_TRANSLATE_NOOP(
        "Errors", "Somebody else changed this article meanwhile. Please read it again, then go on."
    ),
    "draft_conflict": QT_TRANSLATE_NOOP(
        "Errors",
        "The article was changed elsewhere in the meantime. Open it again; your text is kept beside it.",
    ),
    "unreadable_file": QT_TRANSLATE_NOOP("Errors", "The file “{name}” could not be read: {problem}"),
    "unreadable_clipboard": QT_TRANSLATE_NOOP(
        "Errors", "What was copied could not be read with its formats: {problem}"
    ),
    "nothing_to_convert": QT_TRANSLATE_NOOP(
        "Errors",
        "No text in an old encoding was recognised in “{path}”. If it is in one, say which: tcvn3, vni, vps"
        " or viqr.",
    ),
    "unsupported_photo": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is no JPEG, PNG, WebP or HEIC picture. Save it as one of them and add it again.",
    ),
    "photo_too_large": QT_TRANSLATE_NOOP(
        "Errors", "The photo “{name}” is over {limit}. Make it smaller, then add it again."
    ),
    "asset_missing": QT_TRANSLATE_NOOP(
        "Errors", "The stored file of a photo is missing or damaged. Remove that photo and add it again."
    ),
    "target_exists": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” exists already and is left as it is. Choose another place or another name."
    ),
    "target_unwritable": QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be written to “{path}”. Choose another folder or check its permissions."
    ),
    "second_copy_missing": QT_TRANSLATE_NOOP(
        "Errors", "The folder of the second copy is not there: “{path}”. Plug the USB stick in."
    ),
    "rendering_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "The page took longer than {seconds} seconds and was stopped. Your text is safe. Look for a very "
        "long run of signs such as * _ [ ( in the body and shorten it.",
    ),
    "rendering_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "The page could not be made ({detail}). Your text is safe. Change the last paragraph, or try again.",
    ),
    "newsroom_not_found": QT_TRANSLATE_NOOP(
        "Errors", "There is no newsroom in “{path}”. Choose the folder that holds its database."
    ),
    "newsroom_exists": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” holds something already. Choose an empty folder, or open the newsroom in it."
    ),
    "newsroom_too_new": QT_TRANSLATE_NOOP(
        "Errors",
        "This newsroom was last opened by a newer version of the program. Update this one, then open it.",
    ),
    "newsroom_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The newsroom's database “{path}” is damaged. Nothing was changed. Restore the latest backup.",
    ),
    "newsroom_read_only": QT_TRANSLATE_NOOP(
        "Errors",
        "The newsroom folder “{path}” cannot be written to. Check its permissions or copy it elsewhere.",
    ),
    "newsroom_busy": QT_TRANSLATE_NOOP(
        "Errors", "Another program is using the newsroom's database. Wait a moment, then try again."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk of “{path}” is full. Free some space; your text stays on the screen until it is saved.",
    ),
    "invalid_backup": QT_TRANSLATE_NOOP("Errors", "The backup “{name}” cannot be used: {problem}"),
}
_UNEXPECTED: str = QT_TRANSLATE_NOOP(
    "Errors", "Something unexpected went wrong ({detail}). Try again; if it stays, tell the administrator."
)
_GENERAL: str = QT_TRANSLATE_NOOP(
    "Errors", "This was refused ({detail}). Try again, or tell the administrator."
)


def error_sentence(error: Exception, zone: tzinfo | None = None) -> str:
    """Return what went wrong and what to do; times in `zone`, or in this machine's time without it."""
    if not isinstance(error, EditorialError):
        return _translated(_UNEXPECTED).format(detail=f"{type(error).__name__}: {error}")
    source = SENTENCES.get(error.code)
    if source is None:
        return _translated(_GENERAL).format(detail=error.code)
    described = DESCRIBED.get(error.code)
    values = dict(error.data) if described is None else {**error.data, **described(error.data, zone)}
    if "path" in values:
        values.setdefault("name", Path(str(values["path"])).name)
    return _translated(source).format_map(_Known(values))


class _Known(dict[str, Any]):
    """The values of a sentence; what an error did not carry is shown as a dash instead of failing."""

    def __missing__(self, key: str) -> str:
        return "–"


def _translated(source: str) -> str:
    return QCoreApplication.translate("Errors", source)
