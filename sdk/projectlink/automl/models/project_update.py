# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""ProjectUpdate."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectUpdate(Model):
    """What a project is to be from now on."""

    name: str
    """New project name; not empty."""
    description: str | None = None
    """New description."""
