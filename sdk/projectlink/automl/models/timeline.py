# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Timeline``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.automl.models.timeline_event import TimelineEvent


class Timeline(Model):
    """Events in a project.

    Attributes:
        project_id: Identifier of the project (UUID).
        events: The events, oldest first.
    """

    project_id: str
    """Identifier of the project (UUID)."""
    events: list[TimelineEvent]
    """The events, oldest first."""
