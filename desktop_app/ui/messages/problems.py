"""What is wrong with a value or a file: the second half of an error's sentence, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

_VALUES: Mapping[str, str] = {
    "unknown_schema": QT_TRANSLATE_NOOP(
        "Problems", "it was written by a newer program. Update this program, then try again."
    ),
    "unknown_field": QT_TRANSLATE_NOOP(
        "Problems", "articles have no such field. Correct its name or remove it."
    ),
    "not_text": QT_TRANSLATE_NOOP("Problems", "it must be text."),
    "not_unicode": QT_TRANSLATE_NOOP("Problems", "it holds a broken character. Type that word again."),
    "not_a_list": QT_TRANSLATE_NOOP("Problems", "it must be a list."),
    "not_a_time": QT_TRANSLATE_NOOP(
        "Problems", "the time cannot be read. Write it as 2019-04-24T16:59:00+07:00."
    ),
    "unknown_genre": QT_TRANSLATE_NOOP("Problems", "there is no such genre. Choose one from the list."),
    "wrong_type": QT_TRANSLATE_NOOP("Problems", "the value is of the wrong kind."),
    "not_an_object": QT_TRANSLATE_NOOP("Problems", "each entry must name its fields."),
    "missing": QT_TRANSLATE_NOOP("Problems", "it is missing. Add it."),
    "repeated": QT_TRANSLATE_NOOP("Problems", "it may be used only once. Remove the repetition."),
    "not_a_key": QT_TRANSLATE_NOOP("Problems", "use only small letters, digits and hyphens, such as anh-1."),
    "not_a_digest": QT_TRANSLATE_NOOP("Problems", "it does not name a stored photo. Choose the photo again."),
    "empty": QT_TRANSLATE_NOOP("Problems", "it is empty. Please fill it in."),
    "name_taken": QT_TRANSLATE_NOOP("Problems", "another one has this name already. Choose another name."),
    "no_letter": QT_TRANSLATE_NOOP("Problems", "it needs a letter or a digit."),
    "last_one": QT_TRANSLATE_NOOP("Problems", "one at least must be offered. Offer another one first."),
    "same_term": QT_TRANSLATE_NOOP("Problems", "these are names of one thing already."),
    "not_an_alias": QT_TRANSLATE_NOOP("Problems", "it stands on its own already."),
    "not_a_login": QT_TRANSLATE_NOOP(
        "Problems", "use only small letters without accents, digits, dots and hyphens."
    ),
    "too_long": QT_TRANSLATE_NOOP("Problems", "it is too long. Shorten it."),
    "unknown_choice": QT_TRANSLATE_NOOP("Problems", "there is no such choice. Choose one from the list."),
    "unknown_entry": QT_TRANSLATE_NOOP("Problems", "it is not there any more. Choose one from the list."),
    "not_one_or_two": QT_TRANSLATE_NOOP("Problems", "choose one tier or two."),
    "out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "the number is out of range. Choose a smaller or larger one."
    ),
}

_FILES: Mapping[str, str] = {
    "missing": QT_TRANSLATE_NOOP("Problems", "it is not there any more. Choose it again."),
    "not_a_file": QT_TRANSLATE_NOOP("Problems", "it is not a file. Choose a file."),
    "unreadable": QT_TRANSLATE_NOOP(
        "Problems", "the system does not allow reading it. Check its permissions."
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "Problems", "the system does not allow reading it. Check its permissions."
    ),
    "too_large": QT_TRANSLATE_NOOP("Problems", "it is too large for an article."),
    "binary": QT_TRANSLATE_NOOP("Problems", "it is not a text file."),
    "encoding": QT_TRANSLATE_NOOP(
        "Problems", "it is not in Unicode. Save it as UTF-8, then choose it again."
    ),
    "empty": QT_TRANSLATE_NOOP("Problems", "there is nothing in it."),
    "old_word": QT_TRANSLATE_NOOP(
        "Problems", "it is in the form of Word before 2007. Open it in Word and save it as DOCX."
    ),
    "protected": QT_TRANSLATE_NOOP(
        "Problems", "it is protected by a password. Open it in Word and save it without one."
    ),
    "rich_text_format": QT_TRANSLATE_NOOP(
        "Problems", "it is in rich text format. Open it in Word and save it as DOCX."
    ),
    "open_document": QT_TRANSLATE_NOOP(
        "Problems", "it is an OpenDocument text. Open it in LibreOffice and save it as DOCX."
    ),
    "pdf": QT_TRANSLATE_NOOP("Problems", "it is a PDF. Ask for the text it was made from."),
    "not_word": QT_TRANSLATE_NOOP("Problems", "it holds no text of Word. Choose another file."),
    "hostile": QT_TRANSLATE_NOOP(
        "Problems", "it is built in a way that harms programs, and is left alone. Ask who sent it."
    ),
    "too_long": QT_TRANSLATE_NOOP(
        "Problems", "reading it took too long. Take in parts of it, or paste it as plain text."
    ),
    "too_complex": QT_TRANSLATE_NOOP(
        "Problems", "it takes too much memory. Take in parts of it, or paste it as plain text."
    ),
    "not_json": QT_TRANSLATE_NOOP("Problems", "it is not JSON. Correct it, then try again."),
    "unknown_format": QT_TRANSLATE_NOOP(
        "Problems", "files of this kind cannot be taken in. Use DOCX, HTML, Markdown or plain text."
    ),
    "damaged": QT_TRANSLATE_NOOP("Problems", "it is damaged. Fetch it from where it came again."),
}

_BACKUPS: Mapping[str, str] = {
    "newer": QT_TRANSLATE_NOOP(
        "Problems", "it was written by a newer program. Update this program, then try again."
    ),
    "not_a_backup": QT_TRANSLATE_NOOP("Problems", "it is not a backup of a newsroom. Choose another file."),
    "damaged": QT_TRANSLATE_NOOP("Problems", "it is damaged. Choose an older backup."),
}
_ADDRESSES: Mapping[str, str] = {
    "empty": QT_TRANSLATE_NOOP("Problems", "Paste the address of the video or the recording."),
    "elsewhere": QT_TRANSLATE_NOOP(
        "Problems",
        "This is neither a YouTube address nor a file on {domain}. Paste an address such as "
        "https://youtu.be/… or https://media.{domain}/….mp4.",
    ),
    "not_a_video": QT_TRANSLATE_NOOP(
        "Problems", "This YouTube address leads to no video. Open the video, then copy its address."
    ),
    "not_a_recording": QT_TRANSLATE_NOOP(
        "Problems",
        "This address on {domain} is no video or audio file. It must end in .mp4, .m3u8, .webm, .mp3, .m4a "
        "or a similar ending.",
    ),
    "not_https": QT_TRANSLATE_NOOP(
        "Problems", "Readers' browsers refuse addresses with http. Write it with https:// in front."
    ),
}
_UNKNOWN: str = QT_TRANSLATE_NOOP("Problems", "it cannot be used as it is ({problem}).")


def value_problem(problem: str) -> str:
    """Return what is wrong with a field's value, in lower case with a full stop."""
    return _sentence(_VALUES, problem)


def file_problem(problem: str) -> str:
    """Return why a file cannot be read, in lower case with a full stop."""
    return _sentence(_FILES, problem)


def backup_problem(problem: str) -> str:
    """Return why a backup cannot be used, in lower case with a full stop."""
    return _sentence(_BACKUPS, problem)


def address_problem(problem: str, domain: str) -> str:
    """Return why an address of a film or a recording is refused where the station's site is at `domain`."""
    return _sentence(_ADDRESSES, problem, domain=domain)


def _sentence(problems: Mapping[str, str], problem: str, **known: str) -> str:
    source = QCoreApplication.translate("Problems", problems.get(problem, _UNKNOWN))
    return source.format(problem=problem, **known)
