"""Control API routes of AutoML: datasets and experiments, which no operation adds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, TypeVar

from projectlink_mock._core.control.request import parse_body, reject_value_errors
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.automl import factories, serializers
from projectlink_mock.services.automl.state import COMPLETED, State

Body = TypeVar("Body")

# The API uses this name outside of events.
_ALIASES = {"created_at": "timestamp"}


@dataclass(frozen=True)
class _Dataset:
    """Dataset in a request, with the field names of the timeline. The content is text, or bytes in base64."""

    name: str
    type: str = "dataset"
    id: str | None = None
    timestamp: datetime | None = None
    rows: int | None = None
    columns: int | None = None
    content: str | None = None
    content_base64: bytes | None = None


@dataclass(frozen=True)
class _Model:
    """Model of an experiment in a request."""

    type: str = factories.TrainedModel.type
    size: int = factories.TrainedModel.size
    content: str | None = None
    content_base64: bytes | None = None


@dataclass(frozen=True)
class _Experiment:
    """Experiment in a request, with the field names of the timeline. `models` is a list or a number."""

    name: str
    type: str = "experiment"
    id: str | None = None
    timestamp: datetime | None = None
    status: str = COMPLETED
    target_column: str | None = None
    problem_type: str | None = None
    best_model_type: str | None = None
    duration: int | float | None = None
    models: int | tuple[_Model, ...] | None = None
    report: str | None = None
    report_base64: bytes | None = None


def post_dataset(ctx: Context[State], project_id: str) -> Any:
    """Add a dataset to a project and return its timeline event."""
    body = _parse_event(_Dataset, ctx.body)
    with reject_value_errors():
        dataset = factories.add_dataset(
            ctx.session,
            project_id,
            body.name,
            rows=body.rows,
            columns=body.columns,
            content=_content(body.content, body.content_base64),
            timestamp=body.timestamp,
            id=body.id,
        )
    return serializers.dataset(dataset)


def post_experiment(ctx: Context[State], project_id: str) -> Any:
    """Add an experiment to a project and return its timeline event."""
    body = _parse_event(_Experiment, ctx.body)
    with reject_value_errors():
        experiment = factories.add_experiment(
            ctx.session,
            project_id,
            body.name,
            status=body.status,
            target_column=body.target_column,
            problem_type=body.problem_type,
            best_model_type=body.best_model_type,
            duration=body.duration,
            models=[_trained(model) for model in body.models] if isinstance(body.models, tuple) else body.models,
            report=_content(body.report, body.report_base64),
            timestamp=body.timestamp,
            id=body.id,
        )
    return serializers.experiment(experiment)


def _parse_event(kind: type[Body], body: Any) -> Body:
    """Parse the body of a request and check its `type`. Raises InvalidControlRequest."""
    event: Any = parse_body(kind, body, _ALIASES)
    expected = next(field.default for field in fields(event) if field.name == "type")
    if event.type != expected:
        raise InvalidControlRequest(f"`type` must be {expected!r}.")
    result: Body = event
    return result


def _content(text: str | None, data: bytes | None) -> bytes | None:
    if text is not None and data is not None:
        raise ValueError("give the content as text or in base64, not both")
    return text.encode() if text is not None else data


def _trained(model: _Model) -> factories.TrainedModel:
    return factories.TrainedModel(model.type, _content(model.content, model.content_base64), model.size)


ROUTES: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "/projects/{project_id}/datasets": {"POST": post_dataset},
    "/projects/{project_id}/experiments": {"POST": post_experiment},
}
