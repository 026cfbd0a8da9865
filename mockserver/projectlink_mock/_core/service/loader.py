"""Loading of services from their packages, and of applications, at their first use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from projectlink_mock._core.contract.spec import load_spec
from projectlink_mock._core.http.messages import Asgi, Receive, Scope, Send
from projectlink_mock._core.service.handlers import Handler
from projectlink_mock._core.service.service import Serializers, Service

_PACKAGES = "projectlink_mock.services"
_OPTIONAL_SERIALIZERS = {
    "parse_body": "parse_body",
    "finalize_response": "finalize_response",
    "cors": "CORS",
    "conditional": "CONDITIONAL",
    "merges_slashes": "MERGES_SLASHES",
    "absent_body": "ABSENT_BODY",
    "coerce_body": "coerce_body",
    "is_spaced": "is_spaced",
    "has_error_body": "has_error_body",
}
"""Optional fields of Serializers, with their names in a service's module."""


class LazyServices(Mapping[str, Service]):
    """Services by name, each loaded at its first use, so that the server starts as fast with many as with one."""

    def __init__(self, names: Iterable[str], seed: str) -> None:
        self._names = tuple(names)
        self._seed = seed
        self._loaded: dict[str, Service] = {}

    def __getitem__(self, name: str) -> Service:
        """Return a service. Raises KeyError, and HandlerMismatchError at its first use."""
        if name not in self._loaded:
            if name not in self._names:
                raise KeyError(name)
            self._loaded[name] = load_service(name, self._seed)
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        """Return whether a service is served, without loading it."""
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


class LazyApp:
    """An ASGI application that is built at its first request."""

    def __init__(self, build: Callable[[], Asgi]) -> None:
        self._build = build

    @cached_property
    def app(self) -> Asgi:
        """Return the application; build it if this is its first use."""
        return self._build()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        await self.app(scope, receive, send)


def load_service(name: str, seed: str) -> Service:
    """Load a service with one of its seeds. Raises HandlerMismatchError.

    Three modules are optional: `scheduler` (its `run_due`, or its `run_due_in_steps` where other requests may run in
    between, runs before each request) and `control_routes` (its `ROUTES` extend the control plane), and
    `locks` (its `lock_of` names what a request changes, by method and segments; it is locked while the body arrives,
    and for the latency of a fault rule).
    """
    package = f"{_PACKAGES}.{name}"
    handlers, state, serializers, seeds = (
        import_module(f"{package}.{module}") for module in ("handlers", "state", "serializers", "seed")
    )
    folder = Path(__file__).parents[2] / "services" / name
    return Service(
        load_spec(folder / "openapi.json"),
        _handlers(handlers),
        _serializers(serializers),
        state.State,
        getattr(seeds, seed),
        run_due=_optional(f"{package}.scheduler", "run_due"),
        run_due_in_steps=_optional(f"{package}.scheduler", "run_due_in_steps"),
        load_control=partial(_optional, f"{package}.control_routes", "ROUTES"),
        lock_of=_optional(f"{package}.locks", "lock_of"),
    )


def _optional(module: str, name: str) -> Any:
    return getattr(import_module(module), name, None) if find_spec(module) else None


def _serializers(module: ModuleType) -> Serializers:
    names = _OPTIONAL_SERIALIZERS.items()
    optional = {field: getattr(module, name) for field, name in names if hasattr(module, name)}
    return Serializers(module.authenticate, module.render_error, module.SERIALIZERS, **optional)


def _handlers(module: ModuleType) -> dict[str, Handler]:
    """Return the public functions that a module, or the modules of a package, define themselves."""
    return {
        name: value
        for name, value in vars(module).items()
        if isinstance(value, FunctionType)
        and not name.startswith("_")
        and (value.__module__ + ".").startswith(module.__name__ + ".")
    }
