# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""UserUpdate."""

from __future__ import annotations

from projectlink._core.model import Model


class UserUpdate(Model):
    """What to change in the details of the user."""

    email: str | None = None
    """New e-mail, unique."""
    password: str | None = None
    """New password: at least 8 characters, among them a capital and a lowercase letter, a
    digit and one of ``!#$%&')(*+,./:;"<=>?[@]^_`{|}~-``. Goes with `previous_password`."""
    previous_password: str | None = None
    """The password so far; required when the password is changed."""
    name: str | None = None
    """New name."""
    surname: str | None = None
    """New surname."""
