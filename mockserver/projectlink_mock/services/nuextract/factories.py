"""Factories for what NuExtract's API cannot create: predictors and thumbnails."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.service.predictors import (
    NO_RESULT,
    check_predictor,
    predictor_functions,
    predictor_result,
    record_in_journal,
)
from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock.services.nuextract.predictors import HOOK_PREFIX, PredictorFunction
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.jobs import KINDS, JobError, Predictor
from projectlink_mock.services.nuextract.state.projects import StructuredProject

MAX_DELAY_SECONDS = 366 * 86_400


def set_job_predictor(
    session: SessionState,
    target: str,
    *,
    result: Any = NO_RESULT,
    error: str | None = None,
    code: str = "InferenceError",
    function: PredictorFunction | None = None,
    delay: float = 0.0,
    truncated: bool = False,
) -> None:
    """Set the outcome of the jobs of a project, or of a kind, from now on.

    At most one of `result`, `error` and `function` is given; without them, only the delay and `truncated` count.

    Args:
        session: The session state: `mock.state`, or `mock.session(name).state`.
        target: The id of a structured or content project, or a kind: `structured-extraction`, `content-extraction`
            or `template-generation`.
        result: The value that the model returns: an object, or a text for content extractions.
        error: The message with which each job fails.
        code: The code of the error.
        function: Called with a dict (`kind`, `project_id`, `text`, `file_name`, `template`, `instructions`) for each
            job; its return value is the result, an exception fails the job with its message.
        delay: Seconds that jobs run longer than usual.
        truncated: True if the model stops at its limit of tokens: results have the status 206.

    Raises:
        NotFound: There is neither a project nor a kind of this name.
        TypeError: An argument has the wrong type.
        ValueError: There is more than one outcome, the result is not JSON, or the delay is out of range.
    """
    state: State = service_state(session, "nuextract")
    if not isinstance(target, str):
        raise TypeError(f"the target must be the id of a project or a kind, not {type(target).__name__}")
    if result is not NO_RESULT or error is not None or function is not None:
        check_predictor(result, error, function)
    if not 0 <= delay <= MAX_DELAY_SECONDS:
        raise ValueError(f"delay must be between 0 and {MAX_DELAY_SECONDS} seconds, not {delay}")
    fixed = None if result is NO_RESULT else RawJson.from_value(predictor_result(result))
    if target not in KINDS and target not in state.content_projects:
        state.structured_projects.get(target)
    _clear(session, target)
    failure = None if error is None else JobError(code, error)
    state.predictors.add(target, Predictor(target, fixed, failure, float(delay), truncated))
    if function is not None:
        session.hooks[HOOK_PREFIX + target] = function
    body: dict[str, Any] = {"target": target, "code": code, "delay": float(delay), "truncated": truncated}
    body |= {"error": error} if error is not None else {}
    body |= {} if fixed is None else {"result": fixed.to_value()}
    what = "" if function is None else f"Python code set a function as predictor of {target}"
    record_in_journal(session, "nuextract", "POST", None if function else body, what)


def clear_job_predictors(session: SessionState) -> None:
    """Delete all predictors: results are taken from the input again."""
    state: State = service_state(session, "nuextract")
    for target in [*state.predictors.rows, *predictor_functions(session, HOOK_PREFIX)]:
        _clear(session, target)
    record_in_journal(session, "nuextract", "DELETE")


def set_thumbnail(session: SessionState, project_id: str, content: bytes | None) -> StructuredProject:
    """Set the thumbnail of a structured project, which a playground item of the platform's web pages would set.

    Args:
        session: The session state.
        project_id: The id of the project.
        content: The image; None for no thumbnail.

    Raises:
        NotFound: There is no such project.
    """
    state: State = service_state(session, "nuextract")
    project = state.structured_projects.get(project_id)
    what = f"Python code set the thumbnail of {project_id}"
    session.journal.record_change(session.clock.instant(), "", "", "", None, description=what)
    return state.structured_projects.replace(project_id, replace(project, thumbnail=content))


def _clear(session: SessionState, target: str) -> None:
    state: State = service_state(session, "nuextract")
    session.hooks.pop(HOOK_PREFIX + target, None)
    if target in state.predictors:
        state.predictors.delete(target)
