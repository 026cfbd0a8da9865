# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUsage``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops4.models.project_deployment_version_usage import ProjectDeploymentVersionUsage
from projectlink.ubiops4.models.time_series_data_point_list import TimeSeriesDataPointList


class ProjectUsage(Model):
    """Credits that a project used.

    Attributes:
        interval: Interval of the values: `day` or `month`.
        data_project: Credits that the project used.
        data_deployments: Credits that each version of its deployments used.
        data_deleted_deployments: Credits that deleted versions and deployments used.
    """

    interval: Annotated[Literal["day", "month"] | str, OpenEnum()]
    """Interval of the values: `day` or `month`."""
    data_project: list[TimeSeriesDataPointList]
    """Credits that the project used."""
    data_deployments: list[ProjectDeploymentVersionUsage]
    """Credits that each version of its deployments used."""
    data_deleted_deployments: list[TimeSeriesDataPointList]
    """Credits that deleted versions and deployments used."""
