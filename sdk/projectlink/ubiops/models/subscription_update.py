# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``SubscriptionUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class SubscriptionUpdate(Model):
    """Fields of a subscription to update.

    Attributes:
        name: New name, unique. 1 to 64 characters.
        max_projects: Maximum number of projects. At least 0.
        max_users: Maximum number of users. At least 0.
        logs_retention_days: Retention of logs in days. At least 0.
        gb_seconds: Maximum of GB seconds. At least 0.
        resources: Maximum number of connectors, pipelines and model versions in total. At least 0.
        agreement: Link to the subscription agreement. At most 1024 characters.
        terms_conditions: Link to the SaaS Terms & Conditions. At most 1024 characters.
        hidden: True for a private subscription.
    """

    name: str | None = None
    """New name, unique. 1 to 64 characters."""
    max_projects: StrictInt | None = None
    """Maximum number of projects. At least 0."""
    max_users: StrictInt | None = None
    """Maximum number of users. At least 0."""
    logs_retention_days: StrictInt | None = None
    """Retention of logs in days. At least 0."""
    gb_seconds: StrictInt | None = None
    """Maximum of GB seconds. At least 0."""
    resources: StrictInt | None = None
    """Maximum number of connectors, pipelines and model versions in total. At least 0."""
    agreement: str | None = None
    """Link to the subscription agreement. At most 1024 characters."""
    terms_conditions: str | None = None
    """Link to the SaaS Terms & Conditions. At most 1024 characters."""
    hidden: StrictBool | None = None
    """True for a private subscription."""
