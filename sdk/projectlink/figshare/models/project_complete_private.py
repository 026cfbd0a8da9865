# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCompletePrivate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt
from projectlink.figshare.models.collaborator import Collaborator
from projectlink.figshare.models.funding_information import FundingInformation


class ProjectCompletePrivate(Model):
    """A project in which the caller has a role."""

    id: StrictInt
    """Unique identifier of the project."""
    title: str
    """Title."""
    url: str
    """Where the API has it."""
    published_date: str | None
    """When it was published."""
    role: Annotated[str | None, Known("Owner", "Collaborator", "Viewer")]
    """Owner, Collaborator or Viewer; null for an administrator who has no part in it."""
    storage: Annotated[str, Known("individual", "group")]
    """individual or group."""
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
    quota: StrictInt
    """How much its files may take (bytes)."""
    used_quota: StrictInt
    """How much its files take (bytes)."""
    used_quota_private: StrictInt
    """How much those of private articles take (bytes)."""
    used_quota_public: StrictInt
    """How much those of public articles take (bytes)."""
    created_date: str
    """When it was created."""
    modified_date: str
    """When it was last changed."""
    group_id: StrictInt | None
    """The group that it belongs to."""
