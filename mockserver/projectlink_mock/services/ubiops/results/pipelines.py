"""Results about pipelines, their objects and attachments, and requests."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest
from projectlink_mock.services.ubiops_common.requests import COMPLETED, REQUEST, request_status


class PipelineResult(NamedTuple):
    """A pipeline with the name of its project."""

    pipeline: Pipeline
    project: str


class ObjectResult(NamedTuple):
    """A pipeline object with the names of the model or connector and version it refers to."""

    object: PipelineObject
    reference_name: str
    version: str | None


class AttachmentResult(NamedTuple):
    """An attachment with the names of source and destination."""

    attachment: Attachment
    source_name: str
    destination_name: str


class Progress(NamedTuple):
    """The current status of a batch request."""

    id: str
    status: str
    success: bool
    created_at: datetime
    updated_at: datetime

    @property
    def has_ended(self) -> bool:
        """Return True if the request is completed or failed."""
        return self.status not in {name for name, _ in REQUEST.steps}


class Queued(NamedTuple):
    """A batch request that was just created."""

    progress: Progress


class DirectOutcome(NamedTuple):
    """The outcome of a direct request to a model."""

    request: ModelRequest


class BatchOutcome(NamedTuple):
    """The outcome so far of a batch request to a model."""

    request: ModelRequest
    progress: Progress


class PipelineOutcome(NamedTuple):
    """The outcome of a direct request to a pipeline."""

    request: PipelineRequest
    project: str
    pipeline: str
    model_requests: tuple[ModelRequest, ...]


class BatchPipelineOutcome(NamedTuple):
    """The outcome so far of a batch request to a pipeline; without model requests until it has ended."""

    request: PipelineRequest
    progress: Progress
    model_requests: tuple[BatchOutcome, ...]


def pipeline_result(state: State, pipeline: Pipeline) -> PipelineResult:
    """Return a pipeline with the name of its project."""
    return PipelineResult(pipeline, state.projects.get(pipeline.project_id).name)


def object_result(state: State, one: PipelineObject) -> ObjectResult:
    """Return a pipeline object with the names it refers to."""
    if one.version_id is None:
        return ObjectResult(one, state.connectors.get(one.reference_id).name, None)
    return ObjectResult(one, state.models.get(one.reference_id).name, state.versions.get(one.version_id).name)


def attachment_result(state: State, attachment: Attachment) -> AttachmentResult:
    """Return an attachment with the names of source and destination."""
    source = START if attachment.source_id == START else state.objects.get(attachment.source_id).name
    return AttachmentResult(attachment, source, state.objects.get(attachment.destination_id).name)


def progress(request: ModelRequest | PipelineRequest, now: datetime) -> Progress:
    """Return the current status of a batch request."""
    status = request_status(request.created_at, request.error, now)
    changed = REQUEST.changed(request.created_at, now)
    return Progress(request.id, status, status == COMPLETED, request.created_at, changed)


def batch_outcome(request: ModelRequest, now: datetime) -> BatchOutcome:
    """Return the outcome so far of a batch request to a model."""
    return BatchOutcome(request, progress(request, now))


def batch_pipeline_outcome(state: State, request: PipelineRequest, now: datetime) -> BatchPipelineOutcome:
    """Return the outcome so far of a batch request to a pipeline."""
    current = progress(request, now)
    requests = state.model_requests.filter(pipeline_request_id=request.id) if current.has_ended else []
    return BatchPipelineOutcome(request, current, tuple(batch_outcome(one, now) for one in requests))


def pipeline_outcome(state: State, request: PipelineRequest) -> PipelineOutcome:
    """Return the outcome of a direct request to a pipeline."""
    requests = tuple(state.model_requests.filter(pipeline_request_id=request.id))
    project = state.projects.get(request.project_id).name
    return PipelineOutcome(request, project, state.pipelines.get(request.pipeline_id).name, requests)
