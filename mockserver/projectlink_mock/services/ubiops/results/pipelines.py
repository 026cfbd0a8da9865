"""Views of pipelines, their objects and attachments, and of requests to models and pipelines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.lifecycles import COMPLETED, REQUEST, request_status
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest


@dataclass(frozen=True)
class PipelineView:
    """A pipeline and its project."""

    pipeline: Pipeline
    project: str


@dataclass(frozen=True)
class ObjectView:
    """An object and the names of what it refers to."""

    object: PipelineObject
    reference_name: str
    version: str | None


@dataclass(frozen=True)
class AttachmentView:
    """An attachment and the names of its two ends."""

    attachment: Attachment
    source_name: str
    destination_name: str


@dataclass(frozen=True)
class Progress:
    """How far a batch request has come."""

    id: str
    status: str
    success: bool
    created_at: datetime
    updated_at: datetime

    @property
    def has_ended(self) -> bool:
        """Whether it is completed or failed."""
        return self.status not in {name for name, _ in REQUEST.steps}


@dataclass(frozen=True)
class Queued:
    """A batch request that was just made."""

    progress: Progress


@dataclass(frozen=True)
class DirectOutcome:
    """What came of a direct request to a model."""

    request: ModelRequest


@dataclass(frozen=True)
class BatchOutcome:
    """What has come so far of a batch request to a model."""

    request: ModelRequest
    progress: Progress


@dataclass(frozen=True)
class PipelineOutcome:
    """What came of a direct request to a pipeline."""

    request: PipelineRequest
    project: str
    pipeline: str
    model_requests: tuple[ModelRequest, ...]


@dataclass(frozen=True)
class BatchPipelineOutcome:
    """What has come so far of a batch request to a pipeline; no model requests until it has ended."""

    request: PipelineRequest
    progress: Progress
    model_requests: tuple[BatchOutcome, ...]


def pipeline(state: State, pipeline: Pipeline) -> PipelineView:
    """A pipeline."""
    return PipelineView(pipeline, state.projects.get(pipeline.project_id).name)


def pipeline_object(state: State, one: PipelineObject) -> ObjectView:
    """An object of a pipeline."""
    if one.version_id is None:
        return ObjectView(one, state.connectors.get(one.reference_id).name, None)
    return ObjectView(one, state.models.get(one.reference_id).name, state.versions.get(one.version_id).name)


def attachment(state: State, attachment: Attachment) -> AttachmentView:
    """An attachment."""
    source = START if attachment.source_id == START else state.objects.get(attachment.source_id).name
    return AttachmentView(attachment, source, state.objects.get(attachment.destination_id).name)


def progress(request: ModelRequest | PipelineRequest, now: datetime) -> Progress:
    """How far a batch request has come."""
    status = request_status(request.created_at, request.error, now)
    changed = REQUEST.changed(request.created_at, now)
    return Progress(request.id, status, status == COMPLETED, request.created_at, changed)


def batch(request: ModelRequest, now: datetime) -> BatchOutcome:
    """A batch request to a model."""
    return BatchOutcome(request, progress(request, now))


def batch_pipeline(state: State, request: PipelineRequest, now: datetime) -> BatchPipelineOutcome:
    """A batch request to a pipeline."""
    sofar = progress(request, now)
    made = state.model_requests.filter(pipeline_request_id=request.id) if sofar.has_ended else []
    return BatchPipelineOutcome(request, sofar, tuple(batch(one, now) for one in made))


def direct_pipeline(state: State, request: PipelineRequest) -> PipelineOutcome:
    """A direct request to a pipeline."""
    made = tuple(state.model_requests.filter(pipeline_request_id=request.id))
    project = state.projects.get(request.project_id).name
    return PipelineOutcome(request, project, state.pipelines.get(request.pipeline_id).name, made)
