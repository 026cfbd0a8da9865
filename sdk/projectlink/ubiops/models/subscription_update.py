# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""SubscriptionUpdate."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class SubscriptionUpdate(Model):
    """What to change in a subscription."""

    name: str | None = None
    """New name, unique."""
    max_projects: StrictInt | None = None
    """How many projects are allowed."""
    max_users: StrictInt | None = None
    """How many users are allowed."""
    logs_retention_days: StrictInt | None = None
    """For how many days logs are kept."""
    gb_seconds: StrictInt | None = None
    """How many GB seconds may be used."""
    resources: StrictInt | None = None
    """How many connectors, pipelines and model versions are allowed, all together."""
    agreement: str | None = None
    """Link to the subscription agreement."""
    terms_conditions: str | None = None
    """Link to the SaaS Terms & Conditions."""
    hidden: StrictBool | None = None
    """Whether the subscription is private."""
