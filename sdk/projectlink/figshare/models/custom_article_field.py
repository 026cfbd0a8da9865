# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CustomArticleField``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt


class CustomArticleField(Model):
    """A custom field with its value.

    Attributes:
        name: Name.
        value: Value: a text, or a list of texts.
        field_type: Type of value, such as `text`, `date` or `dropdown`. One of: `text`, `textarea`, `dropdown`, `url`,
            `email`, `date`, `dropdown_large_list`.
        settings: Settings, such as the limits of the value.
        order: Position among the custom fields.
        is_mandatory: True if a value is required.
    """

    name: str
    """Name."""
    value: Any
    """Value: a text, or a list of texts."""
    field_type: Annotated[
        Literal["text", "textarea", "dropdown", "url", "email", "date", "dropdown_large_list"] | str, OpenEnum()
    ]
    """Type of value, such as `text`, `date` or `dropdown`. One of: `text`, `textarea`, `dropdown`, `url`, `email`,
    `date`, `dropdown_large_list`."""
    settings: dict[str, Any]
    """Settings, such as the limits of the value."""
    order: StrictInt
    """Position among the custom fields."""
    is_mandatory: StrictBool | None
    """True if a value is required."""
