"""Predictors: the outcome of jobs.

A predictor is a fixed result, an error or a Python function, for a project or for a kind of jobs. One of a project
takes precedence over one of a kind. Without a predictor, the result is taken from the input.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.predictors import call_predictor
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.jobs import JobError

HOOK_PREFIX = "nuextract predictor "

PredictorFunction = Callable[[Mapping[str, Any]], Any]
"""Returns the result for an input; an exception fails the job with its message."""


class JobInput(NamedTuple):
    """The input of a model. `template` is None for other jobs than structured extractions."""

    kind: str
    text: str
    file_name: str = ""
    project_id: str | None = None
    template: Any = None
    instructions: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the argument of a predictor function."""
        return {
            "kind": self.kind,
            "project_id": self.project_id,
            "text": self.text,
            "file_name": self.file_name,
            "template": self.template,
            "instructions": self.instructions,
        }


class Outcome(NamedTuple):
    """The outcome of a job: a value of the model, or an error, after a delay."""

    value: Any = None
    error: JobError | None = None
    delay_seconds: float = 0.0
    is_truncated: bool = False


def predict(ctx: Context[State], given: JobInput, default: Callable[[], Any]) -> Outcome:
    """Return the outcome of a job; `default` makes the value for jobs without a predictor."""
    for target in (given.project_id, given.kind):
        if target is None:
            continue
        predictor = ctx.state.predictors.get(target) if target in ctx.state.predictors else None
        delay = predictor.delay_seconds if predictor else 0.0
        if hook := ctx.session.hooks.get(HOOK_PREFIX + target):
            value, message = call_predictor(hook, given.to_dict())
            error = JobError("InferenceError", message) if message is not None else None
            return Outcome(value, error, delay)
        if predictor is None:
            continue
        if predictor.error is not None:
            return Outcome(error=predictor.error, delay_seconds=delay)
        value = default() if predictor.result is None else predictor.result.to_value()
        return Outcome(value, None, delay, predictor.is_truncated)
    return Outcome(default())
