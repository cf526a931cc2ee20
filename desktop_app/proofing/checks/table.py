"""Every built-in check under the name by which rules call it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from . import (
    abbreviations,
    calendar_dates,
    capitals,
    comma_capitals,
    dashes,
    figures,
    final_stop,
    foreign_names,
    glossary_names,
    name_spellings,
    official_posts,
    quotes,
    repeated_phrases,
    sentence_length,
    spelling,
    tone_style,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.remarks import Check

# A check is made once for a configuration, so what it looks up can be prepared then.
CheckMaker: TypeAlias = "Callable[[ProofConfiguration], Check]"

CHECKS: Mapping[str, CheckMaker] = {
    "consistency.capitals": capitals.check,
    "consistency.compound_dash": dashes.compound_check,
    "consistency.dash_purpose": dashes.purpose_check,
    "consistency.foreign_name": foreign_names.check,
    "consistency.name_spelling": name_spellings.check,
    "consistency.tone_style": tone_style.check,
    "names.abbreviation": abbreviations.check,
    "names.glossary": glossary_names.check,
    "names.misspelt": glossary_names.misspelt,
    "names.nd30": glossary_names.decree_30,
    "names.official_post": official_posts.check,
    "numbers.calendar": calendar_dates.check,
    "numbers.weekday": calendar_dates.weekday_check,
    "numbers.grouping": figures.check,
    "spelling.context": spelling.context,
    "spelling.impossible": spelling.impossible,
    "spelling.tone_place": spelling.tone_place,
    "spelling.typing": spelling.typing,
    "style.sentence_length": sentence_length.check,
    "typography.comma_capital": comma_capitals.check,
    "typography.final_stop": final_stop.check,
    "typography.quote_pairs": quotes.pair_check,
    "typography.repeated_phrase": repeated_phrases.check,
    "typography.straight_quotes": quotes.straight_check,
}
