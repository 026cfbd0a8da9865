"""State of AutoML: users and projects with their members, datasets and experiments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec, Table

ROLES = ("viewer", "editor", "admin", "owner")
"""Roles of members, from lowest to highest."""

VIEWER, EDITOR, OWNER = "viewer", "editor", "owner"
COMPLETED = "completed"
MAX_GENERATED_COLUMNS = 2_000

ALL_PROJECTS = ""
"""Group of all projects, beside one group per user id in the orderings."""


@dataclass(eq=False, frozen=True, slots=True)
class User:
    """A registered user. The e-mail address is in lower case."""

    UNIQUE: ClassVar[IndexSpec] = (("email",),)

    id: str
    email: str
    name: str
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A membership of a user in a project."""

    user_id: str
    role: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Dataset:
    """A uploaded table. Without content, a table with the given rows and columns is generated when it is read."""

    id: str
    name: str
    rows: int
    columns: int
    created_at: datetime
    content: bytes | None = None

    @property
    def has_valid_size(self) -> bool:
        """True if rows and columns are within their limits."""
        return (
            self.rows >= 0 and self.columns >= 1 and (self.content is not None or self.columns <= MAX_GENERATED_COLUMNS)
        )


@dataclass(frozen=True, slots=True)
class Model:
    """A trained model. Without content, a binary of the given size in bytes is generated when it is read."""

    id: str
    type: str
    size: int
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Experiment:
    """A training run with its result and its duration in seconds. Without a report, one is generated when read."""

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


@dataclass(eq=False, frozen=True, slots=True)
class Project:
    """A project with everything that belongs to it, so that one record is a consistent snapshot."""

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
        """User ids of the members."""
        return tuple(member.user_id for member in self.members)

    @property
    def readers(self) -> tuple[str, ...]:
        """Groups of the orderings: user ids of the members, and `ALL_PROJECTS`."""
        return (*self.member_ids, ALL_PROJECTS)

    @property
    def folded_name(self) -> tuple[str, str]:
        """Sort key of the name: case-insensitive, with case as tie-breaker."""
        return self.name.casefold(), self.name

    @property
    def folded_text(self) -> str:
        """Searched text: name and description, separated by a character that valid text does not contain."""
        return f"{self.name}\ud800{self.description or ''}".casefold()

    @property
    def events(self) -> list[Dataset | Experiment]:
        """Datasets and experiments, oldest first; datasets come first at the same time."""
        events: list[Dataset | Experiment] = [*self.datasets, *self.experiments]
        return sorted(events, key=lambda event: event.created_at)

    @property
    def dataset_count(self) -> int:
        """Number of datasets."""
        return len(self.datasets)

    @property
    def experiment_count(self) -> int:
        """Number of experiments."""
        return len(self.experiments)

    @property
    def model_count(self) -> int:
        """Number of models of all experiments."""
        return sum(len(experiment.models) for experiment in self.experiments)

    def role_of(self, user_id: str) -> str | None:
        """Return the role of a user, or None for a non-member."""
        return next((member.role for member in self.members if member.user_id == user_id), None)


@dataclass
class State:
    """State of the service in one session."""

    users: Table[User] = field(default_factory=lambda: Table(User))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))

    def violations(self) -> Iterator[str]:
        """Yield the violations of a loaded state."""
        for project in self.projects:
            if not all(dataset.has_valid_size for dataset in project.datasets):
                yield f"projects.{project.id}.datasets: the number of rows or columns of a dataset is out of range"
            if any(model.size < 0 for experiment in project.experiments for model in experiment.models):
                yield f"projects.{project.id}.experiments: the size of a model is negative"
