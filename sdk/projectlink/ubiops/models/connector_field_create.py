# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""ConnectorFieldCreate."""

from __future__ import annotations

from projectlink._core.model import Model


class ConnectorFieldCreate(Model):
    """A field of a structured connector."""

    name: str
    """Name of the field."""
    data_type: str
    """Type of its value: an integer, a string, a double precision number, a boolean, a
    timestamp, an array of integers, doubles or strings, or the identifier of an uploaded blob."""
