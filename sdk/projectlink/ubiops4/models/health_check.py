# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``HealthCheck``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class HealthCheck(Model):
    """A check that tells running instances from broken ones.

    Attributes:
        interval: Seconds between two checks. At least 1.
        timeout: Seconds after which a check fails. At least 1.
        failure_threshold: Failed checks in a row that make an instance fail. At least 1.
        port: Port to send the check to. 1 to 65535.
        path: Path of the check, such as `/health`.
    """

    interval: StrictInt | None = None
    """Seconds between two checks. At least 1."""
    timeout: StrictInt | None = None
    """Seconds after which a check fails. At least 1."""
    failure_threshold: StrictInt | None = None
    """Failed checks in a row that make an instance fail. At least 1."""
    port: StrictInt | None = None
    """Port to send the check to. 1 to 65535."""
    path: str | None = None
    """Path of the check, such as `/health`."""
