# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ItemType``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class ItemType(Model):
    """A type of article.

    Attributes:
        id: Number of the type, as in `defined_type`.
        name: Name of the type, as in `defined_type_name`.
        string_id: Name as an identifier.
        icon: Name of the icon.
        public_description: Description.
        is_selectable: True if articles can have this type.
        url_name: Name in URLs.
    """

    id: StrictInt
    """Number of the type, as in `defined_type`."""
    name: str
    """Name of the type, as in `defined_type_name`."""
    string_id: str
    """Name as an identifier."""
    icon: str
    """Name of the icon."""
    public_description: str | None
    """Description."""
    is_selectable: StrictBool
    """True if articles can have this type."""
    url_name: str
    """Name in URLs."""
