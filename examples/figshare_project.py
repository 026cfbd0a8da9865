"""A figshare project from its first note to the day that it is public, sync and async, against the mock server.

Run it with ``python examples/figshare_project.py``. No documented operation publishes an article or
uploads a file, so the mock's control plane does: everything else works on figshare itself too.
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
    """The id at the end of where something new is."""
    return int(created.location.rpartition("/")[2])


def in_the_mock(mock: MockServer, path: str, body: object) -> None:
    """Let the control plane do what no operation does."""
    url = mock.url("figshare").removesuffix("/figshare/v2") + f"/_mock/figshare{path}"
    urlopen(Request(url, json.dumps(body).encode(), method="POST")).close()


def life(mock: MockServer) -> int:
    """Create a project, work on it together, and publish it."""
    as_alice, as_bob = (
        figshare.Configuration(mock.url("figshare"), access_token=f"{name}-token") for name in ("alice", "bob")
    )
    with figshare.ApiClient(as_alice) as alice_client, figshare.ApiClient(as_bob) as bob_client:
        alice, bob = figshare.ProjectsApi(alice_client), figshare.ProjectsApi(bob_client)
        project = id_of(alice.account_projects_create(ProjectCreate(title="Wing beats", funding="Grant 7")))
        print(f"  alice made the project {project}")
        invitation = ProjectCollaboratorInvite(role_name="collaborator", email="bob@example.com")
        print(f"  bob: {alice.account_project_collaborators_invite(project, invitation).message}")
        note = ProjectNoteCreate(text="The second row is still missing.")
        bob.account_project_notes_create(project, note)
        for one in alice.account_project_notes_list(project):
            print(f"  {one.user_name} notes: {one.abstract}")
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
        in_the_mock(mock, f"/articles/{article}/files", {"name": "beats.csv", "size": 14848})
        for file in alice.account_project_article_files_list(project, article):
            print(f"  the article {article} has {file.name}, {file.size} bytes")
        try:
            alice.account_projects_publish(project)
        except figshare.ForbiddenException as error:
            print(f"  not yet: {error.data.message}")
        in_the_mock(mock, f"/articles/{article}/publish", {})
        print(f"  {alice.account_projects_publish(project).message}")
        alice.account_projects_update(project, ProjectUpdate(description="How often a hoverfly beats its wings"))
        shown = bob.projects_get(project)
        names = " and ".join(person.name for person in shown.collaborators)
        print(f"  {shown.title}, by {names}: {shown.description}\n  {shown.figshare_url}")
    return project


async def browse(mock: MockServer, project: int) -> None:
    """Go through all public projects, and read what is in one, without a token."""
    async with figshare.AsyncApiClient(figshare.Configuration(mock.url("figshare"))) as client:
        everybody = figshare.AsyncProjectsApi(client)
        titles = [one.title async for one in everybody.iter_projects_list(published_since="2016-01-01")]
        print(f"  {len(titles)} projects since 2016, the latest first: {', '.join(titles[:3])}, …")
        found, articles = await asyncio.gather(
            everybody.projects_search({"search_for": "wing beats"}), everybody.project_articles_list(project)
        )
        print(f"  {len(found)} about wing beats; its article is at {articles[0].doi}")


def main() -> None:
    """Start a mock server on a free port, and play both parts against it."""
    with MockServer(services=["figshare"]) as mock:
        print(f"The mock server is at {mock.url('figshare')}\n\nSync, as alice and bob:")
        project = life(mock)
        print("\nAsync, as anybody:")
        asyncio.run(browse(mock, project))


if __name__ == "__main__":
    main()
