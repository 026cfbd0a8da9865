# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Author``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class Author(Model):
    """An author."""

    id: StrictInt
    """Author id."""
    full_name: str
    """Full name."""
    is_active: StrictBool
    """Whether there is something that the author has published."""
    url_name: str
    """The name in URLs."""
    orcid_id: str | None
    """ORCID."""
