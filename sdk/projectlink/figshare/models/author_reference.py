# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AuthorReference``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class AuthorReference(Model):
    """An author by id or by name. An id takes precedence over all other fields.

    Attributes:
        id: Author id.
        name: Full name.
        first_name: First name.
        last_name: Last name.
        email: E-mail address.
        orcid_id: ORCID.
    """

    id: StrictInt | None = None
    """Author id."""
    name: str | None = None
    """Full name."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """E-mail address."""
    orcid_id: str | None = None
    """ORCID."""
