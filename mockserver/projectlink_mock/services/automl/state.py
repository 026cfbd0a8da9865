"""What AutoML remembers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec, Table

ROLES = ("viewer", "editor", "admin", "owner")
"""From the lowest to the highest."""

VIEWER, EDITOR, OWNER = "viewer", "editor", "owner"
COMPLETED = "completed"
MOST_COLUMNS = 2_000
"""Of a table that is made up."""

EVERYBODY = ""
"""In place of a user's id, for who reads every project."""


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who is registered. The address is in lower case."""

    UNIQUE: ClassVar[IndexSpec] = (("email",),)

    id: str
    email: str
    name: str
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A user's place in a project."""

    user_id: str
    role: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Dataset:
    """A table that was uploaded. Without content it has as many rows and columns as it says, made up when read."""

    id: str
    name: str
    rows: int
    columns: int
    created_at: datetime
    content: bytes | None = None

    @property
    def can_be(self) -> bool:
        """Whether there are tables of this size."""
        return self.rows >= 0 and self.columns >= 1 and (self.content is not None or self.columns <= MOST_COLUMNS)


@dataclass(frozen=True, slots=True)
class Model:
    """What an experiment trained. Without content its binary has as many bytes as it says, made up when read."""

    id: str
    type: str
    size: int
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Experiment:
    """A run, how it ended, and what came of it. The duration is in seconds; without a report one is made up."""

    id: str
    name: str
    status: str
    target_column: str | None
    problem_type: str | None
    best_model_type: str | None
    duration: int | float | None
    created_at: datetime
    models: tuple[Model, ...] = ()
    report: bytes | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """A project and all that belongs to it, so that one look at it is one moment of it."""

    ORDERINGS: ClassVar[OrderingSpec] = (
        "readers",
        ("created_at", "folded_name", "dataset_count", "model_count", "experiment_count"),
    )
    SEARCH_FIELD: ClassVar[str] = "folded_text"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"member_ids": ("users",)}

    id: str
    name: str
    description: str | None
    created_at: datetime
    members: tuple[Member, ...]
    status: str = "active"
    datasets: tuple[Dataset, ...] = ()
    experiments: tuple[Experiment, ...] = ()

    @property
    def member_ids(self) -> tuple[str, ...]:
        """The ids of its members."""
        return tuple(member.user_id for member in self.members)

    @property
    def readers(self) -> tuple[str, ...]:
        """The ids of its members, and that of everybody's reader."""
        return (*self.member_ids, EVERYBODY)

    @property
    def folded_name(self) -> tuple[str, str]:
        """What names are sorted by: upper and lower case count only where all else is the same."""
        return self.name.casefold(), self.name

    @property
    def folded_text(self) -> str:
        """What is searched: name and description, with something between them that is in no text."""
        return f"{self.name}\ud800{self.description or ''}".casefold()

    @property
    def events(self) -> list[Dataset | Experiment]:
        """What happened in it, oldest first; of one moment, datasets before what can have used them."""
        both: list[Dataset | Experiment] = [*self.datasets, *self.experiments]
        return sorted(both, key=lambda event: event.created_at)

    @property
    def dataset_count(self) -> int:
        """How many datasets were uploaded."""
        return len(self.datasets)

    @property
    def experiment_count(self) -> int:
        """How many experiments were run."""
        return len(self.experiments)

    @property
    def model_count(self) -> int:
        """How many models all experiments have trained."""
        return sum(len(experiment.models) for experiment in self.experiments)

    def role_of(self, user_id: str) -> str | None:
        """The role of a user, None for somebody who is no member."""
        return next((member.role for member in self.members if member.user_id == user_id), None)


@dataclass
class State:
    """All of it."""

    users: Table[User] = field(default_factory=lambda: Table(User))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))

    def violations(self) -> Iterator[str]:
        """What cannot be in a state that somebody wrote."""
        for project in self.projects:
            if not all(dataset.can_be for dataset in project.datasets):
                yield f"projects.{project.id}.datasets: one has as many rows or columns as none can have"
            if any(model.size < 0 for experiment in project.experiments for model in experiment.models):
                yield f"projects.{project.id}.experiments: a model has less than no bytes"
