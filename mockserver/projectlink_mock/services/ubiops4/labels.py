"""Labels of objects, by which lists are filtered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule


class Labelled(Protocol):
    """An object with labels."""

    @property
    def labels(self) -> Mapping[str, str]:
        """Return the values of the labels."""


LabelledT = TypeVar("LabelledT", bound=Labelled)


def filter_by_labels(objects: Iterable[LabelledT], text: str | None) -> list[LabelledT]:
    """Return the objects with at least one of the labels, such as `type:demo,team:blue`; all objects without a text.

    Raises BadRequest for a malformed text.
    """
    if text is None:
        return list(objects)
    pairs = [pair.partition(":") for pair in text.split(",")]
    if not all(label and colon for label, colon, _ in pairs):
        message = f"The labels {text!r} are malformed: expected label:value, and commas between several."
        raise BadRequest(message, rule("label-format"))
    wanted = {(label, value) for label, _, value in pairs}
    return [one for one in objects if not wanted.isdisjoint(one.labels.items())]
