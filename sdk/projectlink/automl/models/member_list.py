# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``MemberList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.automl.models.member import Member


class MemberList(Model):
    """A page of members.

    Attributes:
        items: The members of this page.
        total: Total number of members on all pages.
        limit: Maximum number of items per page.
        offset: Number of items before this page.
    """

    items: list[Member]
    """The members of this page."""
    total: StrictInt
    """Total number of members on all pages."""
    limit: StrictInt
    """Maximum number of items per page."""
    offset: StrictInt
    """Number of items before this page."""
