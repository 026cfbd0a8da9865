# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InferenceStatus``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class InferenceStatus(Model):
    """Numbers of inferences.

    Attributes:
        running: Number of running inferences.
        waiting: Number of waiting inferences.
    """

    running: StrictInt
    """Number of running inferences."""
    waiting: StrictInt
    """Number of waiting inferences."""
