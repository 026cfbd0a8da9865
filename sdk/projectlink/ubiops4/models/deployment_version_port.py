# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentVersionPort``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class DeploymentVersionPort(Model):
    """A port that instances of a version open.

    Attributes:
        public_port: Port for callers. 1 to 65535.
        deployment_port: Port that the deployment listens on. 1 to 65535.
        protocol: Protocol, such as `tcp`. 1 to 16 characters.
    """

    public_port: StrictInt
    """Port for callers. 1 to 65535."""
    deployment_port: StrictInt
    """Port that the deployment listens on. 1 to 65535."""
    protocol: str
    """Protocol, such as `tcp`. 1 to 16 characters."""
