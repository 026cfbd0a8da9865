"""Connections to platforms: the sync and the async form of one interface."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, TypeVar

from projectlink._core.call.pagination import check_count
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.names import did_you_mean
from projectlink._core.settings import is_configured as has_settings
from projectlink.projects.platforms import PLATFORMS, Members, Platform, ProjectItems, Steps
from projectlink.projects.records import CAPABILITIES, Capability, PlatformName, Project, UnsupportedOperation

T = TypeVar("T")


def connect(
    service: PlatformName | str,
    configuration: Any = None,
    *,
    defaults: Mapping[str, Any] | None = None,
    **settings: Any,
) -> Projects:
    """Connect to a platform with the sync client; no request is sent yet.

    Args:
        service: Name of the platform: ``nuextract``, ``ubiops``, ``ubiops4``, ``figshare``, ``ufdl`` or ``automl``.
        configuration: ``Configuration`` of the service. Default: a new one of ``settings``.
        defaults: Fields for every ``create``, such as ``{"team": 1}`` for UFDL.
        **settings: Settings of a new configuration, such as ``host`` and ``access_token``. Environment variables
            such as ``PROJECTLINK_UFDL_TOKEN`` replace those that are not given.

    Returns:
        The projects of the platform. Use it as a context manager, or call ``close``.

    Raises:
        ApiValueError: No platform has this name, or a setting is invalid.
        ApiTypeError: A setting has the wrong type, or settings and a configuration are given.
    """
    return Projects(service, _client(service, "ApiClient", configuration, settings), defaults)


def async_connect(
    service: PlatformName | str,
    configuration: Any = None,
    *,
    defaults: Mapping[str, Any] | None = None,
    **settings: Any,
) -> AsyncProjects:
    """Connect to a platform with the async client; arguments and errors are those of ``connect``."""
    return AsyncProjects(service, _client(service, "AsyncApiClient", configuration, settings), defaults)


def is_configured(service: PlatformName | str) -> bool:
    """Return whether an environment variable names the host or the credentials of a platform.

    Raises:
        ApiValueError: No platform has this name.
    """
    _platform(service)
    return has_settings(import_module(f"projectlink.{service}.operations").SERVICE)


def _platform(service: str) -> type[Platform]:
    if service not in PLATFORMS:
        hint = did_you_mean(service, PLATFORMS)
        raise ApiValueError(f"unknown platform {service!r}{hint}; the platforms are {', '.join(PLATFORMS)}")
    return PLATFORMS[service]


def _client(service: str, kind: str, configuration: Any, settings: dict[str, Any]) -> Any:
    """Return a client of a kind, with a given configuration or a new one."""
    _platform(service)
    module = import_module(f"projectlink.{service}")
    if configuration is None:
        configuration = module.Configuration(**settings)
    elif settings:
        raise ApiTypeError(f"connect takes a configuration or settings, not both: {', '.join(settings)}")
    return getattr(module, kind)(configuration)


class _Connection:
    """Arguments of the methods of both connections, checked and turned into the steps of the platform's adapter.

    Attributes:
        service: Name of the platform.
        client: The platform's own client, for everything that this interface does not cover.
    """

    def __init__(self, service: str, client: Any, defaults: Mapping[str, Any] | None) -> None:
        self.service = service
        self.client = client
        self._platform = _platform(service)(client.configuration.host)
        self._defaults = dict(defaults or {})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.service} at {self._platform.host}>"

    def supports(self, operation: Capability | str) -> bool:
        """Return whether the platform supports an operation, or ``description`` for a description.

        Args:
            operation: One of ``CAPABILITIES``: ``list``, ``get``, ``create``, ``update``, ``delete``,
                ``description``, ``members``, ``publish`` or ``restore``.

        Raises:
            ApiValueError: There is no such operation.
        """
        if operation not in CAPABILITIES:
            raise ApiValueError(f"unknown operation {operation!r}; known: {', '.join(CAPABILITIES)}")
        return self._platform.supports(operation)

    def suggest_name(self, name: str) -> str:
        """Return a name, changed as little as the platform's rules for names demand."""
        return self._platform.suggest_name(name)

    def _fields(self, description: str | None, fields: Mapping[str, Any]) -> dict[str, Any]:
        if description is None:
            return dict(fields)
        if not self.supports("description"):
            hint = "leave it out, or ask supports('description') first"
            raise UnsupportedOperation(self.service, "description", hint)
        return {**fields, "description": description}

    def _create(self, name: str, description: str | None, fields: dict[str, Any]) -> Steps[Project]:
        given = self._fields(description, {**self._defaults, **fields})
        return self._platform.create(name, self._platform.fields_to_create(given))

    def _update(self, id: str, name: str | None, description: str | None, fields: dict[str, Any]) -> Steps[Project]:
        given = self._fields(description, fields)
        if name is None and not given:
            raise ApiTypeError("update needs a name, a description or a field of the platform")
        return self._platform.update(id, name, given)


class Projects(_Connection):
    """Projects of a platform, over the sync client. ``connect`` makes one."""

    def __enter__(self) -> Projects:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the client."""
        self.client.close()

    def get(self, id: str) -> Project:
        """Return a project. Raises the platform's ApiException, such as NotFoundException."""
        return self._run(self._platform.get(id))

    def create(self, name: str, description: str | None = None, **fields: Any) -> Project:
        """Create a project.

        Args:
            name: Name or title, by the platform's rules.
            description: Description, for platforms with descriptions.
            **fields: Fields of the platform's own request, such as ``template`` for NuExtract.

        Returns:
            The new project.

        Raises:
            UnsupportedOperation: The platform has no descriptions.
            ApiTypeError: The platform needs a field that is missing.
            ApiException: The platform rejects the project.
        """
        return self._run(self._create(name, description, fields))

    def update(self, id: str, *, name: str | None = None, description: str | None = None, **fields: Any) -> Project:
        """Update the fields that are given; return the project, whose ``id`` may be new (UbiOps: its name)."""
        return self._run(self._update(id, name, description, fields))

    def delete(self, id: str) -> None:
        """Delete a project; where ``supports("restore")``, it can be restored."""
        self._run(self._platform.delete(id))

    def members(self, id: str) -> Members:
        """Return the users with access to a project. Raises UnsupportedOperation."""
        return self._run(self._platform.members(id))

    def publish(self, id: str) -> Project:
        """Make a project public: publish it on figshare, share it on NuExtract. Raises UnsupportedOperation."""
        return self._run(self._platform.publish(id))

    def restore(self, id: str) -> Project:
        """Restore a deleted project. Raises UnsupportedOperation."""
        return self._run(self._platform.restore(id))

    def list(self, limit: int | None = None) -> ProjectItems:
        """Return the projects that the caller can access, of all pages; at most ``limit``."""
        check_count("limit", limit, 0)
        return self._run(self._platform.list(limit))

    def _run(self, steps: Steps[T]) -> T:
        api = getattr(import_module(f"projectlink.{self.service}"), self._platform.api)(self.client)
        try:
            call = next(steps)
            while True:
                result = call(api)
                call = steps.send(tuple(result) if hasattr(result, "pages") else result)
        except StopIteration as end:
            value: T = end.value
            return value


class AsyncProjects(_Connection):
    """Projects of a platform, over the async client, with the methods of ``Projects``. ``async_connect`` makes one."""

    async def __aenter__(self) -> AsyncProjects:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the client."""
        await self.client.close()

    async def get(self, id: str) -> Project:
        """Return a project."""
        return await self._run(self._platform.get(id))

    async def create(self, name: str, description: str | None = None, **fields: Any) -> Project:
        """Create a project."""
        return await self._run(self._create(name, description, fields))

    async def update(
        self, id: str, *, name: str | None = None, description: str | None = None, **fields: Any
    ) -> Project:
        """Update the fields that are given; return the project, whose ``id`` may be new."""
        return await self._run(self._update(id, name, description, fields))

    async def delete(self, id: str) -> None:
        """Delete a project."""
        await self._run(self._platform.delete(id))

    async def members(self, id: str) -> Members:
        """Return the users with access to a project. Raises UnsupportedOperation."""
        return await self._run(self._platform.members(id))

    async def publish(self, id: str) -> Project:
        """Make a project public. Raises UnsupportedOperation."""
        return await self._run(self._platform.publish(id))

    async def restore(self, id: str) -> Project:
        """Restore a deleted project. Raises UnsupportedOperation."""
        return await self._run(self._platform.restore(id))

    async def list(self, limit: int | None = None) -> ProjectItems:
        """Return the projects that the caller can access, of all pages; at most ``limit``."""
        check_count("limit", limit, 0)
        return await self._run(self._platform.list(limit))

    async def _run(self, steps: Steps[T]) -> T:
        api = getattr(import_module(f"projectlink.{self.service}"), f"Async{self._platform.api}")(self.client)
        try:
            call = next(steps)
            while True:
                result = call(api)
                is_listing = hasattr(result, "pages")
                call = steps.send([item async for item in result] if is_listing else await result)
        except StopIteration as end:
            value: T = end.value
            return value
