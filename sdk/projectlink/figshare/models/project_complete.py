# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectComplete``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.collaborator import Collaborator
from projectlink.figshare.models.funding_information import FundingInformation


class ProjectComplete(Model):
    """A public project."""

    id: StrictInt
    """Unique identifier of the project."""
    title: str
    """Title."""
    url: str
    """Where the API has it."""
    published_date: str | None
    """When it was published."""
    description: str | None
    """What it is about."""
    funding: str | None
    """Grant number or organizations that funded it."""
    funding_list: list[FundingInformation]
    """Who funded it."""
    figshare_url: str | None
    """Its page; null until it is public."""
    collaborators: list[Collaborator]
    """Who works on it."""
