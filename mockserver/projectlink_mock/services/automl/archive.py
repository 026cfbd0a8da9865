"""The archive of a project: its artifacts, and a manifest that says what they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from projectlink_mock.services.automl import artifacts
from projectlink_mock.services.automl.dates import seconds
from projectlink_mock.services.automl.safe_names import Names, safe
from projectlink_mock.services.automl.state import COMPLETED, Dataset, Experiment, Model, Project
from projectlink_mock.services.automl.zip_stream import Written, Zip

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class _Artifact:
    """A file of the archive, and what the manifest says of it; the pieces are made when they are read."""

    kind: str
    path: str
    modified: datetime
    pieces: Iterator[bytes]
    at_most: int
    about: dict[str, Any]
    is_packed: bool = False

    def listed(self, written: Written) -> dict[str, Any]:
        return {**self.about, "path": self.path, "size": written.size, "sha256": written.sha256}


def archive_name(project: Project) -> str:
    """What the archive of a project is called: after the project, as far as its name is ASCII."""
    name = project.name.encode("ascii", "ignore").decode()
    return safe(name, project.id).replace(" ", "_") + ".zip"


def archive_of(project: Project) -> Iterator[bytes]:
    """Give a project's archive piece by piece.

    The manifest comes last: the sizes and hashes in it are known once all else is written.
    """
    archive = Zip()
    manifest: dict[str, Any] = {
        "project": {
            "id": project.id,
            "name": project.name,
            "description": project.description,
            "status": project.status,
            "created_at": seconds(project.created_at),
        },
        "datasets": [],
        "experiments": [_experiment(experiment) for experiment in project.experiments],
        "models": [],
        "reports": [],
    }
    for one in _artifacts(project):
        written = yield from archive.add(
            one.path, one.modified, one.pieces, at_most=one.at_most, is_packed=one.is_packed
        )
        manifest[one.kind].append(one.listed(written))
    content = orjson.dumps(manifest, option=orjson.OPT_INDENT_2)
    yield from archive.add(MANIFEST, project.created_at, [content], at_most=len(content))
    yield archive.end()


def _artifacts(project: Project) -> Iterator[_Artifact]:
    names = Names()
    for dataset in project.datasets:
        yield _dataset(dataset, names)
    for experiment in project.experiments:
        for model in experiment.models:
            yield _model(experiment, model, names)
    for experiment in project.experiments:
        if experiment.report is not None or experiment.status == COMPLETED:
            yield _report(experiment, names)


def _dataset(dataset: Dataset, names: Names) -> _Artifact:
    name = safe(dataset.name, "dataset")
    # What was made up is CSV whatever it is called; what was given knows better what it is.
    if not name.lower().endswith(".csv") and (dataset.content is None or "." not in name):
        name += ".csv"
    about = {
        "id": dataset.id,
        "name": dataset.name,
        "rows": dataset.rows,
        "columns": dataset.columns,
        "created_at": seconds(dataset.created_at),
    }
    path = names.unique("datasets", name)
    pieces, at_most = artifacts.of_dataset(dataset), artifacts.most_bytes(dataset)
    return _Artifact("datasets", path, dataset.created_at, pieces, at_most, about)


def _model(experiment: Experiment, model: Model, names: Names) -> _Artifact:
    name = f"{safe(experiment.name, 'experiment')}-{safe(model.type, 'model')}.bin".replace(" ", "_")
    about = {"id": model.id, "type": model.type, "experiment_id": experiment.id}
    path, pieces = names.unique("models", name), artifacts.of_model(model)
    return _Artifact("models", path, experiment.created_at, pieces, model.size, about, is_packed=True)


def _report(experiment: Experiment, names: Names) -> _Artifact:
    name = f"{safe(experiment.name, 'experiment')}.json".replace(" ", "_")
    path, pieces = names.unique("reports", name), artifacts.of_report(experiment)
    at_most = len(experiment.report or b"")
    return _Artifact("reports", path, experiment.created_at, pieces, at_most, {"experiment_id": experiment.id})


def _experiment(experiment: Experiment) -> dict[str, Any]:
    return {
        "id": experiment.id,
        "name": experiment.name,
        "status": experiment.status,
        "target_column": experiment.target_column,
        "problem_type": experiment.problem_type,
        "best_model_type": experiment.best_model_type,
        "duration": experiment.duration,
        "created_at": seconds(experiment.created_at),
    }
