# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InferenceStatusResponse``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.nuextract.models.inference_status import InferenceStatus


class InferenceStatusResponse(Model):
    """The load of the models.

    Attributes:
        inference: Numbers of inferences.
    """

    inference: InferenceStatus
    """Numbers of inferences."""
