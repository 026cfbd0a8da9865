# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InstanceEventPaginated``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.instance_event import InstanceEvent


class InstanceEventPaginated(Model):
    """A page of events of an instance.

    Attributes:
        results: Events of the page.
        next: Cursor of the next page; null on the last one.
        previous: Cursor of the previous page; null on the first one.
    """

    results: list[InstanceEvent]
    """Events of the page."""
    next: str | None = None
    """Cursor of the next page; null on the last one."""
    previous: str | None = None
    """Cursor of the previous page; null on the first one."""
