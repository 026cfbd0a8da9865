# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""SubscriptionCreate."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class SubscriptionCreate(Model):
    """A subscription to create."""

    name: str
    """Name of the subscription, unique."""
    max_projects: StrictInt
    """How many projects are allowed."""
    max_users: StrictInt
    """How many users are allowed."""
    logs_retention_days: StrictInt
    """For how many days logs are kept."""
    gb_seconds: StrictInt
    """How many GB seconds may be used: the memory of the models in GB times the seconds
    for which they run."""
    resources: StrictInt
    """How many connectors, pipelines and model versions are allowed, all together."""
    agreement: str | None = None
    """Link to the subscription agreement."""
    terms_conditions: str | None = None
    """Link to the SaaS Terms & Conditions."""
    hidden: StrictBool | None = None
    """Whether the subscription is private; it is public if left out."""
