# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Done``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class Done(Model):
    """Confirmation of an operation without other results.

    Attributes:
        ok: Always true.
    """

    ok: StrictBool
    """Always true."""
