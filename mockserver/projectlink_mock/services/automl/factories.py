"""Factories for datasets and experiments, which no AutoML operation adds."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import TypeVar

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.http.reasons import unique
from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock.services.automl.state import (
    COMPLETED,
    MAX_GENERATED_COLUMNS,
    Dataset,
    Experiment,
    Model,
    Project,
    State,
)

Number = TypeVar("Number", int, float)

_UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
_DEFAULT_MODEL_SIZE = 4096
_MAX_MODELS = 10_000
_MAX_INTEGER = 2**63 - 1  # the largest integer that orjson writes
_DEFAULT_MODEL = "GBM"


@dataclass(frozen=True)
class TrainedModel:
    """Model to add: its type, and its content or the size in bytes of a generated binary."""

    type: str = _DEFAULT_MODEL
    content: bytes | None = None
    size: int = _DEFAULT_MODEL_SIZE


def add_dataset(
    session: SessionState,
    project_id: str,
    name: str,
    *,
    rows: int | None = None,
    columns: int | None = None,
    content: str | bytes | None = None,
    timestamp: datetime | None = None,
    id: str | None = None,
) -> Dataset:
    """Add an uploaded dataset to a project.

    Args:
        session: State of a session: `mock.state` of a server or a session.
        project_id: Id of the project.
        name: File name of the dataset.
        rows: Number of rows. Default: counted in the content, or 100 without content.
        columns: Number of columns. Default: counted in the content, or 5 without content. At most 2000 without content.
        content: Content of the file. Without it, a CSV file of any size is generated when it is read.
        timestamp: Time of the upload. Default: the time of the session's clock.
        id: UUID of the event. Default: a new one.

    Raises:
        NotFound: the project does not exist.
        Conflict: the project has a dataset or an experiment with this id.
        ValueError: an argument is invalid.
    """
    project = _project(session, project_id)
    data = content.encode() if isinstance(content, str) else content
    if data is not None and None in (rows, columns):
        counted = _count(data)
        rows, columns = counted[0] if rows is None else rows, counted[1] if columns is None else columns
    dataset = Dataset(
        name=_not_blank(name),
        rows=_in_range("rows", 100 if rows is None else rows, 0),
        columns=_in_range(
            "columns", 5 if columns is None else columns, 1, MAX_GENERATED_COLUMNS if data is None else _MAX_INTEGER
        ),
        created_at=_utc_time(session, timestamp),
        content=data,
        id=_new_id(session, project, id),  # last, so that rejected arguments use no id
    )
    _put(session, replace(project, datasets=(*project.datasets, dataset)))
    body = {"rows": dataset.rows, "columns": dataset.columns, "content_base64": data, "id": id}
    _record_change(session, project, dataset, len(data or b""), **body)
    return dataset


def add_experiment(
    session: SessionState,
    project_id: str,
    name: str,
    *,
    status: str = COMPLETED,
    target_column: str | None = None,
    problem_type: str | None = None,
    best_model_type: str | None = None,
    duration: float | None = None,
    models: int | Iterable[TrainedModel] | None = None,
    report: str | bytes | None = None,
    timestamp: datetime | None = None,
    id: str | None = None,
) -> Experiment:
    """Add an experiment to a project.

    Args:
        session: State of a session: `mock.state` of a server or a session.
        project_id: Id of the project.
        name: Name of the experiment.
        status: Status of the run. Default: `completed`.
        target_column: Column to predict.
        problem_type: For example `classification`.
        best_model_type: Type of the best model. Default: the type of the first model.
        duration: Duration in seconds.
        models: Trained models, or their number. Default: one if the status is `completed`, else none.
        report: Content of the report. Default: generated if the status is `completed`.
        timestamp: Start of the run. Default: the time of the session's clock.
        id: UUID of the event. Default: a new one.

    Raises:
        NotFound: the project does not exist.
        Conflict: the project has a dataset or an experiment with this id.
        ValueError: an argument is invalid.
    """
    project = _project(session, project_id)
    if duration is not None:
        _in_range("duration", duration, 0)
    trained = _trained(int(status == COMPLETED) if models is None else models, best_model_type)
    experiment = Experiment(
        name=_not_blank(name),
        status=_not_blank(status, "status"),
        target_column=target_column,
        problem_type=problem_type,
        best_model_type=best_model_type or (trained[0].type if trained else None),
        duration=duration,
        created_at=_utc_time(session, timestamp),
        report=report.encode() if isinstance(report, str) else report,
        id=_new_id(session, project, id),
        models=tuple(Model(session.new_id(), one.type, _size(one), one.content) for one in trained),
    )
    _put(session, replace(project, experiments=(*project.experiments, experiment)))
    _record_change(
        session,
        project,
        experiment,
        sum(len(one.content or b"") for one in trained) + len(experiment.report or b""),
        status=status,
        target_column=target_column,
        problem_type=problem_type,
        best_model_type=best_model_type,
        duration=duration,
        models=[
            {"type": one.type, **({"size": one.size} if one.content is None else {"content_base64": one.content})}
            for one in trained
        ],
        report_base64=experiment.report,
        id=id,
    )
    return experiment


def _project(session: SessionState, project_id: str) -> Project:
    state: State = service_state(session, "automl")
    return state.projects.get(project_id.lower())


def _put(session: SessionState, project: Project) -> None:
    state: State = service_state(session, "automl")
    state.projects.replace(project.id, project)


def _record_change(
    session: SessionState, project: Project, event: Dataset | Experiment, size: int, **fields: object
) -> None:
    """Record the control request that has the same effect; `size` is the number of bytes of its files."""
    body = {"name": event.name, "timestamp": format_timestamp(event.created_at), **fields}
    path = f"/projects/{project.id}/{type(event).__name__.lower()}s"
    sent = {name: value for name, value in body.items() if value is not None}
    session.journal.record_change(session.clock.instant(), "automl", "POST", path, sent, size=size)


def _new_id(session: SessionState, project: Project, value: str | None) -> str:
    if value is None:
        return session.new_id()
    id = value.lower()
    if not _UUID.fullmatch(id):
        raise ValueError("id must be a UUID")
    if id in {event.id for event in project.events}:
        raise Conflict(f"There is a dataset or an experiment {id!r} already.", unique("event", "id"))
    return id


def _utc_time(session: SessionState, value: datetime | None) -> datetime:
    if value is None:
        return session.clock.now()
    return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)


def _not_blank(name: str, argument: str = "name") -> str:
    if not name.strip():
        raise ValueError(f"{argument} must not be blank")
    return name


def _in_range(argument: str, number: Number, minimum: int, maximum: int = _MAX_INTEGER) -> Number:
    if not minimum <= number <= maximum:
        raise ValueError(f"{argument} must be between {minimum} and {maximum}")
    return number


def _count(content: bytes) -> tuple[int, int]:
    """Count the rows, without the header, and the columns of a CSV file."""
    try:
        header, *rows = filter(None, csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    except (ValueError, csv.Error):
        raise ValueError("the content is not CSV with a header: give rows and columns") from None
    return len(rows), len(header)


def _trained(models: int | Iterable[TrainedModel], best: str | None) -> list[TrainedModel]:
    if isinstance(models, int):
        return [TrainedModel(best or _DEFAULT_MODEL)] * _in_range("models", models, 0, _MAX_MODELS)
    trained = list(models)
    for model in trained:
        _not_blank(model.type, "type")
        _in_range("size", model.size, 0)
    return trained


def _size(trained: TrainedModel) -> int:
    return trained.size if trained.content is None else len(trained.content)
