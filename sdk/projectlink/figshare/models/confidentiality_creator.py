# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConfidentialityCreator``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ConfidentialityCreator(Model):
    """Confidentiality to set.

    Attributes:
        reason: Reason for confidentiality.
    """

    reason: str
    """Reason for confidentiality."""
