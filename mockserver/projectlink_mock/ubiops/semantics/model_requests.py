"""Requests to models, direct ones and batches."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import pipelines


def model_requests_create(ctx: Ctx[State], project_name: str, model_name: str, version: str) -> pipelines.DirectOutcome:
    """Make a request to a version of a model, and wait for the result."""
    raise todo()


def batch_model_requests_list(
    ctx: Ctx[State], project_name: str, model_name: str, version: str
) -> list[pipelines.Progress]:
    """List the batch requests made to a version."""
    raise todo()


def batch_model_requests_create(
    ctx: Ctx[State], project_name: str, model_name: str, version: str
) -> list[pipelines.Queued]:
    """Queue requests to a version of a model."""
    raise todo()


def batch_model_requests_batch_collect(
    ctx: Ctx[State], project_name: str, model_name: str, version: str
) -> list[pipelines.BatchOutcome]:
    """Read several batch requests to a version and their results."""
    raise todo()


def batch_model_requests_batch_delete(ctx: Ctx[State], project_name: str, model_name: str, version: str) -> list[Any]:
    """Delete several batch requests to a version."""
    raise todo()


def batch_model_requests_get(
    ctx: Ctx[State], project_name: str, model_name: str, version: str, request_id: str
) -> pipelines.BatchOutcome:
    """Read a batch request to a version and its result."""
    raise todo()


def batch_model_requests_delete(
    ctx: Ctx[State], project_name: str, model_name: str, version: str, request_id: str
) -> None:
    """Delete a batch request to a version."""
    raise todo()
