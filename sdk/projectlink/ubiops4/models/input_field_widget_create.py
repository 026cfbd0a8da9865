# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InputFieldWidgetCreate``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum


class InputFieldWidgetCreate(Model):
    """A widget for an input field.

    Attributes:
        type: Kind of the widget. One of: `textbox`, `numberbox`, `slider`, `dropdown`, `switch`, `button`,
            `image_preview`.
        configuration: Settings of the widget, such as `min`, `max`, `default` and `step` of a slider.
    """

    type: Annotated[
        Literal["textbox", "numberbox", "slider", "dropdown", "switch", "button", "image_preview"] | str, OpenEnum()
    ]
    """Kind of the widget. One of: `textbox`, `numberbox`, `slider`, `dropdown`, `switch`, `button`, `image_preview`."""
    configuration: dict[str, Any] | None = None
    """Settings of the widget, such as `min`, `max`, `default` and `step` of a slider."""
