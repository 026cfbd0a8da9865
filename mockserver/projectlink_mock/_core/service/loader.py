"""Loading of services from their packages."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from projectlink_mock._core.contract.spec import load_spec
from projectlink_mock._core.service.service import Handler, Serializers, Service

_PACKAGES = "projectlink_mock.services"
_OPTIONAL_SERIALIZERS = {
    "parse_body": "parse_body",
    "finalize_response": "finalize_response",
    "cors": "CORS",
    "absent_body": "ABSENT_BODY",
}
"""Optional fields of Serializers, with their names in a service's module."""


def load_service(name: str, seed: str) -> Service:
    """Load a service with one of its seeds. Raises HandlerMismatchError.

    Two modules are optional: `scheduler` (its `run_due` runs before each request) and `control_routes` (its
    `ROUTES` extend the control plane).
    """
    package = f"{_PACKAGES}.{name}"
    handlers, state, serializers, seeds = (
        import_module(f"{package}.{module}") for module in ("handlers", "state", "serializers", "seed")
    )
    folder = Path(__file__).parents[2] / "services" / name
    return Service(
        load_spec(folder / "spec.json"),
        _handlers(handlers),
        _serializers(serializers),
        state.State,
        getattr(seeds, seed),
        run_due=_optional(f"{package}.scheduler", "run_due"),
        control=_optional(f"{package}.control_routes", "ROUTES"),
    )


def _optional(module: str, name: str) -> Any:
    return getattr(import_module(module), name) if find_spec(module) else None


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
