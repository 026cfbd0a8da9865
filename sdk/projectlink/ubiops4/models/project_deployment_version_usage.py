# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectDeploymentVersionUsage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.time_series_data_point_list import TimeSeriesDataPointList


class ProjectDeploymentVersionUsage(Model):
    """Credits that a version of a deployment used.

    Attributes:
        deployment_id: Identifier of the deployment (UUID).
        deployment_name: Name of the deployment.
        version_id: Identifier of the version (UUID).
        version: Name of the version.
        data: Credits that the version used.
    """

    deployment_id: str
    """Identifier of the deployment (UUID)."""
    deployment_name: str
    """Name of the deployment."""
    version_id: str
    """Identifier of the version (UUID)."""
    version: str
    """Name of the version."""
    data: list[TimeSeriesDataPointList]
    """Credits that the version used."""
