# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""ProjectUpdate."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.figshare.models.funding_create import FundingCreate


class ProjectUpdate(Model):
    """What to change in a project."""

    title: str | None = None
    """Title (3 to 500 characters)."""
    description: str | None = None
    """What it is about."""
    funding: str | None = None
    """Grant number or organizations that funded it."""
    funding_list: list[FundingCreate] | None = None
    """Who funds it."""
