# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``SubscriptionCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class SubscriptionCreate(Model):
    """A subscription to create.

    Attributes:
        name: Name of the subscription, unique. 1 to 64 characters.
        max_projects: Maximum number of projects. At least 0.
        max_users: Maximum number of users. At least 0.
        logs_retention_days: Retention of logs in days. At least 0.
        gb_seconds: Maximum of GB seconds: memory of the models in GB times their running time in seconds. At least 0.
        resources: Maximum number of connectors, pipelines and model versions in total. At least 0.
        agreement: Link to the subscription agreement. At most 1024 characters.
        terms_conditions: Link to the SaaS Terms & Conditions. At most 1024 characters.
        hidden: True for a private subscription. Default: public.
    """

    name: str
    """Name of the subscription, unique. 1 to 64 characters."""
    max_projects: StrictInt
    """Maximum number of projects. At least 0."""
    max_users: StrictInt
    """Maximum number of users. At least 0."""
    logs_retention_days: StrictInt
    """Retention of logs in days. At least 0."""
    gb_seconds: StrictInt
    """Maximum of GB seconds: memory of the models in GB times their running time in seconds. At least 0."""
    resources: StrictInt
    """Maximum number of connectors, pipelines and model versions in total. At least 0."""
    agreement: str | None = None
    """Link to the subscription agreement. At most 1024 characters."""
    terms_conditions: str | None = None
    """Link to the SaaS Terms & Conditions. At most 1024 characters."""
    hidden: StrictBool | None = None
    """True for a private subscription. Default: public."""
