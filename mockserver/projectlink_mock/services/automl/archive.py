"""Archive of a project: a ZIP of its artifacts and a manifest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.http.zip_stream import Written, ZipStream
from projectlink_mock.services.automl import artifacts
from projectlink_mock.services.automl.state import COMPLETED, Dataset, Experiment, Model, Project

MANIFEST = "manifest.json"

_MAX_NAME_LENGTH = 100
_UNSAFE = re.compile(r"[^\w.()\[\] +=,@-]+")


@dataclass(frozen=True)
class _Artifact:
    """A file of the archive and its manifest entry; the chunks are generated when they are read."""

    kind: str
    path: str
    modified: datetime
    chunks: Iterator[bytes]
    max_size: int
    details: dict[str, Any]
    compressed: bool = False

    def manifest_entry(self, written: Written) -> dict[str, Any]:
        return {**self.details, "path": self.path, "size": written.size, "sha256": written.sha256}


def archive_name(project: Project) -> str:
    """Return the file name of a project's archive: the ASCII part of its name, or its id."""
    name = project.name.encode("ascii", "ignore").decode()
    return safe_name(name, project.id).replace(" ", "_") + ".zip"


def stream_archive(project: Project) -> Iterator[bytes]:
    """Yield the chunks of a project's archive.

    The manifest comes last, because it contains the sizes and hashes of the other files.
    """
    archive = ZipStream()
    manifest: dict[str, Any] = {
        "project": {
            "id": project.id,
            "name": project.name,
            "description": project.description,
            "status": project.status,
            "created_at": format_timestamp(project.created_at, "seconds"),
        },
        "datasets": [],
        "experiments": [_experiment(experiment) for experiment in project.experiments],
        "models": [],
        "reports": [],
    }
    for artifact in _artifacts(project):
        written = yield from archive.add(
            artifact.path,
            artifact.modified,
            artifact.chunks,
            max_size=artifact.max_size,
            compressed=artifact.compressed,
        )
        manifest[artifact.kind].append(artifact.manifest_entry(written))
    content = orjson.dumps(manifest, option=orjson.OPT_INDENT_2)
    yield from archive.add(MANIFEST, project.created_at, [content], max_size=len(content))
    yield archive.finish()


def _artifacts(project: Project) -> Iterator[_Artifact]:
    names = UniquePaths()
    for dataset in project.datasets:
        yield _dataset(dataset, names)
    for experiment in project.experiments:
        for model in experiment.models:
            yield _model(experiment, model, names)
    for experiment in project.experiments:
        if experiment.report is not None or experiment.status == COMPLETED:
            yield _report(experiment, names)


def _dataset(dataset: Dataset, names: UniquePaths) -> _Artifact:
    name = safe_name(dataset.name, "dataset")
    # Generated content is CSV; given content keeps its suffix.
    if not name.lower().endswith(".csv") and (dataset.content is None or "." not in name):
        name += ".csv"
    details = {
        "id": dataset.id,
        "name": dataset.name,
        "rows": dataset.rows,
        "columns": dataset.columns,
        "created_at": format_timestamp(dataset.created_at, "seconds"),
    }
    path = names.add("datasets", name)
    chunks, max_size = artifacts.dataset_chunks(dataset), artifacts.max_dataset_size(dataset)
    return _Artifact("datasets", path, dataset.created_at, chunks, max_size, details)


def _model(experiment: Experiment, model: Model, names: UniquePaths) -> _Artifact:
    name = f"{safe_name(experiment.name, 'experiment')}-{safe_name(model.type, 'model')}.bin".replace(" ", "_")
    details = {"id": model.id, "type": model.type, "experiment_id": experiment.id}
    path, chunks = names.add("models", name), artifacts.model_chunks(model)
    return _Artifact("models", path, experiment.created_at, chunks, model.size, details, compressed=True)


def _report(experiment: Experiment, names: UniquePaths) -> _Artifact:
    name = f"{safe_name(experiment.name, 'experiment')}.json".replace(" ", "_")
    path, chunks = names.add("reports", name), artifacts.report_chunks(experiment)
    max_size = len(experiment.report or b"")
    return _Artifact("reports", path, experiment.created_at, chunks, max_size, {"experiment_id": experiment.id})


def _experiment(experiment: Experiment) -> dict[str, Any]:
    return {
        "id": experiment.id,
        "name": experiment.name,
        "status": experiment.status,
        "target_column": experiment.target_column,
        "problem_type": experiment.problem_type,
        "best_model_type": experiment.best_model_type,
        "duration": experiment.duration,
        "created_at": format_timestamp(experiment.created_at, "seconds"),
    }


def safe_name(name: str, default: str) -> str:
    """Return a name that is safe as one path segment, or `default` if nothing is left of it.

    The result has no separators, control characters, dots or spaces at the ends, and is at most 100 characters long.
    """
    plain = _UNSAFE.sub("_", name).strip(". ")
    stem, dot, suffix = plain.rpartition(".")
    if len(plain) > _MAX_NAME_LENGTH:
        ending = dot + suffix if stem and len(suffix) < 10 else ""
        plain = plain[: _MAX_NAME_LENGTH - len(ending)].rstrip(". ") + ending
    return plain if plain.strip("_. ") else default


class UniquePaths:
    """A set of unique paths, compared case-insensitively."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def add(self, folder: str, name: str) -> str:
        """Add a path in a folder and return it; a taken name gets a number before its suffix."""
        stem, dot, suffix = name.rpartition(".")
        stem, ending = (stem, dot + suffix) if stem else (name, "")
        path, number = f"{folder}/{name}", 1
        while path.casefold() in self._taken:
            number += 1
            path = f"{folder}/{stem} ({number}){ending}"
        self._taken.add(path.casefold())
        return path
