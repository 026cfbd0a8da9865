# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``SubscriptionDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class SubscriptionDetail(Model):
    """A subscription and its limits.

    Attributes:
        name: Name, unique.
        id: Unique identifier (UUID).
        max_projects: Maximum number of projects.
        max_users: Maximum number of users.
        agreement: Link to the subscription agreement, or empty.
        terms_conditions: Link to the SaaS Terms & Conditions, or empty.
        gb_seconds: Maximum of GB seconds.
        resources: Maximum number of connectors, pipelines and model versions in total.
    """

    name: str
    """Name, unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
    max_projects: StrictInt | None = None
    """Maximum number of projects."""
    max_users: StrictInt | None = None
    """Maximum number of users."""
    agreement: str | None = None
    """Link to the subscription agreement, or empty."""
    terms_conditions: str | None = None
    """Link to the SaaS Terms & Conditions, or empty."""
    gb_seconds: StrictInt | None = None
    """Maximum of GB seconds."""
    resources: StrictInt | None = None
    """Maximum number of connectors, pipelines and model versions in total."""
