"""The verb that proofs a text: of an article, or in a file that no newsroom has."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.proof_format import finding_to_dict
from desktop_app.domain.station import StationSettings
from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.proofing.proof_process import ProofProcess
from desktop_app.services import proofs, text_gate

from .session import reading, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration, ProofFinding


def proof(options: argparse.Namespace) -> int:
    """List what is found in the file, or in the working text of the article and nobody passed over."""
    file = Path(options.subject)
    # No article is called like a file: one that is missing is said to be.
    if file.exists() or file.suffix or len(file.parts) > 1:
        found = _in_file(file, options)
    else:
        with reading(options) as workspace:
            found = proofs.examine(workspace, ArticleId(options.subject)).findings
    for finding in found:
        values = finding_to_dict(finding)
        say({**values, "suggestion": finding.suggestions[0] if finding.suggestions else None})
    return 0


def _in_file(file: Path, options: argparse.Namespace) -> tuple[ProofFinding, ...]:
    with _grounds(options) as configuration, ReadingProcess() as reader, ProofProcess() as process:
        with tempfile.TemporaryDirectory() as folder:
            read = reader.read_article(file, StationSettings().time_zone, Path(folder))
        # As it would be taken in, so that the places are those the newsroom will count.
        return process.proof(text_gate.normalised(read.content), configuration)


@contextmanager
def _grounds(options: argparse.Namespace) -> Iterator[ProofConfiguration]:
    """Provide the rules of the newsroom that is named; without one those that come with the program."""
    if options.newsroom is None:
        yield proofs.shipped_configuration()
    else:
        with reading(options) as workspace:
            yield proofs.configuration(workspace)
