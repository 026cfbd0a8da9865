# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectUpdate(Model):
    """What a project is to be from now on."""

    name: str
    """New project name; not empty. Not empty."""
    description: str | None = None
    """New description."""
