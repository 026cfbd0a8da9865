# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictBool, StrictInt


class ServiceDetail(Model):
    """A service.

    Attributes:
        name: Name, unique within the project.
        deployment: Name of the deployment.
        port: Port of the instances that is exposed.
        id: Unique identifier (UUID).
        version: Name of the version; null for the default version.
        time_created: Creation time.
        time_updated: Time of the last update.
        labels: Labels and their values.
        authentication_required: True if callers must authenticate.
        type: Type of the service.
        cache_aware_llm_routing: True if prompts with the same beginning go to the same instance.
        description: Description of the service.
        authentication_method_token_enabled: True if callers can authenticate with a token.
        authentication_header_pass_through: True if the instances get the Authorization header of callers.
        request_logging_excluded_paths: Regular expression for the paths of requests that are not stored.
        request_logging_excluded_extensions: File extensions of requests that are not stored.
        rate_limit: Maximum rate of requests to the service.
        rate_limit_user_default: Maximum rate of requests of a user.
        concurrency_limit: Maximum number of concurrent requests.
        concurrency_limit_user_default: Maximum number of concurrent requests of a user.
        imported_name: Name of an imported service.
        imported_namespace: Namespace of an imported service.
        imported_cluster_domain: Cluster domain of an imported service.
        imported_scheme: URL scheme of an imported service.
        endpoint: URL of the service.
    """

    name: str
    """Name, unique within the project."""
    deployment: str
    """Name of the deployment."""
    port: StrictInt
    """Port of the instances that is exposed."""
    id: str | None = None
    """Unique identifier (UUID)."""
    version: str | None = None
    """Name of the version; null for the default version."""
    time_created: DateTime | None = None
    """Creation time."""
    time_updated: DateTime | None = None
    """Time of the last update."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    authentication_required: StrictBool | None = None
    """True if callers must authenticate."""
    type: str | None = None
    """Type of the service."""
    cache_aware_llm_routing: StrictBool | None = None
    """True if prompts with the same beginning go to the same instance."""
    description: str | None = None
    """Description of the service."""
    authentication_method_token_enabled: StrictBool | None = None
    """True if callers can authenticate with a token."""
    authentication_header_pass_through: StrictBool | None = None
    """True if the instances get the Authorization header of callers."""
    request_logging_excluded_paths: str | None = None
    """Regular expression for the paths of requests that are not stored."""
    request_logging_excluded_extensions: list[str] | None = None
    """File extensions of requests that are not stored."""
    rate_limit: StrictInt | None = None
    """Maximum rate of requests to the service."""
    rate_limit_user_default: StrictInt | None = None
    """Maximum rate of requests of a user."""
    concurrency_limit: StrictInt | None = None
    """Maximum number of concurrent requests."""
    concurrency_limit_user_default: StrictInt | None = None
    """Maximum number of concurrent requests of a user."""
    imported_name: str | None = None
    """Name of an imported service."""
    imported_namespace: str | None = None
    """Namespace of an imported service."""
    imported_cluster_domain: str | None = None
    """Cluster domain of an imported service."""
    imported_scheme: str | None = None
    """URL scheme of an imported service."""
    endpoint: str | None = None
    """URL of the service."""
