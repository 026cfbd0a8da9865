# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserUpdate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class UserUpdate(Model):
    """What to change in the details of the user."""

    email: str | None = None
    """New e-mail, unique. 1 to 254 characters."""
    password: Annotated[str | None, Field(repr=False)] = None
    """New password: at least 8 characters, among them a capital and a lowercase letter, a digit and one of
    ``!#$%&')(*+,./:;"<=>?[@]^_`{|}~-``. Goes with `previous_password`. 8 to 128 characters."""
    previous_password: Annotated[str | None, Field(repr=False)] = None
    """The password so far; required when the password is changed. Not empty."""
    name: str | None = None
    """New name. At most 256 characters."""
    surname: str | None = None
    """New surname. At most 256 characters."""
