# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.custom_article_field_add import CustomArticleFieldAdd
from projectlink.figshare.models.funding_create import FundingCreate


class ProjectCreate(Model):
    """A project to create.

    Attributes:
        title: Title. 3 to 500 characters.
        description: Description. At most 10000 characters.
        funding: Grant number or funding organizations. At most 2000 characters.
        funding_list: Fundings.
        group_id: Group of a group project; 0 or null for none.
        custom_fields: Custom fields by name.
        custom_fields_list: Custom fields; takes precedence over `custom_fields`.
    """

    title: str
    """Title. 3 to 500 characters."""
    description: str | None = None
    """Description. At most 10000 characters."""
    funding: str | None = None
    """Grant number or funding organizations. At most 2000 characters."""
    funding_list: list[FundingCreate] | None = None
    """Fundings."""
    group_id: StrictInt | None = None
    """Group of a group project; 0 or null for none."""
    custom_fields: dict[str, Any] | None = None
    """Custom fields by name."""
    custom_fields_list: list[CustomArticleFieldAdd] | None = None
    """Custom fields; takes precedence over `custom_fields`."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            title: str,
            description: str | None = None,
            funding: str | None = None,
            funding_list: Sequence[FundingCreate | dict[str, Any]] | None = None,
            group_id: StrictInt | None = None,
            custom_fields: dict[str, Any] | None = None,
            custom_fields_list: Sequence[CustomArticleFieldAdd | dict[str, Any]] | None = None,
        ) -> None: ...
