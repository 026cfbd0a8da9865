# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleEmbargo``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool
from projectlink.figshare.models.group_embargo_options import GroupEmbargoOptions


class ArticleEmbargo(Model):
    """Embargo of an article.

    Attributes:
        is_embargoed: True if the article or its files are under embargo.
        embargo_date: End of the embargo; null without one, and for a permanent one.
        embargo_type: Subject of the embargo: `article` or `file`.
        embargo_title: Title of the embargo.
        embargo_reason: Reason for the embargo.
        embargo_options: Groups and networks that the embargo does not apply to.
    """

    is_embargoed: StrictBool
    """True if the article or its files are under embargo."""
    embargo_date: str | None
    """End of the embargo; null without one, and for a permanent one."""
    embargo_type: Annotated[Literal["article", "file"] | str | None, OpenEnum()]
    """Subject of the embargo: `article` or `file`."""
    embargo_title: str | None
    """Title of the embargo."""
    embargo_reason: str | None
    """Reason for the embargo."""
    embargo_options: list[GroupEmbargoOptions]
    """Groups and networks that the embargo does not apply to."""
