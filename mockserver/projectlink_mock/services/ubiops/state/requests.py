"""Requests to models and pipelines, direct ones and batches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec

Group = tuple[str, bool | None]
"""The batch requests to a version or pipeline: those that fail, those that do not, or, with None, all."""


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """A request to a model version. What comes of it is known from the start, and shown in its time.

    One that a pipeline made names the pipeline's request and its object, by name: both may change.
    """

    INDEXES: ClassVar[IndexSpec] = (("version_id",), ("pipeline_request_id",))
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("created_at",))
    DISPLAY_NAME: ClassVar[str] = "request"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "version_id": ("versions",)}

    id: str
    project_id: str
    version_id: str
    data: Any
    created_at: datetime
    batch: bool
    result: Any = None
    error: str | None = None
    pipeline_request_id: str | None = None
    pipeline_object: str | None = None

    @property
    def batch_of(self) -> str | None:
        """The version, for a batch request made to it alone: those are listed."""
        return self.version_id if self.batch and self.pipeline_request_id is None else None

    @property
    def lists(self) -> tuple[Group, ...]:
        """The lists of batch requests that it is in."""
        return _lists(self.batch_of, self.error)


@dataclass(frozen=True, slots=True)
class PipelineRequest:
    """A request to a pipeline; it has failed if one of its model requests did."""

    INDEXES: ClassVar[IndexSpec] = (("pipeline_id",),)
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("created_at",))
    DISPLAY_NAME: ClassVar[str] = "request"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "pipeline_id": ("pipelines",)}

    id: str
    project_id: str
    pipeline_id: str
    data: Any
    created_at: datetime
    batch: bool
    error: str | None = None

    @property
    def batch_of(self) -> str | None:
        """The pipeline, for a batch request: those are listed."""
        return self.pipeline_id if self.batch else None

    @property
    def lists(self) -> tuple[Group, ...]:
        """The lists of batch requests that it is in."""
        return _lists(self.batch_of, self.error)


def _lists(owner_id: str | None, error: str | None) -> tuple[Group, ...]:
    return () if owner_id is None else ((owner_id, None), (owner_id, error is not None))


@dataclass(frozen=True, slots=True)
class Predictor:
    """What a test wants a model, or one version of it, to answer; its key is the id of that one."""

    KEY: ClassVar[str] = "key"

    model_id: str
    version_id: str | None = None
    result: Any = None
    error: str | None = None

    @property
    def key(self) -> str:
        """Where it is kept."""
        return self.version_id or self.model_id
