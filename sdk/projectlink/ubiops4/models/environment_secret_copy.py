# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentSecretCopy``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class EnvironmentSecretCopy(Model):
    """Source of secrets to copy.

    Attributes:
        source_environment: Name of the environment. Not empty.
        source_tag: Name of the tag. Not empty.
    """

    source_environment: str
    """Name of the environment. Not empty."""
    source_tag: str
    """Name of the tag. Not empty."""
