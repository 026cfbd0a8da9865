"""Errors of training, and the words in which those of the service speak of experiments and runs."""

from __future__ import annotations

import re
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from projectlink._core.errors import ApiException
from projectlink.ubiops4 import models

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.call.transfer import Steps

P = ParamSpec("P")
R = TypeVar("R")

_REWORDED_STATUSES = (400, 403, 404, 409)
_NOUNS = {"deployment version": "experiment", "version": "experiment", "deployment": "training deployment"}
# Names in quotes and parts of names, such as of permissions and of files, stay as they are.
_WORDS = re.compile(
    r"(?<![\w'\"`./-])(?<!training )(an? )?(deployment version|version|deployment|request)(s?)"
    r"(?![\w'\"`/-]|\.\w| (?:file|package|body|format))",
    re.IGNORECASE,
)


class TrainingError(ApiException):
    """An experiment or run that is not possible as things are. Its message says what to do.

    Attributes:
        status: None, as no response has it.
        reason: The message.
    """

    def __init__(self, message: str) -> None:
        super().__init__(reason=message)

    def __str__(self) -> str:
        return str(self.reason)


def reworded(steps: Callable[P, Steps[R]]) -> Callable[P, Steps[R]]:
    """Return a function for the same steps, whose errors speak of experiments and runs."""

    @wraps(steps)
    def run(*args: P.args, **kwargs: P.kwargs) -> Steps[R]:
        try:
            return (yield from steps(*args, **kwargs))
        except ApiException as error:
            _reword(error)
            raise

    return run


def reword(message: str) -> str:
    """Return a message of the service with experiments for versions, and runs for requests."""
    return _WORDS.sub(_replacement, message)


def _reword(error: ApiException) -> None:
    data = error.data
    if error.status not in _REWORDED_STATUSES or not isinstance(data, models.Error) or not isinstance(data.error, str):
        return
    data.error = reword(data.error)
    error.body = data.to_json()


def _replacement(found: re.Match[str]) -> str:
    article, noun, plural = found.groups(default="")
    other = _NOUNS.get(noun.lower(), "run") + plural
    if article:
        other = f"{article[0]}{'n' if other.startswith('experiment') else ''} {other}"
    return other[0].upper() + other[1:] if noun[0].isupper() and not article else other
