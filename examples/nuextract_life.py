"""A NuExtract project's whole life, sync and async, over real HTTP against the mock server.

Run it with ``make demo``. Every line that it prints is taken from the server's own journal.
"""

from __future__ import annotations

import asyncio
import json
from urllib.request import urlopen

from projectlink import nuextract
from projectlink.nuextract import CreateProjectRequest, UpdateProjectRequest, UpdateProjectSettingsRequest
from projectlink_mock import MockServer

ORDER = CreateProjectRequest(
    name="Orders",
    description="What was ordered, by whom, and where it goes",
    template={"orderId": "verbatim-string", "items": [{"product": "string", "quantity": "number"}]},
)


def sync_life(alice: nuextract.ProjectsApi, admin: nuextract.ProjectsApi, carol: nuextract.ProjectsApi) -> None:
    """Create, change, lock, copy, share and delete a project."""
    project = alice.post_api_projects(ORDER)
    alice.patch_api_projects_projectid(project.id, UpdateProjectRequest(name="Orders 2026"))
    alice.patch_api_projects_projectid_settings(project.id, UpdateProjectSettingsRequest(rasterization_dpi=300))
    alice.post_api_projects_projectid_lock(project.id)
    try:
        alice.delete_api_projects_projectid(project.id)
    except nuextract.ForbiddenException as error:
        print(f"      refused: {error.data.message}")
    alice.post_api_projects_projectid_unlock(project.id)
    alice.post_api_projects_projectid_reset_settings(project.id)
    copy = alice.post_api_projects_projectid_duplicate(project.id)
    print(f"      the copy is called {copy.name!r}")
    admin.post_api_projects_projectid_share(project.id)
    print(f"      carol reads {carol.get_api_projects_projectid(project.id).name!r}, now that it is shared")
    admin.post_api_projects_projectid_unshare(project.id)
    alice.delete_api_projects_projectid(copy.id)
    alice.delete_api_projects_projectid(project.id)
    try:
        alice.get_api_projects_projectid(project.id)
    except nuextract.NotFoundException as error:
        print(f"      gone: {error.data.message}")


async def async_life(alice: nuextract.AsyncProjectsApi) -> None:
    """Create three projects at once, list them, and delete them at once."""
    projects = await asyncio.gather(*(alice.post_api_projects(ORDER) for _ in range(3)))
    await alice.get_api_projects(shared=False)
    await asyncio.gather(*(alice.delete_api_projects_projectid(project.id) for project in projects))


def print_traffic(control: str) -> None:
    """Print what the server has written down, and have it forget."""
    with urlopen(f"{control}/requests") as response:
        for entry in json.load(response):
            print(f"  {entry['method']:6} {entry['path'][:66]:66} {entry['status']}  {entry['operation']}")


def main() -> None:
    """Start a mock server on a free port and play both lives against it."""
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        host = mock.url("nuextract")
        print(f"The mock server listens on {host}\n\nSync, over urllib3:")
        people = [nuextract.Configuration(host, access_token=f"{name}-token") for name in ("alice", "admin", "carol")]
        with (
            nuextract.ApiClient(people[0]) as alice,
            nuextract.ApiClient(people[1]) as admin,
            nuextract.ApiClient(people[2]) as carol,
        ):
            sync_life(*(nuextract.ProjectsApi(client) for client in (alice, admin, carol)))
        print_traffic(host.replace("/nuextract", "/_mock"))
        mock.reset()

        async def play() -> None:
            async with nuextract.AsyncApiClient(people[0]) as client:
                await async_life(nuextract.AsyncProjectsApi(client))

        print("\nAsync, over aiohttp:")
        asyncio.run(play())
        print_traffic(host.replace("/nuextract", "/_mock"))
        print("\nThe same code talks to the real service: leave out the host and give a real token.")


if __name__ == "__main__":
    main()
