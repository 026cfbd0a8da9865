"""Copy of a project from one platform to another, with a link in both, against the mock server.

Run it with ``python examples/copy_project.py``. Without ``host`` and ``access_token``, it works with the platforms
themselves, configured by environment variables.
"""

from __future__ import annotations

from projectlink import projects
from projectlink_mock import MockServer


def copy_project(source: projects.Projects, id: str, target: projects.Projects) -> projects.Project:
    """Create a project with the name and description of another, and link both in their descriptions."""
    original = source.get(id)
    copy = projects.copy(source, target, id)
    if target.supports("description"):
        copy = target.update(copy.id, description=f"{copy.description or ''} (copied from {original.url})".strip())
    if source.supports("description"):
        source.update(original.id, description=f"{original.description or ''} (copied to {copy.url})".strip())
    return copy


def main() -> None:
    """Copy an extraction project to figshare and to UbiOps."""
    with MockServer() as mock:

        def connect(service: str) -> projects.Projects:
            return projects.connect(service, host=mock.url(service), access_token="alice-token")

        with connect("nuextract") as nuextract, connect("figshare") as figshare, connect("ubiops") as ubiops:
            for target in (figshare, ubiops):
                copy = copy_project(nuextract, "project_id_in_org_1", target)
                print(f"{copy.service}: {copy.name} ({copy.id})")
                print(f"  {copy.description or 'no description'}")
            print(f"nuextract: {nuextract.get('project_id_in_org_1').description}")


if __name__ == "__main__":
    main()
