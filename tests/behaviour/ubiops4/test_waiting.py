"""Tests of waits for builds and requests, by both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from projectlink import ubiops4
from projectlink.ubiops4 import ApiTypeError, ApiValueError, CoreApi, extras
from projectlink.ubiops4.extras import WaitFailedError, WaitTimeoutError
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.factories import deployment_package
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import Connect
from tests.behaviour.ubiops4.test_deployment_versions import add_environment
from tests.behaviour.ubiops4.test_deployments import PROJECT

DEPLOYMENT = "deployment_name_example"
PIPELINE = "pipeline_name_example"
VERSION = (PROJECT, DEPLOYMENT, "new")

Wait = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def wait(request: pytest.FixtureRequest, projectlink_mock: Session) -> Wait:
    """Return a function that waits for a kind of object with a client of alice, or with an async one."""
    configuration = ubiops4.Configuration(
        projectlink_mock.url("ubiops4"), access_token="alice-token", headers=projectlink_mock.headers
    )

    def blocking(kind: str, *names: str, **settings: Any) -> Any:
        with ubiops4.ApiClient(configuration) as client:
            return getattr(extras, f"wait_for_{kind}")(CoreApi(client), *names, interval=0.001, **settings)

    def awaiting(kind: str, *names: str, **settings: Any) -> Any:
        async def run() -> Any:
            async with ubiops4.AsyncApiClient(configuration) as client:
                api = ubiops4.AsyncCoreApi(client)
                return await getattr(extras, f"async_wait_for_{kind}")(api, *names, interval=0.001, **settings)

        return asyncio.run(run())

    return blocking if request.param == "sync" else awaiting


@pytest.fixture
def tick(projectlink_mock: Session) -> Callable[[Any], None]:
    """Return a function that moves the session's clock by a part of a build; the clock stands otherwise."""
    projectlink_mock.clock.freeze()
    return lambda value: projectlink_mock.clock.advance(0.3)


def upload(api: CoreApi, content: bytes | None = None) -> str:
    file = ("package.zip", deployment_package() if content is None else content)
    return api.revisions_file_upload(*VERSION, file).revision


def test_version_is_returned_once_it_is_available(api: CoreApi, wait: Wait, tick: Callable[[Any], None]) -> None:
    revision = upload(api)
    seen = []

    def on_poll(value: Any) -> None:
        seen.append((type(value).__name__, value.status))
        if value.status in ("queued", "building"):
            tick(value)

    version = wait("deployment_version", *VERSION, on_poll=on_poll)
    assert (version.status, version.active_revision) == ("available", revision)
    assert list(dict.fromkeys(seen)) == [
        ("EnvironmentTagList", "available"),
        ("RevisionList", "queued"),
        ("RevisionList", "building"),
        ("RevisionList", "success"),
        ("DeploymentVersionDetail", "available"),
    ]


def test_failed_build_raises_with_the_message_of_the_service(
    api: CoreApi, wait: Wait, tick: Callable[[Any], None]
) -> None:
    good, broken = upload(api), upload(api, b"no zip")
    message = "version 'new' is failed: The deployment package is not a valid zip archive"
    with pytest.raises(WaitFailedError, match=message) as error:
        wait("deployment_version", *VERSION, on_poll=tick)
    assert (error.value.last.id, error.value.last.status) == (broken, "failed")
    assert wait("deployment_version", *VERSION, revision_id=good, on_poll=tick).active_revision == good


def test_wait_ends_at_its_deadline(api: CoreApi, wait: Wait, projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze()
    upload(api)
    with pytest.raises(WaitTimeoutError, match=r"timed out .* is queued") as error:
        wait("deployment_version", *VERSION, deadline=0.05)
    assert error.value.last.status == "queued"


def test_version_without_a_revision_is_not_waited_for(wait: Wait) -> None:
    with pytest.raises(ApiValueError, match="upload a deployment file first"):
        wait("deployment_version", *VERSION)


def test_version_needs_its_environment(api: CoreApi, wait: Wait, state: State) -> None:
    add_environment(state, "unbuilt", "only", built=False)
    api.deployment_versions_update(*VERSION, {"environment_name": "unbuilt"})
    upload(api)
    with pytest.raises(WaitTimeoutError, match="environment unbuilt:only is unavailable"):
        wait("deployment_version", *VERSION, deadline=0.05)


def test_environment_is_the_newest_tag_by_default(wait: Wait, state: State) -> None:
    add_environment(state, "custom", "first", "second")
    assert wait("environment", PROJECT, "custom").name == "second"
    assert wait("environment", PROJECT, "custom", tag_name="first").name == "first"
    assert wait("environment", PROJECT, "python3-12").status == "available"
    add_environment(state, "empty")
    with pytest.raises(ApiValueError, match="build one first"):
        wait("environment", PROJECT, "empty")


def test_caller_without_access_to_environments_waits_for_the_version(
    api: CoreApi, connect: Connect, state: State, tick: Callable[[Any], None]
) -> None:
    upload(api)
    project = state.projects.get_by(name=PROJECT)
    carol = factories.user(state, "carol@example.com")
    factories.role(state, project, carol.id, "deployment-viewer")
    version = extras.wait_for_deployment_version(connect("carol"), *VERSION, interval=0.001, on_poll=tick)
    assert version.status == "available"


def test_other_objects_than_an_api_are_rejected(api: CoreApi) -> None:
    for wrong in (api.api_client, "api", None):
        with pytest.raises(ApiTypeError, match="api must be a CoreApi with its client"):
            extras.wait_for_environment(wrong, PROJECT, "python3-12")  # type: ignore[arg-type]
    with pytest.raises(ApiTypeError, match="AsyncCoreApi"):
        asyncio.run(extras.async_wait_for_environment(api, PROJECT, "python3-12"))  # type: ignore[arg-type]


def test_request_to_a_pipeline_is_returned_with_its_result(
    api: CoreApi, wait: Wait, tick: Callable[[Any], None]
) -> None:
    (created,) = api.batch_pipeline_requests_create(PROJECT, PIPELINE, [{"price": 1.0}])
    for names in ({}, {"version": "version_example"}):
        seen: list[str] = []

        def on_poll(value: Any, seen: list[str] = seen) -> None:
            seen.append(value.status)
            tick(value)

        request = wait("pipeline_request", PROJECT, PIPELINE, created.id, on_poll=on_poll, **names)
        assert (request.id, request.status) == (created.id, "completed")
        assert request.result is not None
        assert seen[-1] == "completed"


def test_failed_request_raises_with_the_message_of_the_service(
    api: CoreApi, wait: Wait, tick: Callable[[Any], None]
) -> None:
    fields: dict[str, Any] = {"input_fields": [], "output_fields": [], "error_message": "Too expensive"}
    objects = [{"name": "stop", "reference_type": "operator", "reference_name": "raise-error", "configuration": fields}]
    attachments = [{"destination_name": "stop", "sources": [{"source_name": "pipeline_start", "mapping": []}]}]
    body = {"objects": objects, "attachments": attachments}
    api.pipeline_versions_update(PROJECT, PIPELINE, "version_example", body)
    (created,) = api.batch_pipeline_requests_create(PROJECT, PIPELINE, [{"price": 1.0}])
    with pytest.raises(WaitFailedError, match=r"is failed: .*Too expensive") as error:
        wait("pipeline_request", PROJECT, PIPELINE, created.id, on_poll=tick)
    assert error.value.last.status == "failed"
