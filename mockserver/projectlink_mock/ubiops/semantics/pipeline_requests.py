"""Requests to pipelines, direct ones and batches."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import pipelines


def pipelines_request(ctx: Ctx[State], project_name: str, pipeline_name: str) -> pipelines.PipelineOutcome:
    """Make a request to a pipeline, and wait for the results of its models."""
    raise todo()


def batch_pipeline_requests_list(ctx: Ctx[State], project_name: str, pipeline_name: str) -> list[pipelines.Progress]:
    """List the batch requests made to a pipeline."""
    raise todo()


def batch_pipeline_requests_create(ctx: Ctx[State], project_name: str, pipeline_name: str) -> list[pipelines.Queued]:
    """Queue requests to a pipeline."""
    raise todo()


def batch_pipeline_requests_batch_collect(
    ctx: Ctx[State], project_name: str, pipeline_name: str
) -> list[pipelines.BatchPipelineOutcome]:
    """Read several batch requests to a pipeline and their results."""
    raise todo()


def batch_pipeline_requests_batch_delete(ctx: Ctx[State], project_name: str, pipeline_name: str) -> list[Any]:
    """Delete several batch requests to a pipeline."""
    raise todo()


def batch_pipeline_request_get(
    ctx: Ctx[State], project_name: str, pipeline_name: str, pipeline_request_id: str
) -> pipelines.BatchPipelineOutcome:
    """Read a batch request to a pipeline and its results."""
    raise todo()


def batch_pipeline_request_delete(
    ctx: Ctx[State], project_name: str, pipeline_name: str, pipeline_request_id: str
) -> None:
    """Delete a batch request to a pipeline."""
    raise todo()
