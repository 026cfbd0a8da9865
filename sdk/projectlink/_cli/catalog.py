"""Catalog of the installed services, their operations and docstrings."""

from __future__ import annotations

import re
from importlib import import_module
from importlib.util import find_spec
from inspect import cleandoc
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from projectlink._cli.errors import UsageError
from projectlink._core.contract.operation import Operation
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Service


def service_names() -> list[str]:
    """Return the names of all services, sorted."""
    modules = iter_modules(import_module("projectlink").__path__)
    packages = [module.name for module in modules if module.ispkg and not module.name.startswith("_")]
    return sorted(name for name in packages if find_spec(f"projectlink.{name}.operations"))


def load_service(name: str) -> Service:
    """Import a service and return it.

    Raises:
        UsageError: No service has this name.
    """
    names = service_names()
    if name not in names:
        raise UsageError(f"unknown service {name!r}{did_you_mean(name, names)}; `projectlink services` lists them")
    return import_module(f"projectlink.{name}.operations").SERVICE  # type: ignore[no-any-return]


def load_operations(name: str) -> dict[str, Operation[Any]]:
    """Import a service and return its operations by id.

    Raises:
        UsageError: No service has this name.
    """
    load_service(name)
    values = vars(import_module(f"projectlink.{name}.operations")).values()
    return {operation.id: operation for operation in values if isinstance(operation, Operation)}


def load_operation(name: str, id: str) -> Operation[Any]:
    """Import a service and return one of its operations.

    Raises:
        UsageError: No service or operation has this name.
    """
    operations = load_operations(name)
    if id not in operations:
        hint = did_you_mean(id, list(operations))
        raise UsageError(f"{name} has no operation {id!r}{hint}; `projectlink operations {name}` lists them")
    return operations[id]


def flag(argument: str) -> str:
    """Return the command-line flag of an argument."""
    return f"--{argument.rstrip('_').replace('_', '-')}"


def argument_texts(docstring: str) -> dict[str, str]:
    """Return the descriptions of the arguments in a docstring by name."""
    section = re.search(r"^Args:\n((?:    .*\n)+)", docstring + "\n", re.MULTILINE)
    entries = re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)$", section[1], re.MULTILINE) if section else []
    return {name: " ".join(text.split()) for name, text in entries}


class Docstrings:
    """The docstrings of a service's methods."""

    def __init__(self, name: str) -> None:
        self._package = import_module(f"projectlink.{name}.api")
        self._apis = [api for api in self._package.__all__ if not api.startswith("Async")]

    def description(self, operation: Operation[Any]) -> str:
        """Return the docstring without its sections."""
        return re.split(r"\n\n(?:Args|Returns|Raises|Source):", self._text(operation))[0]

    def summary(self, operation: Operation[Any]) -> str:
        """Return the first line of the docstring."""
        return self._text(operation).partition("\n")[0]

    def arguments(self, operation: Operation[Any]) -> dict[str, str]:
        """Return the descriptions of the arguments by name."""
        return argument_texts(self._text(operation))

    def _text(self, operation: Operation[Any]) -> str:
        methods = (getattr(getattr(self._package, api), operation.id, None) for api in self._apis)
        return cleandoc(next(filter(None, methods)).__doc__ or "")
