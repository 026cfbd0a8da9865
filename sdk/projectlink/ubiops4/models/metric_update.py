# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``MetricUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class MetricUpdate(Model):
    """Fields of a custom metric to update.

    Attributes:
        name: New name, unique within the project. It begins with `custom.`. 1 to 64 characters.
        description: Description of the metric. At most 400 characters.
        unit: Unit of the values. At most 32 characters.
        labels: Labels that replace the previous ones.
    """

    name: str | None = None
    """New name, unique within the project. It begins with `custom.`. 1 to 64 characters."""
    description: str | None = None
    """Description of the metric. At most 400 characters."""
    unit: str | None = None
    """Unit of the values. At most 32 characters."""
    labels: list[str] | None = None
    """Labels that replace the previous ones."""
