# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserUpdate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class UserUpdate(Model):
    """Fields of the current user to update.

    Attributes:
        email: New e-mail address, unique. 1 to 254 characters.
        password: New password, with a capital letter, a lowercase letter, a digit and one of
            ``!#$%&')(*+,./:;"<=>?[@]^_`{|}~-``. Requires `previous_password`. 8 to 128 characters.
        previous_password: Current password; required to change the password. Not empty.
        name: New name. At most 256 characters.
        surname: New surname. At most 256 characters.
    """

    email: str | None = None
    """New e-mail address, unique. 1 to 254 characters."""
    password: Annotated[str | None, Field(repr=False)] = None
    """New password, with a capital letter, a lowercase letter, a digit and one of
    ``!#$%&')(*+,./:;"<=>?[@]^_`{|}~-``. Requires `previous_password`. 8 to 128 characters."""
    previous_password: Annotated[str | None, Field(repr=False)] = None
    """Current password; required to change the password. Not empty."""
    name: str | None = None
    """New name. At most 256 characters."""
    surname: str | None = None
    """New surname. At most 256 characters."""
