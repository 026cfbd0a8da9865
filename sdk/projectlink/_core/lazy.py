"""Lazy exports of a package, which keep ``import projectlink.<service>`` fast."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from projectlink._core.locks import importing
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def exports(
    package: str, modules: dict[str, str], submodules: Sequence[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the ``__getattr__`` and ``__dir__`` of a package.

    Args:
        package: ``__name__`` of the package.
        modules: Exported names, and the modules that define them, relative to the package.
        submodules: Submodules that are attributes of the package.
    """
    namespace = sys.modules[package].__dict__

    def load(name: str) -> Any:
        with importing():
            if name in modules:
                namespace[name] = value = getattr(import_module(modules[name], package), name)
                return value
            if name in submodules:
                return import_module(f".{name}", package)
        is_internal = name.startswith("__")  # the import system and copy ask for such names
        hint = "" if is_internal else did_you_mean(name, [*modules, *submodules], 1)
        raise AttributeError(f"module {package!r} has no attribute {name!r}{hint}")

    def names() -> list[str]:
        # freezegun reads each attribute of each module, and so would import all models: seconds of a test run.
        if sys._getframe(1).f_globals.get("__name__", "").startswith("freezegun."):
            return sorted(namespace)
        return sorted({*namespace, *modules, *submodules})

    return load, names
