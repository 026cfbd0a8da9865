"""Life cycle of a project with both SDK clients over a real socket."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timezone
from typing import Any
from zipfile import ZipFile

import pytest

from projectlink.automl import (
    ApiClient,
    AsyncApiClient,
    AsyncProjectsApi,
    Configuration,
    ForbiddenException,
    MemberCreate,
    NotFoundException,
    Project,
    ProjectCreate,
    ProjectsApi,
    ProjectUpdate,
    UnauthorizedException,
    UnprocessableEntityException,
)
from projectlink_mock import Session
from projectlink_mock.testing import add_dataset, add_experiment
from tests.behaviour.automl.projects import create, invite
from tests.behaviour.http import Api
from tests.support.client_variants import opened


@pytest.fixture(params=["sync", "async"])
def connect_as(request: pytest.FixtureRequest, session: Session) -> Iterator[Callable[..., Any]]:
    """Return a function that opens an AutoML client for a demo user."""
    with ExitStack() as stack:

        def connect(name: str) -> Any:
            host, token = session.url("automl"), f"{name}-token"
            configuration = Configuration(host, access_token=token, headers=session.headers)
            return stack.enter_context(opened(request.param, configuration, "automl"))

        yield connect


def test_project_life_cycle(connect_as: Callable[..., Any], session: Session) -> None:
    alice, bob = connect_as("alice"), connect_as("bob")
    session.state.clock.freeze(datetime(2026, 2, 28, 14, 30, tzinfo=timezone.utc))
    created = alice.projects_create(ProjectCreate(name="Churn Prediction", description="Telco customer churn"))
    assert isinstance(created.project, Project)
    assert created.project.created_at == session.state.clock.now()
    with pytest.raises(NotFoundException):
        bob.projects_get(created.project_id)
    joined = alice.project_members_create(created.project_id, MemberCreate(email="bob@example.com", role="viewer"))
    assert (joined.member.name, joined.member.role, joined.member.created_at) == ("Bob Smith", "viewer", None)
    with pytest.raises(ForbiddenException) as error:
        bob.projects_update(created.project_id, ProjectUpdate(name="Bob's"))
    assert error.value.data.detail == "Viewers may not change this project."
    assert alice.projects_update(created.project_id, {"name": "Churn v2"}).project.description == "Telco customer churn"
    add_dataset(session.state, created.project_id, "a.csv", rows=10, columns=2)
    add_experiment(session.state, created.project_id, "run", duration=3, models=2)
    page = bob.projects_list(search="churn", sort_field="model_count", limit=1)
    assert [(one.name, one.dataset_count, one.experiment_count, one.model_count) for one in page.items] == [
        ("Churn v2", 1, 1, 2)
    ]
    first, second = bob.project_timeline_get(created.project_id).events
    assert (first.type, first.rows, first.columns, first.status) == ("dataset", 10, 2, None)
    assert (second.type, second.best_model_type, second.duration, second.rows) == ("experiment", "GBM", 3, None)
    assert [one.role for one in bob.project_members_list(created.project_id).items] == ["owner", "viewer"]
    assert "manifest.json" in ZipFile(io.BytesIO(bob.projects_export(created.project_id))).namelist()
    with pytest.raises(ForbiddenException):
        bob.projects_delete(created.project_id)
    assert alice.projects_delete(created.project_id).ok is True
    assert bob.projects_list().total == 0


def test_iterators_return_all_pages(api: Api, session: Session) -> None:
    ids = [create(api, f"Churn {number}") for number in range(7)]
    create(api, "Fraud")
    invite(api, ids[0], "bob")
    configuration = Configuration(session.url("automl"), access_token="alice-token", headers=session.headers)
    with ApiClient(configuration) as client:
        projects = ProjectsApi(client)
        found = projects.iter_projects_list(search="churn", sort_direction="asc", page_size=3)
        assert [one.id for one in found] == ids
        assert [one.role for one in projects.iter_project_members_list(ids[0], page_size=1)] == ["owner", "editor"]

    async def walk() -> list[str]:
        async with AsyncApiClient(configuration) as client:
            projects = AsyncProjectsApi(client)
            return [one.id async for one in projects.iter_projects_list(search="churn", sort_field="name", limit=5)]

    assert asyncio.run(walk()) == ids[:1:-1]


def test_sdk_raises_errors(connect_as: Callable[..., Any]) -> None:
    with pytest.raises(UnprocessableEntityException) as unfit:
        connect_as("alice").projects_list(limit=501)
    assert unfit.value.data.detail.startswith("Invalid value for: query parameter limit (")
    with pytest.raises(UnauthorizedException):
        connect_as("mallory").projects_list()
