# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``SubscriptionUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class SubscriptionUpdate(Model):
    """What to change in a subscription."""

    name: str | None = None
    """New name, unique. 1 to 64 characters."""
    max_projects: StrictInt | None = None
    """How many projects are allowed. At least 0."""
    max_users: StrictInt | None = None
    """How many users are allowed. At least 0."""
    logs_retention_days: StrictInt | None = None
    """For how many days logs are kept. At least 0."""
    gb_seconds: StrictInt | None = None
    """How many GB seconds may be used. At least 0."""
    resources: StrictInt | None = None
    """How many connectors, pipelines and model versions are allowed, all together. At least 0."""
    agreement: str | None = None
    """Link to the subscription agreement. At most 1024 characters."""
    terms_conditions: str | None = None
    """Link to the SaaS Terms & Conditions. At most 1024 characters."""
    hidden: StrictBool | None = None
    """Whether the subscription is private."""
