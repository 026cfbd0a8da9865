# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Status``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model


class Status(Model):
    """Status of the API."""

    status: Annotated[str, Known("ok", "fail")]
    """Status of the API: `ok` or `fail`."""
