"""Datasets and experiments, for which the API has no operations: tests add them, from Python and from outside."""

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
from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.automl.state import COMPLETED, MOST_COLUMNS, Dataset, Experiment, Model, Project, State

Number = TypeVar("Number", int, float)

_UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
_MODEL_SIZE = 4096
_MOST_MODELS = 10_000
_LARGEST = 2**63 - 1
"""The largest number that JSON writes."""
_USUAL_MODEL = "GBM"


@dataclass(frozen=True)
class TrainedModel:
    """A model to add: its type, and its binary, or the size in bytes of one that is made up and never held."""

    type: str = _USUAL_MODEL
    content: bytes | None = None
    size: int = _MODEL_SIZE


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
    """Let a dataset have been uploaded to a project.

    Args:
        session: Session state of a server or of a session: `mock.state`.
        project_id: The project.
        name: The dataset's name, as of a file.
        rows: How many rows it has; left out, they are counted in the content, or are 100.
        columns: How many columns it has; left out, they are counted in the content, or are 5.
        content: The file. Without it, it is CSV of so many rows and columns, made up as it is read,
            however large.
        timestamp: When it was uploaded; now, if left out.
        id: Its UUID; a new one, if left out.

    Raises:
        NotFound: there is no such project.
        Conflict: the project has a dataset or an experiment of that id.
        ValueError: an argument has a value that it cannot have.
    """
    project = _project(session, project_id)
    data = content.encode() if isinstance(content, str) else content
    if data is not None and None in (rows, columns):
        counted = _count(data)
        rows, columns = counted[0] if rows is None else rows, counted[1] if columns is None else columns
    dataset = Dataset(
        name=_named(name),
        rows=_within("rows", 100 if rows is None else rows, 0),
        columns=_within("columns", 5 if columns is None else columns, 1, MOST_COLUMNS if data is None else _LARGEST),
        created_at=_moment(session, timestamp),
        content=data,
        id=_new_id(session, project, id),  # the last one: what is refused uses up no identifier
    )
    _put(session, replace(project, datasets=(*project.datasets, dataset)))
    told = {"rows": dataset.rows, "columns": dataset.columns, "content_base64": data, "id": id}
    _note(session, project, dataset, len(data or b""), **told)
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
    """Let an experiment have been run in a project.

    Args:
        session: Session state of a server or of a session: `mock.state`.
        project_id: The project.
        name: The experiment's name.
        status: How it is, or how it ended.
        target_column: The column to predict.
        problem_type: Classification, for example.
        best_model_type: The type of its best model; left out, that of its first model.
        duration: How long it took, in seconds.
        models: What it trained, or how many models; left out, one if it is completed, else none.
        report: Its report; left out, one is made up if it is completed.
        timestamp: When it was begun; now, if left out.
        id: Its UUID; a new one, if left out.

    Raises:
        NotFound: there is no such project.
        Conflict: the project has a dataset or an experiment of that id.
        ValueError: an argument has a value that it cannot have.
    """
    project = _project(session, project_id)
    if duration is not None:
        _within("duration", duration, 0)
    trained = _trained(int(status == COMPLETED) if models is None else models, best_model_type)
    experiment = Experiment(
        name=_named(name),
        status=_named(status, "status"),
        target_column=target_column,
        problem_type=problem_type,
        best_model_type=best_model_type or (trained[0].type if trained else None),
        duration=duration,
        created_at=_moment(session, timestamp),
        report=report.encode() if isinstance(report, str) else report,
        id=_new_id(session, project, id),
        models=tuple(Model(session.new_id(), one.type, _size(one), one.content) for one in trained),
    )
    _put(session, replace(project, experiments=(*project.experiments, experiment)))
    _note(
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
    state: State = session.state("automl")
    return state.projects.get(project_id.lower())


def _put(session: SessionState, project: Project) -> None:
    state: State = session.state("automl")
    state.projects.replace(project.id, project)


def _note(session: SessionState, project: Project, event: Dataset | Experiment, size: int, **told: object) -> None:
    """Write down in the journal what the control plane is told for the same, with files of so many bytes."""
    body = {"name": event.name, "timestamp": format_timestamp(event.created_at), **told}
    path = f"/projects/{project.id}/{type(event).__name__.lower()}s"
    given = {name: value for name, value in body.items() if value is not None}
    session.journal.record_change(session.clock.instant(), "automl", "POST", path, given, size=size)


def _new_id(session: SessionState, project: Project, wanted: str | None) -> str:
    if wanted is None:
        return session.new_id()
    id = wanted.lower()
    if not _UUID.fullmatch(id):
        raise ValueError("id is a UUID")
    if id in {event.id for event in project.events}:
        raise Conflict(f"There is a dataset or an experiment {id!r} already.", unique("event", "id"))
    return id


def _moment(session: SessionState, wanted: datetime | None) -> datetime:
    if wanted is None:
        return session.clock.now()
    return wanted.replace(tzinfo=timezone.utc) if wanted.tzinfo is None else wanted.astimezone(timezone.utc)


def _named(name: str, what: str = "name") -> str:
    if not name.strip():
        raise ValueError(f"{what} is empty")
    return name


def _within(what: str, number: Number, least: int, most: int = _LARGEST) -> Number:
    if not least <= number <= most:
        raise ValueError(f"{what} is at least {least} and at most {most}")
    return number


def _count(content: bytes) -> tuple[int, int]:
    """Count rows and columns of a CSV file, its head not being a row."""
    try:
        head, *rows = filter(None, csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    except (ValueError, csv.Error):
        raise ValueError("the content is no CSV with a head: say how many rows and columns it has") from None
    return len(rows), len(head)


def _trained(models: int | Iterable[TrainedModel], best: str | None) -> list[TrainedModel]:
    if isinstance(models, int):
        return [TrainedModel(best or _USUAL_MODEL)] * _within("models", models, 0, _MOST_MODELS)
    trained = list(models)
    for one in trained:
        _named(one.type, "type"), _within("size", one.size, 0)
    return trained


def _size(trained: TrainedModel) -> int:
    return trained.size if trained.content is None else len(trained.content)
