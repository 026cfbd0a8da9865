# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentVariableCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool


class EnvironmentVariableCreate(Model):
    """An environment variable to create, or its new state.

    Attributes:
        name: Name of the variable for the code, unique where it is defined: letters and underscores, no underscore at
            either end. 1 to 64 characters.
        value: Value; may be empty. At most 65536 characters.
        secret: True to never return the value again; cannot be undone.
    """

    name: str
    """Name of the variable for the code, unique where it is defined: letters and underscores, no underscore at
    either end. 1 to 64 characters."""
    value: Annotated[str, Field(repr=False)]
    """Value; may be empty. At most 65536 characters."""
    secret: StrictBool
    """True to never return the value again; cannot be undone."""
