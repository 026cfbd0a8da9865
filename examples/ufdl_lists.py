"""UFDL's projects, filtered and ordered, and tokens that run out, against the mock server.

Run it with ``python examples/ufdl_lists.py``. Nothing of it is specific to the mock but the clock,
which the example sets to let an hour pass.
"""

from __future__ import annotations

import asyncio
import json
from urllib.request import Request, urlopen

from projectlink import ufdl
from projectlink.ufdl import (
    Compare,
    Contains,
    Exact,
    FilterSpec,
    IsNull,
    Logical,
    OrderBy,
    ProjectCreate,
    ProjectPartialUpdate,
)
from projectlink_mock import MockServer

TEAM = 1


class Stage:
    """A mock server, and the people on it, who log in by name and password."""

    def __init__(self, mock: MockServer) -> None:
        self.host = mock.url("ufdl")
        self._control = mock.control

    def person(self, name: str) -> ufdl.Configuration:
        """How somebody connects: the client logs in when it has to, and refreshes its token by itself."""
        return ufdl.Configuration(self.host, username=name, password=f"{name}-password")

    def let_pass(self, seconds: float) -> None:
        """Set the server's clock forward."""
        body = json.dumps({"advance": seconds}).encode()
        urlopen(Request(f"{self._control}/clock", body, method="POST")).close()

    def calls(self) -> list[str]:
        """The operations that the server has answered since the last time, with their statuses."""
        with urlopen(f"{self._control}/requests") as response:
            answered = [f"{entry['operation']} {entry['status']}" for entry in json.load(response)]
        urlopen(Request(f"{self._control}/requests", method="DELETE")).close()
        return answered


def filtering(alice: ufdl.ProjectsApi) -> None:
    """Make some projects, and ask for some of them."""
    for name in ("Birds of the garden", "Birds of the sea", "Vineyard rows", "Spectra of soils"):
        alice.projects_create(ProjectCreate(name=name, team=TEAM))
    birds = Contains(type="contains", field="name", sub_string="birds", case_insensitive=True)
    recent = Compare(type="compare", field="creation_time", operator=">=", value="2026-01-01T00:00:00Z")
    rows = Exact(type="exact", field="name", value="Vineyard rows")
    wanted = FilterSpec(
        expressions=[Logical(type="or", sub_expressions=[birds, rows]), recent],
        order_by=[OrderBy(field="name", ascending=False)],
    )
    print("  birds or rows:", [project.name for project in alice.projects_list(wanted)])
    try:
        alice.projects_list({"expressions": [{"type": "exact", "field": "size", "value": 3}]})
    except ufdl.ApiException as error:
        print(f"  refused with {error.status}: {error.data.expressions}")


def deleting(alice: ufdl.ProjectsApi, ada: ufdl.ProjectsApi) -> None:
    """Flag a project as deleted, find it, and let the superuser reinstate it."""
    project = alice.projects_list(FilterSpec(order_by=[OrderBy(field="pk")]))[0]
    alice.projects_destroy(project.pk)
    gone = FilterSpec(expressions=[IsNull(type="isnull", field="deletion_time", invert=True)], include_inactive=True)
    print("  flagged as deleted:", [project.name for project in alice.projects_list(gone)])
    try:
        alice.projects_reinstate(project.pk)
    except ufdl.ForbiddenException as error:
        print(f"  alice may not reinstate it: {error.data.detail}")
    again = alice.projects_create(ProjectCreate(name=project.name, team=TEAM))
    try:
        ada.projects_reinstate(project.pk)
    except ufdl.ApiException as error:
        print(f"  nor can ada, for the name is taken: {error.data.non_field_errors}")
    alice.projects_partial_update(again.pk, ProjectPartialUpdate(name="Birds of the park"))
    print(f"  reinstated by ada once it is free: {ada.projects_reinstate(project.pk).name!r}")


async def async_reading(configuration: ufdl.Configuration) -> None:
    """Read every project at once: the client logs in one time for all of them."""
    async with ufdl.AsyncApiClient(configuration) as client:
        bob = ufdl.AsyncProjectsApi(client)
        projects = await asyncio.gather(*(bob.projects_retrieve(pk) for pk in range(1, 6)))
        print(f"  bob reads {len(projects)} projects at once")


def main() -> None:
    """Start a mock server on a free port and play on it."""
    with MockServer(seed="empty", services=["ufdl"]) as mock:
        stage = Stage(mock)
        with ufdl.ApiClient(stage.person("alice")) as client, ufdl.ApiClient(stage.person("ada")) as admin_client:
            alice, ada = ufdl.ProjectsApi(client), ufdl.ProjectsApi(admin_client)
            print("Lists:")
            filtering(alice)
            print("Soft deletion:")
            deleting(alice, ada)
            print("An hour later the token has run out:")
            stage.calls()
            stage.let_pass(3600)
            alice.projects_list()
            print("  the server saw:", ", ".join(stage.calls()))
        print("Async, over aiohttp:")
        asyncio.run(async_reading(stage.person("bob")))
        print("  the server saw:", ", ".join(stage.calls()))


if __name__ == "__main__":
    main()
