"""Published clients in further versions, each imported from a separate folder beside the installed version."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

FOLDER = Path(sys.prefix) / "clients"
"""Folder of the environment in which `requirements/install.py` puts the clients."""

_imported: dict[str, dict[str, ModuleType]] = {}


@contextmanager
def published_client(name: str) -> Iterator[Any]:
    """Return the package of a client, such as `numind-0.4.2`, and let all imports find that version until the end.

    Clients import their own modules late, so imports must find them for as long as they are called. Modules that have
    imported the installed version keep it, and can be used again after the block.
    """
    package, folder = name.rpartition("-")[0], FOLDER / name
    if not folder.is_dir():
        raise FileNotFoundError(f"there is no client {name} in {FOLDER}: `make check` installs it")
    installed = _take_modules(package)
    sys.modules.update(_imported.pop(name, {}))
    sys.path.insert(0, str(folder))
    try:
        yield import_module(package)
    finally:
        sys.path.remove(str(folder))
        _imported[name] = _take_modules(package)
        sys.modules.update(installed)


def _take_modules(package: str) -> dict[str, ModuleType]:
    """Remove and return the imported modules of a package."""
    names = [name for name in sys.modules if name == package or name.startswith(f"{package}.")]
    return {name: sys.modules.pop(name) for name in names}
