"""Running models and pipelines: makes the requests, and with them the log lines and the facts.

The input has been checked before. `at` is when it happens: now, or when a schedule was due.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.models import Version
from projectlink_mock.ubiops.state.pipelines import Pipeline
from projectlink_mock.ubiops.state.requests import ModelRequest, PipelineRequest
from projectlink_mock.ubiops.todo import todo


def check_model(ctx: Ctx[State], version: Version, data: Any) -> None:
    """Raises BadRequest for a version that is not available, or an input that does not fit its model."""
    raise todo()


def check_pipeline(ctx: Ctx[State], pipeline: Pipeline, data: Any) -> None:
    """Raises BadRequest for a pipeline with a version that is not available, or an input that does not fit."""
    raise todo()


def run_model(ctx: Ctx[State], version: Version, data: Any, *, batch: bool, at: datetime) -> ModelRequest:
    """Make a request to a version."""
    raise todo()


def run_pipeline(ctx: Ctx[State], pipeline: Pipeline, data: Any, *, batch: bool, at: datetime) -> PipelineRequest:
    """Make a request to a pipeline, and those to its models."""
    raise todo()
