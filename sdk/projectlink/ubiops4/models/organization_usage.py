# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationUsage``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops4.models.organization_project_usage import OrganizationProjectUsage
from projectlink.ubiops4.models.time_series_data_point_list import TimeSeriesDataPointList


class OrganizationUsage(Model):
    """Credits that an organization used.

    Attributes:
        interval: Interval of the values: `day` or `month`.
        data_organization: Credits that the organization used.
        data_projects: Credits that each of its projects used.
        data_deleted_projects: Credits that deleted projects used.
    """

    interval: Annotated[Literal["day", "month"] | str, OpenEnum()]
    """Interval of the values: `day` or `month`."""
    data_organization: list[TimeSeriesDataPointList]
    """Credits that the organization used."""
    data_projects: list[OrganizationProjectUsage]
    """Credits that each of its projects used."""
    data_deleted_projects: list[TimeSeriesDataPointList]
    """Credits that deleted projects used."""
