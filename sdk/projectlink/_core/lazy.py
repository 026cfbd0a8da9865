"""Exports that are imported at first use, so that ``import projectlink.<service>`` costs next to nothing."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def exports(
    package: str, modules: dict[str, str], submodules: Sequence[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make a package's ``__getattr__`` and ``__dir__``.

    Args:
        package: The package's ``__name__``.
        modules: Exported name to the module that defines it, relative to the package.
        submodules: Modules of the package that are reachable as its attributes.
    """
    namespace = sys.modules[package].__dict__

    def load(name: str) -> Any:
        if name in modules:
            namespace[name] = value = getattr(import_module(modules[name], package), name)
            return value
        if name in submodules:
            return import_module(f".{name}", package)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def names() -> list[str]:
        return sorted({*namespace, *modules, *submodules})

    return load, names
