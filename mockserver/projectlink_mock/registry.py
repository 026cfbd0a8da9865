"""The services that the mock knows. A new one is a house of its own and a row here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

CONTROL_MOUNT = "/_mock"
SEEDS = ("demo", "empty")


@dataclass(frozen=True)
class ServiceEntry:
    """Where a service is mounted, and the name of its API class in the SDK."""

    name: str
    mount: str
    api: str = "ProjectsApi"

    def mounts(self, *, alone: bool) -> list[str]:
        """Where it answers; a service served alone also does so without its name in the path."""
        return [self.mount, self.mount.removeprefix(f"/{self.name}")] if alone else [self.mount]


_ROWS = (
    ServiceEntry("nuextract", "/nuextract"),
    ServiceEntry("automl", "/automl"),
    ServiceEntry("ubiops", "/ubiops/v2.1", "CoreApi"),
    ServiceEntry("ufdl", "/ufdl"),
    ServiceEntry("figshare", "/figshare/v2"),
)
SERVICES: Mapping[str, ServiceEntry] = MappingProxyType({row.name: row for row in _ROWS})


def choose(names: Iterable[str] | None) -> list[ServiceEntry]:
    """Give the services of these names, each once and in the order of the registry; all for None.

    Raises ValueError for a name that is not in the registry, and for no name at all.
    """
    wanted = set(SERVICES if names is None else names)
    if unknown := sorted(wanted - set(SERVICES)):
        raise ValueError(f"unknown service: {', '.join(unknown)} (there is {', '.join(SERVICES)})")
    if not wanted:
        raise ValueError(f"no service to serve (there is {', '.join(SERVICES)})")
    return [service for service in SERVICES.values() if service.name in wanted]
