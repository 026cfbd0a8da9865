# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``GroupEmbargoOptions``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class GroupEmbargoOptions(Model):
    """A group or a network that an embargo does not apply to.

    Attributes:
        id: Unique identifier of the option.
        type: Type: `logged_in`, `ip_range` or `administrator`.
        ip_name: Name of the range of addresses.
        group_ids: Groups that have access.
    """

    id: StrictInt
    """Unique identifier of the option."""
    type: Annotated[Literal["logged_in", "ip_range", "administrator"] | str, OpenEnum()]
    """Type: `logged_in`, `ip_range` or `administrator`."""
    ip_name: str | None
    """Name of the range of addresses."""
    group_ids: list[StrictInt] | None = None
    """Groups that have access."""
