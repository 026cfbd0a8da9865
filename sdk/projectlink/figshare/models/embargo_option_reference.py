# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EmbargoOptionReference``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class EmbargoOptionReference(Model):
    """A group or a network that an embargo does not apply to, by id.

    Attributes:
        id: Unique identifier of the option.
        group_ids: Groups that have access.
    """

    id: StrictInt
    """Unique identifier of the option."""
    group_ids: list[StrictInt] | None = None
    """Groups that have access."""
