# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleEmbargoUpdater``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool
from projectlink.figshare.models.embargo_option_reference import EmbargoOptionReference


class ArticleEmbargoUpdater(Model):
    """An embargo to set.

    Attributes:
        is_embargoed: True for an embargo.
        embargo_date: End of the embargo (ISO 8601); `0` for a permanent one.
        embargo_type: Subject of the embargo. One of: `article`, `file`.
        embargo_title: Title of the embargo.
        embargo_reason: Reason for the embargo.
        embargo_options: Groups and networks that the embargo does not apply to.
    """

    is_embargoed: StrictBool
    """True for an embargo."""
    embargo_date: str | None
    """End of the embargo (ISO 8601); `0` for a permanent one."""
    embargo_type: Annotated[Literal["article", "file"] | str | None, OpenEnum()]
    """Subject of the embargo. One of: `article`, `file`."""
    embargo_title: str | None = None
    """Title of the embargo."""
    embargo_reason: str | None = None
    """Reason for the embargo."""
    embargo_options: list[EmbargoOptionReference] | None = None
    """Groups and networks that the embargo does not apply to."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            is_embargoed: StrictBool,
            embargo_date: str | None,
            embargo_type: Literal["article", "file"] | str | None,
            embargo_title: str | None = None,
            embargo_reason: str | None = None,
            embargo_options: Sequence[EmbargoOptionReference | dict[str, Any]] | None = None,
        ) -> None: ...
