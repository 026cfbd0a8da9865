"""The bytes of a project's files, piece by piece: as they were given, or made up, the same ones each time."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import shake_256

import orjson

from projectlink_mock.services.automl.state import Dataset, Experiment, Model

PIECE = 64 * 1024
"""Bytes of a piece, about; a row of a table is never cut."""

_KINDS_OF_ROWS = 31


def of_dataset(dataset: Dataset) -> Iterator[bytes]:
    """A dataset's file: CSV, unless it was given as something else."""
    return _pieces(dataset.content) if dataset.content is not None else _table(dataset)


def of_model(model: Model) -> Iterator[bytes]:
    """A model's binary."""
    return _pieces(model.content) if model.content is not None else _noise(model.id, model.size)


def of_report(experiment: Experiment) -> Iterator[bytes]:
    """An experiment's report: JSON, unless it was given as something else."""
    return _pieces(_report(experiment) if experiment.report is None else experiment.report)


def most_bytes(dataset: Dataset) -> int:
    """A size that a dataset's file does not exceed."""
    if dataset.content is not None:
        return len(dataset.content)
    longest = len(str(dataset.rows)) + max(map(len, _endings(dataset)))
    return (dataset.rows + 1) * longest + len(_head(dataset))


def _pieces(content: bytes) -> Iterator[bytes]:
    for at in range(0, len(content), PIECE):
        yield content[at : at + PIECE]


def _noise(seed: str, size: int) -> Iterator[bytes]:
    """The same piece over and over: making it anew would cost more than sending it."""
    piece = shake_256(seed.encode()).digest(min(size, PIECE))
    for at in range(0, size, PIECE):
        yield piece[: size - at]


def _table(dataset: Dataset) -> Iterator[bytes]:
    """A column of numbers from 1 on, and others of values that come back after some rows."""
    yield _head(dataset)
    endings = _endings(dataset)
    step = max(PIECE // (len(endings[0]) + len(str(dataset.rows))), 1)
    for first in range(1, dataset.rows + 1, step):
        numbers = range(first, min(first + step, dataset.rows + 1))
        yield b"".join([b"%d%b" % (number, endings[number % _KINDS_OF_ROWS]) for number in numbers])


def _head(dataset: Dataset) -> bytes:
    return ",".join(["id", *(f"column_{number}" for number in range(2, dataset.columns + 1))]).encode() + b"\r\n"


def _endings(dataset: Dataset) -> list[bytes]:
    """What comes after the number in each kind of row."""
    width = dataset.columns - 1
    digits = shake_256(dataset.id.encode()).digest(_KINDS_OF_ROWS * width * 2)
    values = [b"%d" % (digits[at] * 256 + digits[at + 1]) for at in range(0, len(digits), 2)]
    rows = [values[row * width : (row + 1) * width] for row in range(_KINDS_OF_ROWS)]
    return [b"".join(b"," + value for value in row) + b"\r\n" for row in rows]


def _report(experiment: Experiment) -> bytes:
    shown = {
        "experiment": experiment.name,
        "status": experiment.status,
        "target_column": experiment.target_column,
        "problem_type": experiment.problem_type,
        "best_model_type": experiment.best_model_type,
        "duration": experiment.duration,
        "models": [model.type for model in experiment.models],
    }
    return orjson.dumps(shown, option=orjson.OPT_INDENT_2)
