# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AuthorsCreator``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.figshare.models.author_reference import AuthorReference


class AuthorsCreator(Model):
    """Authors to add.

    Attributes:
        authors: Authors by id or name.
    """

    authors: list[AuthorReference]
    """Authors by id or name."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(self, *, authors: Sequence[AuthorReference | dict[str, Any]]) -> None: ...
