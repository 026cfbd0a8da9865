# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OutputFieldWidgetCreate``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum


class OutputFieldWidgetCreate(Model):
    """A widget for an output field.

    Attributes:
        type: Kind of the widget. One of: `textbox`, `button`, `image_preview`.
        configuration: Settings of the widget, such as `min`, `max`, `default` and `step` of a slider.
    """

    type: Annotated[Literal["textbox", "button", "image_preview"] | str, OpenEnum()]
    """Kind of the widget. One of: `textbox`, `button`, `image_preview`."""
    configuration: dict[str, Any] | None = None
    """Settings of the widget, such as `min`, `max`, `default` and `step` of a slider."""
