# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OrganizationProjectUsage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.time_series_data_point_list import TimeSeriesDataPointList


class OrganizationProjectUsage(Model):
    """Credits that a project of an organization used.

    Attributes:
        project_id: Identifier of the project (UUID).
        project_name: Name of the project.
        data: Credits that the project used.
    """

    project_id: str
    """Identifier of the project (UUID)."""
    project_name: str
    """Name of the project."""
    data: list[TimeSeriesDataPointList]
    """Credits that the project used."""
