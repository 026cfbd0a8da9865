# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentFieldsList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class AttachmentFieldsList(Model):
    """A source field and a destination field of the same data type.

    Attributes:
        source_field_name: Name of an output field of the source. Not empty.
        destination_field_name: Name of an input field of the destination. Not empty.
    """

    source_field_name: str
    """Name of an output field of the source. Not empty."""
    destination_field_name: str
    """Name of an input field of the destination. Not empty."""
