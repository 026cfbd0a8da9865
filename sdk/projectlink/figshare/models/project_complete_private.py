# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCompletePrivate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt
from projectlink.figshare.models.collaborator import Collaborator
from projectlink.figshare.models.funding_information import FundingInformation
from projectlink.figshare.models.short_custom_field import ShortCustomField


class ProjectCompletePrivate(Model):
    """A project in which the caller has a role.

    Attributes:
        id: Unique identifier of the project.
        title: Title.
        url: API URL.
        created_date: Creation date.
        modified_date: Date of the last update.
        published_date: Publication date; null until published.
        role: Role of the caller: `Owner`, `Collaborator` or `Viewer`; null for an administrator without a role.
        storage: Storage of the project: `individual` or `group`.
        description: Description.
        funding: Grant number or funding organizations.
        funding_list: Fundings of the project or article.
        figshare_url: Page on figshare; null until published.
        collaborators: Collaborators.
        quota: Storage quota in bytes.
        used_quota: Total size of the files in bytes.
        used_quota_private: Size of the files of private articles in bytes.
        used_quota_public: Size of the files of public articles in bytes.
        group_id: Group of the project or article.
        account_id: Account of the owner.
        custom_fields: Custom fields.
    """

    id: StrictInt
    """Unique identifier of the project."""
    title: str
    """Title."""
    url: str
    """API URL."""
    created_date: str
    """Creation date."""
    modified_date: str
    """Date of the last update."""
    published_date: str | None
    """Publication date; null until published."""
    role: Annotated[Literal["Owner", "Collaborator", "Viewer"] | str | None, OpenEnum()]
    """Role of the caller: `Owner`, `Collaborator` or `Viewer`; null for an administrator without a role."""
    storage: Annotated[Literal["individual", "group"] | str, OpenEnum()]
    """Storage of the project: `individual` or `group`."""
    description: str | None
    """Description."""
    funding: str | None
    """Grant number or funding organizations."""
    funding_list: list[FundingInformation]
    """Fundings of the project or article."""
    figshare_url: str | None
    """Page on figshare; null until published."""
    collaborators: list[Collaborator]
    """Collaborators."""
    quota: StrictInt
    """Storage quota in bytes."""
    used_quota: StrictInt
    """Total size of the files in bytes."""
    used_quota_private: StrictInt
    """Size of the files of private articles in bytes."""
    used_quota_public: StrictInt
    """Size of the files of public articles in bytes."""
    group_id: StrictInt | None
    """Group of the project or article."""
    account_id: StrictInt
    """Account of the owner."""
    custom_fields: list[ShortCustomField]
    """Custom fields."""
