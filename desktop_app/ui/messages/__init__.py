"""Sentences for people: codes and values of the domain, said in their language.

Every sentence is short and polite and says what to do. English stands in the source; the translator
installed in the application puts it into Vietnamese.
"""

from .errors import error_sentence
from .fields import content_field_name, station_field_name
from .findings import finding_sentence
from .journal import event_sentence
from .names import action_name, role_name, stage_name
from .obstacles import obstacle_sentence, refusal_sentence

__all__ = [
    "action_name",
    "content_field_name",
    "error_sentence",
    "event_sentence",
    "finding_sentence",
    "obstacle_sentence",
    "refusal_sentence",
    "role_name",
    "stage_name",
    "station_field_name",
]
