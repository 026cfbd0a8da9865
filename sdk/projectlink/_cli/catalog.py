"""The services that are installed, and their operations: the rows, and what their methods say of themselves."""

from __future__ import annotations

import re
from difflib import get_close_matches
from importlib import import_module
from importlib.util import find_spec
from inspect import cleandoc
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from projectlink._cli.errors import UsageError
from projectlink._core.contract.operation import Operation

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Service


def names() -> list[str]:
    """The name of every service."""
    found = iter_modules(import_module("projectlink").__path__)
    packages = [module.name for module in found if module.ispkg and not module.name.startswith("_")]
    return sorted(name for name in packages if find_spec(f"projectlink.{name}.operations"))


def service(name: str) -> Service:
    """A service.

    Raises:
        UsageError: there is none of this name.
    """
    known = names()
    if name not in known:
        raise UsageError(f"there is no service {name!r}{close(name, known)}; `projectlink services` lists them")
    return import_module(f"projectlink.{name}.operations").SERVICE  # type: ignore[no-any-return]


def operations(name: str) -> dict[str, Operation[Any]]:
    """The operations of a service by their ids.

    Raises:
        UsageError: there is no such service.
    """
    service(name)
    rows = vars(import_module(f"projectlink.{name}.operations")).values()
    return {row.id: row for row in rows if isinstance(row, Operation)}


def operation(name: str, id: str) -> Operation[Any]:
    """An operation of a service.

    Raises:
        UsageError: there is no such service or operation.
    """
    rows = operations(name)
    if id not in rows:
        raise UsageError(
            f"{name} has no operation {id!r}{close(id, list(rows))}; `projectlink operations {name}` lists them"
        )
    return rows[id]


def close(word: str, known: list[str]) -> str:
    """A question for what may have been meant, or an empty string."""
    found = get_close_matches(word, known, n=3, cutoff=0.5)
    return f"; did you mean {' or '.join(found)}?" if found else ""


def flag(argument: str) -> str:
    """How an argument is given on the command line."""
    return f"--{argument.rstrip('_').replace('_', '-')}"


class Documentation:
    """What the methods of a service say of themselves."""

    def __init__(self, name: str) -> None:
        package = import_module(f"projectlink.{name}.api")
        self._api = getattr(package, next(api for api in package.__all__ if not api.startswith("Async")))

    def of(self, operation: Operation[Any]) -> str:
        """All that is said of an operation, but for its arguments and errors."""
        return re.split(r"\n\n(?:Args|Returns|Raises|Source):", self._text(operation))[0]

    def summary(self, operation: Operation[Any]) -> str:
        """The first line of it."""
        return self._text(operation).partition("\n")[0]

    def arguments(self, operation: Operation[Any]) -> dict[str, str]:
        """What is said of each argument."""
        section = re.search(r"^Args:\n((?:    .*\n)+)", self._text(operation) + "\n", re.MULTILINE)
        entries = re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)$", section[1], re.MULTILINE) if section else []
        return {name: " ".join(text.split()) for name, text in entries}

    def _text(self, operation: Operation[Any]) -> str:
        return cleandoc(getattr(self._api, operation.id).__doc__ or "")
