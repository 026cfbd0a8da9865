"""Backup of AutoML projects: list the projects with the most models and download their archives.

The example starts a mock server; with another host and key, it uses the real service.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from pathlib import Path
from zipfile import ZipFile

from projectlink import automl
from projectlink_mock import MockServer
from projectlink_mock.testing import TrainedModel, add_dataset, add_experiment


def prepare(mock: MockServer, api: automl.ProjectsApi) -> None:
    """Add a project with a member, a dataset and a large model."""
    project = api.projects_create({"name": "Demand Forecast", "description": "Sales of the next quarter"}).project_id
    api.project_members_create(project, automl.MemberCreate(email="bob@example.com", role="viewer"))
    add_dataset(mock.state, project, "sales.csv", rows=20_000, columns=8)
    models = [TrainedModel("GBM", size=40_000_000), TrainedModel("GLM")]
    add_experiment(mock.state, project, "Weekly run", target_column="units", duration=95, models=models)


def history(api: automl.ProjectsApi, project: str) -> None:
    """Print the timeline of a project."""
    for event in api.project_timeline_get(project).events:
        details = (
            f"{event.rows} rows" if event.type == "dataset" else f"{event.status}, best is {event.best_model_type}"
        )
        print(f"    {event.timestamp:%Y-%m-%d %H:%M}  {event.name}: {details}")


async def back_up(api: automl.AsyncProjectsApi, project: automl.ProjectSummary, folder: Path) -> None:
    """Stream a project's archive to a file, and check it against its manifest."""
    path = folder / f"{project.id}.zip"
    async with await api.projects_export_without_preload_content(project.id) as response:
        with path.open("wb") as file:
            async for chunk in response.stream():
                file.write(chunk)
    with ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        for artifact in (*manifest["datasets"], *manifest["models"], *manifest["reports"]):
            assert archive.getinfo(artifact["path"]).file_size == artifact["size"]
    print(f"  {project.name}: {len(archive.namelist())} files, {path.stat().st_size / 1e6:.1f} MB")


async def back_up_all(host: str, projects: list[automl.ProjectSummary]) -> None:
    """Back up several projects at once."""
    with tempfile.TemporaryDirectory() as folder:
        async with automl.AsyncApiClient(automl.Configuration(host, access_token="alice-token")) as client:
            api = automl.AsyncProjectsApi(client)
            await asyncio.gather(*(back_up(api, project, Path(folder)) for project in projects))


def main() -> None:
    """Start a mock server and back up its projects."""
    with MockServer(services=["automl"]) as mock:
        host = mock.url("automl")
        with automl.ApiClient(automl.Configuration(host, access_token="alice-token")) as client:
            api = automl.ProjectsApi(client)
            prepare(mock, api)
            projects = list(api.iter_projects_list(sort_field="model_count"))
            print("Projects, most models first:")
            for project in projects:
                print(f"  {project.name}: {project.model_count} models of {project.experiment_count} experiments")
                history(api, project.id)
        print("Backed up:")
        asyncio.run(back_up_all(host, projects))


if __name__ == "__main__":
    main()
