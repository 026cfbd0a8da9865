# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AuthorsCreator``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.figshare.models.author_reference import AuthorReference


class AuthorsCreator(Model):
    """Authors to add.

    Attributes:
        authors: Authors by id or name.
    """

    authors: list[AuthorReference]
    """Authors by id or name."""
