# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineVersionObjectConfigurationList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt
from projectlink.ubiops4.models.input_output_field_base import InputOutputFieldBase
from projectlink.ubiops4.models.output_value_list import OutputValueList


class PipelineVersionObjectConfigurationList(Model):
    """Configuration of an object; fields that do not apply are absent or null.

    Attributes:
        batch_size: Maximum number of subrequests in a batch.
        error_message: Error message of `raise-error`.
        expression: Python expression of `if-condition` and `function`.
        input_fields: Fields of an operator's input.
        output_fields: Fields of an operator's output.
        output_values: Values of the output fields of `pipeline-variable`.
        on_error: What happens after an error in a deployment or pipeline: `stop` fails the request.
    """

    batch_size: StrictInt | None = None
    """Maximum number of subrequests in a batch."""
    error_message: str | None = None
    """Error message of `raise-error`."""
    expression: str | None = None
    """Python expression of `if-condition` and `function`."""
    input_fields: list[InputOutputFieldBase] | None = None
    """Fields of an operator's input."""
    output_fields: list[InputOutputFieldBase] | None = None
    """Fields of an operator's output."""
    output_values: list[OutputValueList] | None = None
    """Values of the output fields of `pipeline-variable`."""
    on_error: Annotated[Literal["stop"] | str | None, OpenEnum()] = None
    """What happens after an error in a deployment or pipeline: `stop` fails the request."""
