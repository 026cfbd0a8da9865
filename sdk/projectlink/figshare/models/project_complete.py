# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectComplete``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.collaborator import Collaborator
from projectlink.figshare.models.custom_article_field import CustomArticleField
from projectlink.figshare.models.funding_information import FundingInformation


class ProjectComplete(Model):
    """A public project.

    Attributes:
        id: Unique identifier of the project.
        title: Title.
        url: API URL.
        created_date: Creation date.
        modified_date: Date of the last update.
        published_date: Publication date; null until published.
        description: Description.
        funding: Grant number or funding organizations.
        funding_list: Fundings of the project or article.
        figshare_url: Page on figshare; null until published.
        collaborators: Collaborators.
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
    custom_fields: list[CustomArticleField]
    """Custom fields."""
