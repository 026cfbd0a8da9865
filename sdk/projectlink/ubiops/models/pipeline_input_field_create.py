# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""PipelineInputFieldCreate."""

from __future__ import annotations

from projectlink._core.model import Model


class PipelineInputFieldCreate(Model):
    """A field of a pipeline's structured input."""

    name: str
    """Name of the field, unique in the input."""
    data_type: str
    """Type of its value: an integer, a string, a double precision number, a boolean, a
    timestamp, an array of integers, doubles or strings, or the identifier of an uploaded blob."""
