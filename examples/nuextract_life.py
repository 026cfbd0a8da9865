"""A NuExtract project's whole life, sync and async, over real HTTP against the mock server.

Run it with ``make demo``. Every line that it prints is taken from the server's own journal.
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
    description="What was ordered, by whom, and where it goes",
    template={"orderId": "verbatim-string", "items": [{"product": "string", "quantity": "number"}]},
)


class Stage:
    """A mock server, the people on it, and what they say as they go."""

    def __init__(self, mock: MockServer) -> None:
        self.host = mock.url("nuextract")
        self._journal = f"{mock.control}/requests"

    def person(self, name: str) -> nuextract.Configuration:
        """How somebody connects."""
        return nuextract.Configuration(self.host, access_token=f"{name}-token")

    def say(self, text: str) -> None:
        """Print the requests that the server has seen since the last time, and a remark."""
        with urlopen(self._journal) as response:
            for entry in json.load(response):
                print(f"    {entry['method']:6} {entry['path']:67} {entry['status']}  {entry['duration_ms']:.2f} ms")
        urlopen(Request(self._journal, method="DELETE")).close()
        print(f"  {text}")


def sync_life(stage: Stage) -> None:
    """Create, change, lock, copy, share and delete a project."""
    with (
        nuextract.ApiClient(stage.person("alice")) as alice_client,
        nuextract.ApiClient(stage.person("admin")) as admin_client,
        nuextract.ApiClient(stage.person("carol")) as carol_client,
    ):
        alice, admin, carol = map(nuextract.ProjectsApi, (alice_client, admin_client, carol_client))
        project = alice.post_api_projects(ORDER)
        stage.say(f"created, at {project.settings.rasterization_dpi} dpi")
        alice.patch_api_projects_projectid(project.id, UpdateProjectRequest(name="Orders 2026"))
        alice.patch_api_projects_projectid_settings(project.id, UpdateProjectSettingsRequest(rasterization_dpi=300))
        stage.say("renamed, and set to 300 dpi")
        alice.post_api_projects_projectid_lock(project.id)
        try:
            alice.delete_api_projects_projectid(project.id)
        except nuextract.ForbiddenException as error:
            stage.say(f"locked; deleting is refused: {error.data.message}")
        copy = alice.post_api_projects_projectid_duplicate(project.id)
        stage.say(f"copied while locked; the copy is called {copy.name!r}")
        alice.post_api_projects_projectid_unlock(project.id)
        alice.post_api_projects_projectid_reset_settings(project.id)
        stage.say("unlocked, and back to the default settings")
        admin.post_api_projects_projectid_share(project.id)
        read = carol.get_api_projects_projectid(project.id)
        stage.say(f"shared by the administrator; carol reads {read.name!r}")
        admin.post_api_projects_projectid_unshare(project.id)
        alice.delete_api_projects_projectid(copy.id)
        alice.delete_api_projects_projectid(project.id)
        try:
            alice.get_api_projects_projectid(project.id)
        except nuextract.NotFoundException as error:
            stage.say(f"private again and deleted: {error.data.message}")


async def async_life(stage: Stage) -> None:
    """Create three projects at once, list them, and delete them at once."""
    async with nuextract.AsyncApiClient(stage.person("alice")) as client:
        alice = nuextract.AsyncProjectsApi(client)
        projects = await asyncio.gather(*(alice.post_api_projects(ORDER) for _ in range(3)))
        stage.say("three created at once")
        listed = await alice.get_api_projects(shared=False)
        await asyncio.gather(*(alice.delete_api_projects_projectid(project.id) for project in projects))
        stage.say(f"{len(listed)} listed, and deleted at once")


def main() -> None:
    """Start a mock server on a free port and play both lives against it."""
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        stage = Stage(mock)
        print(f"The mock server listens on {stage.host}\n\nSync, over urllib3:")
        sync_life(stage)
        print("\nAsync, over aiohttp:")
        asyncio.run(async_life(stage))
    print("\nThe same code talks to the real service: leave out the host and give a real token.")


if __name__ == "__main__":
    main()
