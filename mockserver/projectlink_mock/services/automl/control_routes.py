"""AutoML's part of the control plane: datasets and experiments, which the API itself cannot add."""

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

T = TypeVar("T")

# The API calls it so where it is not about events.
_SAME = {"created_at": "timestamp"}


@dataclass(frozen=True)
class _Dataset:
    """A dataset as it is sent, with the names of the timeline. The content is a text, or bytes in base64."""

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
    """A model of an experiment as it is sent."""

    type: str = factories.TrainedModel.type
    size: int = factories.TrainedModel.size
    content: str | None = None
    content_base64: bytes | None = None


@dataclass(frozen=True)
class _Experiment:
    """An experiment as it is sent, with the names of the timeline; models may just be counted."""

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
    """Let a dataset have been uploaded to a project; the answer is its event in the timeline."""
    given = _read(_Dataset, ctx.body)
    return _added(
        lambda: serializers.dataset(
            factories.add_dataset(
                ctx.session,
                project_id,
                given.name,
                rows=given.rows,
                columns=given.columns,
                content=_either(given.content, given.content_base64),
                timestamp=given.timestamp,
                id=given.id,
            )
        )
    )


def post_experiment(ctx: Context[State], project_id: str) -> Any:
    """Let an experiment have been run in a project; the answer is its event in the timeline."""
    given = _read(_Experiment, ctx.body)
    return _added(
        lambda: serializers.experiment(
            factories.add_experiment(
                ctx.session,
                project_id,
                given.name,
                status=given.status,
                target_column=given.target_column,
                problem_type=given.problem_type,
                best_model_type=given.best_model_type,
                duration=given.duration,
                models=[_trained(one) for one in given.models] if isinstance(given.models, tuple) else given.models,
                report=_either(given.report, given.report_base64),
                timestamp=given.timestamp,
                id=given.id,
            )
        )
    )


def _read(kind: type[T], body: Any) -> T:
    """Read what was sent. Raises InvalidControlRequest."""
    given: Any = parse_body(kind, body, _SAME)
    usual = next(field.default for field in fields(given) if field.name == "type")
    if given.type != usual:
        raise InvalidControlRequest(f"The type of this is {usual!r}.")
    result: T = given
    return result


def _added(add: Callable[[], Any]) -> Any:
    with reject_value_errors():
        return add()


def _either(text: str | None, data: bytes | None) -> bytes | None:
    if text is not None and data is not None:
        raise ValueError("a content is given as a text or in base64, not both")
    return text.encode() if text is not None else data


def _trained(given: _Model) -> factories.TrainedModel:
    return factories.TrainedModel(given.type, _either(given.content, given.content_base64), given.size)


ROUTES: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "/projects/{project_id}/datasets": {"POST": post_dataset},
    "/projects/{project_id}/experiments": {"POST": post_experiment},
}
