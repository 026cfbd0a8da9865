# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InputOutputWidgetList``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class InputOutputWidgetList(Model):
    """A widget for a field; without properties if the field has none.

    Attributes:
        type: Kind of the widget, such as `textbox`.
        configuration: Settings of the widget, such as `min`, `max`, `default` and `step` of a slider.
    """

    type: str | None = None
    """Kind of the widget, such as `textbox`."""
    configuration: dict[str, Any] | None = None
    """Settings of the widget, such as `min`, `max`, `default` and `step` of a slider."""
