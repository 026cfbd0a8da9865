# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``SubscriptionCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class SubscriptionCreate(Model):
    """A subscription to create."""

    name: str
    """Name of the subscription, unique. 1 to 64 characters."""
    max_projects: StrictInt
    """How many projects are allowed. At least 0."""
    max_users: StrictInt
    """How many users are allowed. At least 0."""
    logs_retention_days: StrictInt
    """For how many days logs are kept. At least 0."""
    gb_seconds: StrictInt
    """How many GB seconds may be used: the memory of the models in GB times the seconds for which they run. At least
    0."""
    resources: StrictInt
    """How many connectors, pipelines and model versions are allowed, all together. At least 0."""
    agreement: str | None = None
    """Link to the subscription agreement. At most 1024 characters."""
    terms_conditions: str | None = None
    """Link to the SaaS Terms & Conditions. At most 1024 characters."""
    hidden: StrictBool | None = None
    """Whether the subscription is private; it is public if left out."""
