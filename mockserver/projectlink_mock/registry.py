"""The services of the mock. A new service is a package below `services` and a row here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

CONTROL_MOUNT = "/_mock"
SEEDS = ("demo", "empty")


class ServiceEntry(NamedTuple):
    """A service: its name, the path of its mount and the name of its first API class in the SDK."""

    name: str
    mount: str
    api: str = "ProjectsApi"

    def mounts(self, *, alone: bool) -> list[str]:
        """Return the paths of its mounts; a service that is served alone has one without its name, too."""
        return [self.mount, self.mount.removeprefix(f"/{self.name}")] if alone else [self.mount]


_ROWS = (
    ServiceEntry("nuextract", "/nuextract"),
    ServiceEntry("automl", "/automl"),
    ServiceEntry("ubiops", "/ubiops/v2.1", "CoreApi"),
    ServiceEntry("ubiops4", "/ubiops4/v2", "CoreApi"),
    ServiceEntry("ufdl", "/ufdl"),
    ServiceEntry("figshare", "/figshare/v2"),
)
SERVICES: Mapping[str, ServiceEntry] = MappingProxyType({row.name: row for row in _ROWS})


def select_services(names: Iterable[str] | None) -> list[ServiceEntry]:
    """Return the services with these names, each once and in the order of the registry; all for None.

    Raises TypeError for anything else than a list of names, and ValueError for an unknown name and an empty list.
    """
    selected = set() if isinstance(names, str) else set(SERVICES if names is None else names)
    if isinstance(names, str) or not all(isinstance(name, str) for name in selected):
        raise TypeError('services must be a list of names, such as services=["ubiops"]')
    if unknown := sorted(selected - set(SERVICES)):
        raise ValueError(f"unknown service: {', '.join(unknown)} (there is {', '.join(SERVICES)})")
    if not selected:
        raise ValueError(f"no service to serve (there is {', '.join(SERVICES)})")
    return [service for service in SERVICES.values() if service.name in selected]
