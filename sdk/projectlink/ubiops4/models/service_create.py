# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class ServiceCreate(Model):
    """A service to create.

    Attributes:
        name: Name, unique within the project. 1 to 64 characters.
        port: Port of the instances that is exposed.
        description: Description of the service. At most 400 characters.
        labels: Labels and their values.
        authentication_required: True if callers must authenticate.
        authentication_method_token_enabled: True if callers can authenticate with a token.
        authentication_header_pass_through: True if the instances get the Authorization header of callers.
        request_logging_excluded_paths: Regular expression for the paths of requests that are not stored. At most 400
            characters.
        request_logging_excluded_extensions: File extensions of requests that are not stored.
        deployment: Name of the deployment. Not empty.
        version: Name of the version; null for the default version. Not empty.
        rate_limit: Maximum rate of requests to the service.
        rate_limit_user_default: Maximum rate of requests of a user.
        concurrency_limit: Maximum number of concurrent requests.
        concurrency_limit_user_default: Maximum number of concurrent requests of a user.
        type: Type of the service.
        cache_aware_llm_routing: True to send prompts with the same beginning to the same instance.
        imported_name: Name of an imported service. At most 256 characters.
        imported_namespace: Namespace of an imported service. At most 256 characters.
        imported_cluster_domain: Cluster domain of an imported service. 1 to 256 characters.
    """

    name: str
    """Name, unique within the project. 1 to 64 characters."""
    port: StrictInt
    """Port of the instances that is exposed."""
    description: str | None = None
    """Description of the service. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    authentication_required: StrictBool | None = None
    """True if callers must authenticate."""
    authentication_method_token_enabled: StrictBool | None = None
    """True if callers can authenticate with a token."""
    authentication_header_pass_through: StrictBool | None = None
    """True if the instances get the Authorization header of callers."""
    request_logging_excluded_paths: str | None = None
    """Regular expression for the paths of requests that are not stored. At most 400 characters."""
    request_logging_excluded_extensions: list[str] | None = None
    """File extensions of requests that are not stored."""
    deployment: str | None = None
    """Name of the deployment. Not empty."""
    version: str | None = None
    """Name of the version; null for the default version. Not empty."""
    rate_limit: StrictInt | None = None
    """Maximum rate of requests to the service."""
    rate_limit_user_default: StrictInt | None = None
    """Maximum rate of requests of a user."""
    concurrency_limit: StrictInt | None = None
    """Maximum number of concurrent requests."""
    concurrency_limit_user_default: StrictInt | None = None
    """Maximum number of concurrent requests of a user."""
    type: str | None = None
    """Type of the service."""
    cache_aware_llm_routing: StrictBool | None = None
    """True to send prompts with the same beginning to the same instance."""
    imported_name: str | None = None
    """Name of an imported service. At most 256 characters."""
    imported_namespace: str | None = None
    """Namespace of an imported service. At most 256 characters."""
    imported_cluster_domain: str | None = None
    """Cluster domain of an imported service. 1 to 256 characters."""
