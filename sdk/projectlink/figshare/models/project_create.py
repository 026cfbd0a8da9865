# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.funding_create import FundingCreate


class ProjectCreate(Model):
    """A project to create."""

    title: str
    """Title (3 to 500 characters). 3 to 500 characters."""
    description: str | None = None
    """What it is about. At most 10000 characters."""
    funding: str | None = None
    """Grant number or organizations that funded it. At most 2000 characters."""
    funding_list: list[FundingCreate] | None = None
    """Who funds it."""
    group_id: StrictInt | None = None
    """The group of a group project; 0 or null for none."""
