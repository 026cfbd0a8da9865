# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentVariableCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool


class EnvironmentVariableCreate(Model):
    """An environment variable to create, or one as it is to be."""

    name: str
    """Name under which model code finds the variable, unique where it is defined. Letters and underscores only, no
    underscore at either end. 1 to 64 characters."""
    secret: StrictBool
    """Whether to hide the value from everybody. A secret stays one for ever."""
    value: Annotated[str | None, Field(repr=False)] = None
    """Its value, which may be empty. At most 65536 characters."""
