"""Collaboration on a figshare project and its publication against the mock server.

Run it with ``python examples/figshare_project.py``. No documented operation publishes an article or uploads a file,
so the example uses the mock's control API for this; everything else also works with figshare itself.
"""

from __future__ import annotations

import asyncio
import json
from urllib.request import Request, urlopen

from projectlink import figshare
from projectlink.figshare import (
    ArticleCreate,
    AuthorReference,
    ProjectCollaboratorInvite,
    ProjectCreate,
    ProjectNoteCreate,
    ProjectUpdate,
)
from projectlink_mock import MockServer


def id_of(created: figshare.Location) -> int:
    """Return the id at the end of a location."""
    return int(created.location.rpartition("/")[2])


def call_control(mock: MockServer, path: str, body: object) -> None:
    """Call the mock's control API."""
    url = mock.url("figshare").removesuffix("/figshare/v2") + f"/_mock/figshare{path}"
    urlopen(Request(url, json.dumps(body).encode(), method="POST")).close()


def publish_project(mock: MockServer) -> int:
    """Create a project, collaborate on it, and publish it."""
    alice_configuration, bob_configuration = (
        figshare.Configuration(mock.url("figshare"), access_token=f"{name}-token") for name in ("alice", "bob")
    )
    with figshare.ApiClient(alice_configuration) as alice_client, figshare.ApiClient(bob_configuration) as bob_client:
        alice, bob = figshare.ProjectsApi(alice_client), figshare.ProjectsApi(bob_client)
        project = alice.account_projects_create(ProjectCreate(title="Wing beats", funding="Grant 7")).entity_id
        print(f"  alice created the project {project}")
        invitation = ProjectCollaboratorInvite(role_name="collaborator", email="bob@example.com")
        print(f"  bob: {alice.account_project_collaborators_invite(project, invitation).message}")
        note = ProjectNoteCreate(text="The second row is still missing.")
        bob.account_project_notes_create(project, note)
        for entry in alice.account_project_notes_list(project):
            print(f"  {entry.user_name} notes: {entry.abstract}")
        article = id_of(
            bob.account_project_articles_create(
                project,
                ArticleCreate(
                    title="Wing beats of the hoverfly",
                    defined_type="dataset",
                    authors=[AuthorReference(name="Grace Hopper"), AuthorReference(id=100008)],
                ),
            )
        )
        call_control(mock, f"/articles/{article}/files", {"name": "beats.csv", "size": 14848})
        for file in alice.account_project_article_files_list(project, article):
            print(f"  the article {article} has {file.name}, {file.size} bytes")
        try:
            alice.account_projects_publish(project)
        except figshare.ForbiddenException as error:
            print(f"  not yet: {error.data.message}")
        call_control(mock, f"/articles/{article}/publish", {})
        print(f"  {alice.account_projects_publish(project).message}")
        alice.account_projects_update(project, ProjectUpdate(description="How often a hoverfly beats its wings"))
        public = bob.projects_get(project)
        names = " and ".join(collaborator.name for collaborator in public.collaborators)
        print(f"  {public.title}, by {names}: {public.description}\n  {public.figshare_url}")
    return project


async def browse(mock: MockServer, project: int) -> None:
    """List and search public projects without a token."""
    async with figshare.AsyncApiClient(figshare.Configuration(mock.url("figshare"))) as client:
        anonymous = figshare.AsyncProjectsApi(client)
        titles = [found.title async for found in anonymous.iter_projects_list(published_since="2016-01-01")]
        print(f"  {len(titles)} projects since 2016, the latest first: {', '.join(titles[:3])}, …")
        found, articles = await asyncio.gather(
            anonymous.projects_search({"search_for": "wing beats"}), anonymous.project_articles_list(project)
        )
        print(f"  {len(found)} about wing beats; its article is at {articles[0].doi}")


def main() -> None:
    """Start a mock server on a free port and run both parts against it."""
    with MockServer(services=["figshare"]) as mock:
        print(f"The mock server is at {mock.url('figshare')}\n\nSync, as alice and bob:")
        project = publish_project(mock)
        print("\nAsync, without a token:")
        asyncio.run(browse(mock, project))


if __name__ == "__main__":
    main()
