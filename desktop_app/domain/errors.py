"""Everything the newsroom may refuse: codes and data. The sentences are in `ui/messages.py`."""

from __future__ import annotations

import re
from typing import Any


class EditorialError(Exception):
    """A refusal a person can act on. `code` names the kind, `data` what a sentence needs to know."""

    code = "editorial_error"

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    def __init__(self, **data: Any) -> None:
        super().__init__(self.code, data)
        self.data = data


# What was asked for


class ArticleNotFound(EditorialError):
    """No article has the id `article`."""


class RevisionNotFound(EditorialError):
    """No revision has the id or number `revision`."""


class DraftVersionNotFound(EditorialError):
    """No kept text of `article` is from `saved_at` (an aware time)."""


class PersonNotFound(EditorialError):
    """Nobody signs in as `login`."""


class CategoryNotFound(EditorialError):
    """No category is called `category`."""


class TemplateNotFound(EditorialError):
    """No template is called `template`."""


class InvalidContent(EditorialError):
    """The `field` of an article has a `problem`."""


class InvalidMediaAddress(EditorialError):
    """`address` is neither a YouTube video nor a recording on the site at `domain`; `problem` says why."""


class InvalidSettings(EditorialError):
    """The `field` of the station's settings has a `problem`."""


class InvalidGenre(EditorialError):
    """The `field` (name, slug, offered) of a genre has a `problem`."""


class InvalidTemplate(EditorialError):
    """The `field` (name) of a template has a `problem`."""


class InvalidPerson(EditorialError):
    """The `field` (login, name, password) of a new person has a `problem`."""


class LoginTaken(EditorialError):
    """Somebody signs in as `login` already."""


class BadExpression(EditorialError):
    """What was typed is no regular expression; the trouble is at the character `position`, from 1."""


class ExpressionTooLarge(EditorialError):
    """A regular expression is too long, repeats too much, or calls itself."""


class ExpressionTooSlow(EditorialError):
    """Looking for a regular expression took over `seconds`."""


class BadReplacement(EditorialError):
    """A replacement names the `group` of an expression that has no such group."""


# Proofs


class InvalidProofRule(EditorialError):
    """The `field` of the proof rule `rule` has a `problem`; `detail` says more where there is more."""


class ProofRuleRefused(EditorialError):
    """The proof rule `rule` does not do what it says: `faults` (a tuple of proofs.RuleFault)."""


class ProofRuleNotFound(EditorialError):
    """No proof rule has the id `rule`."""


class InvalidProofWord(EditorialError):
    """`word` cannot stand in the dictionary; `problem` says why."""


class InvalidGlossaryEntry(EditorialError):
    """The `field` of an entry of the glossary, or of an official, has a `problem`."""


class ProofingTooLong(EditorialError):
    """The text could not be proofed within `seconds`."""


class ProofingFailed(EditorialError):
    """The text could not be proofed; `detail` is the technical reason."""


# Names


class TermNotFound(EditorialError):
    """Nothing in the vocabulary is called `name`."""


class TermExists(EditorialError):
    """The term `term` has the name `name` already."""


class TermIsAlias(EditorialError):
    """`name` is no term but another name of `term`."""


class InvalidTerm(EditorialError):
    """What was asked for `name` has a `problem`."""


# Rights and the way of an article


class SignInFailed(EditorialError):
    """The login or the password is wrong; which of them is not told."""


class ActionNotPermitted(EditorialError):
    """The person may not do `action`; `reason` is a `workflow.Obstacle` value."""


class ReasonRequired(EditorialError):
    """A return needs a reason."""


class ChecksFailed(EditorialError):
    """The article has blocking `findings` (a tuple of checks.Finding)."""


class ApprovalStale(EditorialError):
    """The text changed after its approval."""


class Embargoed(EditorialError):
    """Export is blocked until `until` (aware datetime)."""


class TextMovedOn(EditorialError):
    """The text of `article` is no longer the one the person read."""


class DraftConflict(EditorialError):
    """Somebody else saved `article` first: version `found` stands where `expected` was."""


# Files


class UnreadableFile(EditorialError):
    """The file `path` cannot be read as what it should be; `problem` says why."""


class UnreadableClipboard(EditorialError):
    """What was copied cannot be read as formatted text; `problem` says why, as for a file."""


class NothingToConvert(EditorialError):
    """Nothing in the file `path` was recognised as text in an old encoding."""


class UnsupportedPhoto(EditorialError):
    """The file `path` is not a JPEG, PNG, WebP or HEIC picture."""


class PhotoTooLarge(EditorialError):
    """The photo `path` is over `limit` (`unit` is bytes or pixels)."""


class AssetMissing(EditorialError):
    """The stored photo `digest` is missing or damaged."""


class TargetExists(EditorialError):
    """`path` exists already and is not overwritten."""


class TargetUnwritable(EditorialError):
    """Nothing can be written at `path`; `detail` is the system's own word."""


class SecondCopyMissing(EditorialError):
    """The folder `path` of the second copy is not there: its stick is not plugged in."""


class RenderingTooLong(EditorialError):
    """The text could not be turned into a page within `seconds`."""


class RenderingFailed(EditorialError):
    """The page could not be made; `detail` is the technical reason."""


# The newsroom folder


class NewsroomNotFound(EditorialError):
    """There is no newsroom at `path`."""


class NewsroomExists(EditorialError):
    """`path` holds something already."""


class NewsroomTooNew(EditorialError):
    """The newsroom was written by a newer program (`found`)."""


class NewsroomDamaged(EditorialError):
    """The database at `path` is damaged; `detail` is the technical reason."""


class NewsroomReadOnly(EditorialError):
    """The newsroom folder `path` cannot be written to."""


class NewsroomBusy(EditorialError):
    """Another program holds the newsroom's database for too long."""


class DiskFull(EditorialError):
    """There is no room left on the disk of `path`."""


class InvalidBackup(EditorialError):
    """`path` is not a whole backup; `problem` says why."""
