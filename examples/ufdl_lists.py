"""Filters, soft deletion and expiring tokens of UFDL against the mock server.

Run it with ``python examples/ufdl_lists.py``. Only the clock, which the example advances by an hour, is specific
to the mock.
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


class Demo:
    """Mock server with demo users who log in with name and password."""

    def __init__(self, mock: MockServer) -> None:
        self.host = mock.url("ufdl")
        self._control = mock.control

    def configuration(self, name: str) -> ufdl.Configuration:
        """Return the configuration of a demo user; the client logs in and refreshes its token by itself."""
        return ufdl.Configuration(self.host, username=name, password=f"{name}-password")

    def advance_clock(self, seconds: float) -> None:
        """Advance the server's clock."""
        body = json.dumps({"advance": seconds}).encode()
        urlopen(Request(f"{self._control}/clock", body, method="POST")).close()

    def new_calls(self) -> list[str]:
        """Return the operations since the last call, with their statuses."""
        with urlopen(f"{self._control}/requests") as response:
            calls = [f"{entry['operation']} {entry['status']}" for entry in json.load(response)]
        urlopen(Request(f"{self._control}/requests", method="DELETE")).close()
        return calls


def filtering(alice: ufdl.ProjectsApi) -> None:
    """Create projects and filter them."""
    for name in ("Birds of the garden", "Birds of the sea", "Vineyard rows", "Spectra of soils"):
        alice.projects_create(ProjectCreate(name=name, team=TEAM))
    birds = Contains(type="contains", field="name", sub_string="birds", case_insensitive=True)
    recent = Compare(type="compare", field="creation_time", operator=">=", value="2026-01-01T00:00:00Z")
    rows = Exact(type="exact", field="name", value="Vineyard rows")
    birds_or_rows = FilterSpec(
        expressions=[Logical(type="or", sub_expressions=[birds, rows]), recent],
        order_by=[OrderBy(field="name", ascending=False)],
    )
    print("  birds or rows:", [project.name for project in alice.projects_list(birds_or_rows)])
    try:
        alice.projects_list({"expressions": [{"type": "exact", "field": "size", "value": 3}]})
    except ufdl.ApiException as error:
        print(f"  rejected with {error.status}: {error.data.expressions}")


def deleting(alice: ufdl.ProjectsApi, ada: ufdl.ProjectsApi) -> None:
    """Soft-delete a project, find it, and reinstate it as the superuser."""
    project = alice.projects_list(FilterSpec(order_by=[OrderBy(field="pk")]))[0]
    alice.projects_destroy(project.pk)
    deleted = FilterSpec(expressions=[IsNull(type="isnull", field="deletion_time", invert=True)], include_inactive=True)
    print("  soft-deleted:", [project.name for project in alice.projects_list(deleted)])
    try:
        alice.projects_reinstate(project.pk)
    except ufdl.ForbiddenException as error:
        print(f"  alice may not reinstate it: {error.data.detail}")
    again = alice.projects_create(ProjectCreate(name=project.name, team=TEAM))
    try:
        ada.projects_reinstate(project.pk)
    except ufdl.ApiException as error:
        print(f"  ada cannot, either: the name is taken: {error.data.non_field_errors}")
    alice.projects_partial_update(again.pk, ProjectPartialUpdate(name="Birds of the park"))
    print(f"  reinstated by ada after the rename: {ada.projects_reinstate(project.pk).name!r}")


async def async_reading(configuration: ufdl.Configuration) -> None:
    """Read every project concurrently; the client logs in once."""
    async with ufdl.AsyncApiClient(configuration) as client:
        bob = ufdl.AsyncProjectsApi(client)
        projects = await asyncio.gather(*(bob.projects_retrieve(pk) for pk in range(1, 6)))
        print(f"  bob reads {len(projects)} projects at once")


def main() -> None:
    """Start a mock server on a free port and run all parts against it."""
    with MockServer(seed="empty", services=["ufdl"]) as mock:
        demo = Demo(mock)
        with (
            ufdl.ApiClient(demo.configuration("alice")) as client,
            ufdl.ApiClient(demo.configuration("ada")) as admin_client,
        ):
            alice, ada = ufdl.ProjectsApi(client), ufdl.ProjectsApi(admin_client)
            print("Lists:")
            filtering(alice)
            print("Soft deletion:")
            deleting(alice, ada)
            print("An hour later the token has expired:")
            demo.new_calls()
            demo.advance_clock(3600)
            alice.projects_list()
            print("  the server saw:", ", ".join(demo.new_calls()))
        print("Async, over aiohttp:")
        asyncio.run(async_reading(demo.configuration("bob")))
        print("  the server saw:", ", ".join(demo.new_calls()))


if __name__ == "__main__":
    main()
