# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Error``."""

from __future__ import annotations

from typing import ClassVar

from projectlink._core.contract.model import Model


class Error(Model):
    """A rejected request, with `detail` or with lists of reasons by field.

    Attributes:
        detail: Reason for people.
        code: Error code for programs, such as `token_not_valid`.
        non_field_errors: Reasons that concern several fields.
    """

    is_open: ClassVar[bool] = True
    detail: str | None = None
    """Reason for people."""
    code: str | None = None
    """Error code for programs, such as `token_not_valid`."""
    non_field_errors: list[str] | None = None
    """Reasons that concern several fields."""
