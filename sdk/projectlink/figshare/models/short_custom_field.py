# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ShortCustomField``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt


class ShortCustomField(Model):
    """A custom field of a project.

    Attributes:
        id: Unique identifier of the field.
        name: Name.
        field_type: Type of value, such as `text`, `date` or `dropdown`. One of: `text`, `textarea`, `dropdown`, `url`,
            `email`, `date`, `dropdown_large_list`.
        value: Value: a text, or a list of texts.
        settings: Settings, such as the limits of the value.
        order: Position among the custom fields.
        is_mandatory: True if a value is required.
    """

    id: StrictInt
    """Unique identifier of the field."""
    name: str
    """Name."""
    field_type: Annotated[
        Literal["text", "textarea", "dropdown", "url", "email", "date", "dropdown_large_list"] | str, OpenEnum()
    ]
    """Type of value, such as `text`, `date` or `dropdown`. One of: `text`, `textarea`, `dropdown`, `url`, `email`,
    `date`, `dropdown_large_list`."""
    value: Any = None
    """Value: a text, or a list of texts."""
    settings: dict[str, Any] | None = None
    """Settings, such as the limits of the value."""
    order: StrictInt | None = None
    """Position among the custom fields."""
    is_mandatory: StrictBool | None = None
    """True if a value is required."""
