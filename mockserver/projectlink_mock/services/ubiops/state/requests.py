"""Records of requests to models and pipelines, and of predictors."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec
from projectlink_mock.services.ubiops_common.requests import lists_of


@dataclass(eq=False, frozen=True, slots=True)
class ModelRequest:
    """A request to a model version. Its outcome is fixed at creation and shown once the request has ended.

    A request made by a pipeline stores the pipeline request's id and the object's name, as the object may change.
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
        """Return the version's id for a batch request made to it directly, otherwise None."""
        return self.version_id if self.batch and self.pipeline_request_id is None else None

    @property
    def lists(self) -> tuple[tuple[str, Hashable], ...]:
        """Return the lists of batch requests that contain the request."""
        return lists_of(self.batch_of, self.error)


@dataclass(eq=False, frozen=True, slots=True)
class PipelineRequest:
    """A request to a pipeline; it fails if one of its model requests fails."""

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
        """Return the pipeline's id for a batch request, otherwise None."""
        return self.pipeline_id if self.batch else None

    @property
    def lists(self) -> tuple[tuple[str, Hashable], ...]:
        """Return the lists of batch requests that contain the request."""
        return lists_of(self.batch_of, self.error)


@dataclass(eq=False, frozen=True, slots=True)
class Predictor:
    """A fixed result or error for a model or one of its versions; its key is the id of that one."""

    KEY: ClassVar[str] = "key"

    model_id: str
    version_id: str | None = None
    result: Any = None
    error: str | None = None

    @property
    def key(self) -> str:
        """Return the key in the table."""
        return self.version_id or self.model_id
