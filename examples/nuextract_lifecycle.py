"""Life cycle of a NuExtract project with the sync and the async client against the mock server.

Run it with ``make demo``. The printed requests come from the server's journal.
"""

from __future__ import annotations

import asyncio
import json
from urllib.request import Request, urlopen

from projectlink import nuextract
from projectlink.nuextract import CreateProjectRequest, UpdateProjectRequest, UpdateProjectSettingsRequest
from projectlink_mock import MockServer

ORDER = CreateProjectRequest(
    name="Orders",
    description="Products, customer and address of an order",
    template={"orderId": "verbatim-string", "items": [{"product": "string", "quantity": "number"}]},
)


class Demo:
    """Mock server with its demo users and its journal."""

    def __init__(self, mock: MockServer) -> None:
        self.host = mock.url("nuextract")
        self._journal = f"{mock.control}/requests"

    def configuration(self, name: str) -> nuextract.Configuration:
        """Return the configuration of a demo user."""
        return nuextract.Configuration(self.host, access_token=f"{name}-token")

    def report(self, text: str) -> None:
        """Print the requests since the last report, and a remark."""
        with urlopen(self._journal) as response:
            for entry in json.load(response):
                print(f"    {entry['method']:6} {entry['path']:67} {entry['status']}  {entry['duration_ms']:.2f} ms")
        urlopen(Request(self._journal, method="DELETE")).close()
        print(f"  {text}")


def sync_lifecycle(demo: Demo) -> None:
    """Create, change, lock, copy, share and delete a project."""
    with (
        nuextract.ApiClient(demo.configuration("alice")) as alice_client,
        nuextract.ApiClient(demo.configuration("admin")) as admin_client,
        nuextract.ApiClient(demo.configuration("carol")) as carol_client,
    ):
        alice, admin, carol = map(nuextract.ProjectsApi, (alice_client, admin_client, carol_client))
        project = alice.post_api_projects(ORDER)
        demo.report(f"created, at {project.settings.rasterization_dpi} dpi")
        alice.patch_api_projects_projectid(project.id, UpdateProjectRequest(name="Orders 2026"))
        alice.patch_api_projects_projectid_settings(project.id, UpdateProjectSettingsRequest(rasterization_dpi=300))
        demo.report("renamed, and set to 300 dpi")
        alice.post_api_projects_projectid_lock(project.id)
        try:
            alice.delete_api_projects_projectid(project.id)
        except nuextract.ForbiddenException as error:
            demo.report(f"locked; deleting is rejected: {error.data.message}")
        copy = alice.post_api_projects_projectid_duplicate(project.id)
        demo.report(f"copied while locked; the copy is called {copy.name!r}")
        alice.post_api_projects_projectid_unlock(project.id)
        alice.post_api_projects_projectid_reset_settings(project.id)
        demo.report("unlocked, and back to the default settings")
        admin.post_api_projects_projectid_share(project.id)
        read = carol.get_api_projects_projectid(project.id)
        demo.report(f"shared by the administrator; carol reads {read.name!r}")
        admin.post_api_projects_projectid_unshare(project.id)
        alice.delete_api_projects_projectid(copy.id)
        alice.delete_api_projects_projectid(project.id)
        try:
            alice.get_api_projects_projectid(project.id)
        except nuextract.NotFoundException as error:
            demo.report(f"private again and deleted: {error.data.message}")


async def async_lifecycle(demo: Demo) -> None:
    """Create three projects at once, list them, and delete them at once."""
    async with nuextract.AsyncApiClient(demo.configuration("alice")) as client:
        alice = nuextract.AsyncProjectsApi(client)
        projects = await asyncio.gather(*(alice.post_api_projects(ORDER) for _ in range(3)))
        demo.report("three created at once")
        listed = await alice.get_api_projects(shared=False)
        await asyncio.gather(*(alice.delete_api_projects_projectid(project.id) for project in projects))
        demo.report(f"{len(listed)} listed, and deleted at once")


def main() -> None:
    """Start a mock server on a free port and run both parts against it."""
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        demo = Demo(mock)
        print(f"The mock server listens on {demo.host}\n\nSync, over urllib3:")
        sync_lifecycle(demo)
        print("\nAsync, over aiohttp:")
        asyncio.run(async_lifecycle(demo))
    print("\nThe same code talks to the real service: leave out the host and give a real token.")


if __name__ == "__main__":
    main()
