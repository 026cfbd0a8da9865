# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceEvent``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model


class InstanceEvent(Model):
    """An event of an instance.

    Attributes:
        time_created: Time of the event.
        id: Unique identifier (UUID).
        description: Text of the event.
    """

    time_created: DateTime
    """Time of the event."""
    id: str | None = None
    """Unique identifier (UUID)."""
    description: str | None = None
    """Text of the event."""
