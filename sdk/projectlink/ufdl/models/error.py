# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Error``."""

from __future__ import annotations

from typing import ClassVar

from projectlink._core.contract.model import Model


class Error(Model):
    """Why a request was refused: `detail`, or else what is wrong with each field, under the field's
    name, and with the fields together."""

    is_open: ClassVar[bool] = True
    detail: str | None = None
    """What went wrong."""
    code: str | None = None
    """The kind of error, as `token_not_valid`, where there is one."""
    non_field_errors: list[str] | None = None
    """What is wrong with the fields together."""
