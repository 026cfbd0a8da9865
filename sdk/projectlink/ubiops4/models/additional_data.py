# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AdditionalData``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class AdditionalData(Model):
    """Further data about the request of a deployment that serves HTTP itself.

    Attributes:
        path: Path that was requested.
        method: HTTP method of the request.
        status_code: Status of the response.
    """

    path: str | None = None
    """Path that was requested."""
    method: str | None = None
    """HTTP method of the request."""
    status_code: StrictInt | None = None
    """Status of the response."""
