# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentFieldsList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class AttachmentFieldsList(Model):
    """A source field and a destination field.

    Attributes:
        source_field_name: Name of an output field of the source.
        destination_field_name: Name of an input field of the destination.
    """

    source_field_name: str | None = None
    """Name of an output field of the source."""
    destination_field_name: str | None = None
    """Name of an input field of the destination."""
