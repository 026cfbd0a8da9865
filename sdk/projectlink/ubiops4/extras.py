"""Waits for builds and requests, streams of results, and uploads and downloads of whole files.

from projectlink.ubiops4 import ApiClient, CoreApi
from projectlink.ubiops4.extras import wait_for_deployment_version

with ApiClient() as client:
    api = CoreApi(client)
    api.revisions_file_upload("project", "deployment", "v1", "package.zip")
    wait_for_deployment_version(api, "project", "deployment", "v1")

All waits take the deadline of the whole wait in seconds, the first interval between two polls, and a function that
is called with each value. They raise the errors of ``projectlink.wait_until``, whose messages have that of the service:

- ``WaitFailedError``: the build or request failed, or was cancelled.
- ``WaitTimeoutError``: the deadline passed. Both have the last value in ``last``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from projectlink._core.async_client import AsyncApiClient
from projectlink._core.call.polling import WaitFailedError, WaitTimeoutError
from projectlink._core.call.transfer import AsyncDriver, SyncDriver, client_of
from projectlink._core.client import ApiClient
from projectlink._core.errors import TransferError
from projectlink.ubiops4._files import (
    async_download_file,
    async_list_files,
    async_upload_file,
    download_file,
    list_files,
    upload_file,
)
from projectlink.ubiops4._streams import (
    AsyncRequestStream,
    RequestFailedError,
    RequestStream,
    async_stream_deployment_request,
    async_stream_pipeline_request,
    stream_deployment_request,
    stream_pipeline_request,
)
from projectlink.ubiops4._waiting import (
    DEADLINE_SECONDS,
    DEPLOYMENT_REQUESTS,
    INTERVAL_SECONDS,
    PIPELINE_REQUESTS,
    Wait,
    environment_steps,
    request_steps,
    version_steps,
)

if TYPE_CHECKING:
    from projectlink.ubiops4.api.async_core_api import AsyncCoreApi
    from projectlink.ubiops4.api.core_api import CoreApi
    from projectlink.ubiops4.models import (
        DeploymentRequestSingleDetail,
        DeploymentVersionDetail,
        EnvironmentTagList,
        PipelineRequestSingleDetail,
    )

__all__ = [
    "AsyncRequestStream",
    "RequestFailedError",
    "RequestStream",
    "TransferError",
    "WaitFailedError",
    "WaitTimeoutError",
    "async_download_file",
    "async_list_files",
    "async_stream_deployment_request",
    "async_stream_pipeline_request",
    "async_upload_file",
    "async_wait_for_deployment_request",
    "async_wait_for_deployment_version",
    "async_wait_for_environment",
    "async_wait_for_pipeline_request",
    "download_file",
    "list_files",
    "stream_deployment_request",
    "stream_pipeline_request",
    "upload_file",
    "wait_for_deployment_request",
    "wait_for_deployment_version",
    "wait_for_environment",
    "wait_for_pipeline_request",
]

OnPoll = Callable[[Any], object]


def wait_for_deployment_version(
    api: CoreApi,
    project_name: str,
    deployment_name: str,
    version: str,
    *,
    revision_id: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> DeploymentVersionDetail:
    """Wait until a version is available, and return it.

    The environment of the version is waited for first, then the revision, then the version. A caller without the
    permission to see the environment waits for the other two.

    Args:
        api: API object, whose client sends the requests.
        project_name: Name of the project.
        deployment_name: Name of the deployment.
        version: Name of the version.
        revision_id: Revision to wait for. Default: the latest one, when the wait begins.
        deadline: Maximum seconds to wait. Default: 1800.
        interval: Seconds between the first two polls; the others are longer, at most 10. Default: 0.5.
        on_poll: Called with each value, such as ``lambda value: print(value.status)``.

    Raises:
        WaitFailedError: The build failed; the message has the service's ``error_message``.
        WaitTimeoutError: The deadline passed.
        ApiValueError: The version has no revision: nothing was uploaded.
        ApiException, TransportError: A call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    names = {"project_name": project_name, "deployment_name": deployment_name, "version": version}
    return driver.run(version_steps(driver, Wait(deadline, interval, on_poll), revision_id, names))


async def async_wait_for_deployment_version(
    api: AsyncCoreApi,
    project_name: str,
    deployment_name: str,
    version: str,
    *,
    revision_id: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> DeploymentVersionDetail:
    """Wait until a version is available; see ``wait_for_deployment_version``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    names = {"project_name": project_name, "deployment_name": deployment_name, "version": version}
    return await driver.run(version_steps(driver, Wait(deadline, interval, on_poll), revision_id, names))


def wait_for_environment(
    api: CoreApi,
    project_name: str,
    environment_name: str,
    *,
    tag_name: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> EnvironmentTagList:
    """Wait until a tag of an environment is built, and return it.

    Args:
        api: API object, whose client sends the requests.
        project_name: Name of the project.
        environment_name: Name of the environment.
        tag_name: Name of the tag. Default: the newest one, when the wait begins.
        deadline: Maximum seconds to wait. Default: 1800.
        interval: Seconds between the first two polls; the others are longer, at most 10. Default: 0.5.
        on_poll: Called with each value, such as ``lambda value: print(value.status)``.

    Raises:
        WaitFailedError: The build failed or was cancelled; the message has the service's ``error_message``.
        WaitTimeoutError: The deadline passed.
        ApiValueError: The environment has no tag.
        ApiException, TransportError: A call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    wait = Wait(deadline, interval, on_poll)
    return driver.run(environment_steps(driver, wait, project_name, environment_name, tag_name))


async def async_wait_for_environment(
    api: AsyncCoreApi,
    project_name: str,
    environment_name: str,
    *,
    tag_name: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> EnvironmentTagList:
    """Wait until a tag of an environment is built; see ``wait_for_environment``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    wait = Wait(deadline, interval, on_poll)
    return await driver.run(environment_steps(driver, wait, project_name, environment_name, tag_name))


def wait_for_deployment_request(
    api: CoreApi,
    project_name: str,
    deployment_name: str,
    request_id: str,
    *,
    version: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> DeploymentRequestSingleDetail:
    """Wait until a request to a deployment has ended, and return it with its result.

    Args:
        api: API object, whose client sends the requests.
        project_name: Name of the project.
        deployment_name: Name of the deployment.
        request_id: Identifier of the request.
        version: Version that the request was made to. Default: that of a request to the deployment itself.
        deadline: Maximum seconds to wait. Default: 1800.
        interval: Seconds between the first two polls; the others are longer, at most 10. Default: 0.5.
        on_poll: Called with each value, such as ``lambda value: print(value.status)``.

    Raises:
        WaitFailedError: The request failed or was cancelled; the message has the service's ``error_message``.
        WaitTimeoutError: The deadline passed.
        ApiException, TransportError: A call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    names = {"project_name": project_name, "deployment_name": deployment_name, "request_id": request_id}
    steps = request_steps(driver, Wait(deadline, interval, on_poll), DEPLOYMENT_REQUESTS, version, names)
    return driver.run(steps)


async def async_wait_for_deployment_request(
    api: AsyncCoreApi,
    project_name: str,
    deployment_name: str,
    request_id: str,
    *,
    version: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> DeploymentRequestSingleDetail:
    """Wait until a request to a deployment has ended; see ``wait_for_deployment_request``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    names = {"project_name": project_name, "deployment_name": deployment_name, "request_id": request_id}
    steps = request_steps(driver, Wait(deadline, interval, on_poll), DEPLOYMENT_REQUESTS, version, names)
    return await driver.run(steps)


def wait_for_pipeline_request(
    api: CoreApi,
    project_name: str,
    pipeline_name: str,
    request_id: str,
    *,
    version: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> PipelineRequestSingleDetail:
    """Wait until a request to a pipeline has ended, and return it with its result.

    Args:
        api: API object, whose client sends the requests.
        project_name: Name of the project.
        pipeline_name: Name of the pipeline.
        request_id: Identifier of the request.
        version: Version that the request was made to. Default: that of a request to the pipeline itself.
        deadline: Maximum seconds to wait. Default: 1800.
        interval: Seconds between the first two polls; the others are longer, at most 10. Default: 0.5.
        on_poll: Called with each value, such as ``lambda value: print(value.status)``.

    Raises:
        WaitFailedError: The request failed or was cancelled; the message has the service's ``error_message``.
        WaitTimeoutError: The deadline passed.
        ApiException, TransportError: A call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    names = {"project_name": project_name, "pipeline_name": pipeline_name, "request_id": request_id}
    steps = request_steps(driver, Wait(deadline, interval, on_poll), PIPELINE_REQUESTS, version, names)
    return driver.run(steps)


async def async_wait_for_pipeline_request(
    api: AsyncCoreApi,
    project_name: str,
    pipeline_name: str,
    request_id: str,
    *,
    version: str | None = None,
    deadline: float = DEADLINE_SECONDS,
    interval: float = INTERVAL_SECONDS,
    on_poll: OnPoll | None = None,
) -> PipelineRequestSingleDetail:
    """Wait until a request to a pipeline has ended; see ``wait_for_pipeline_request``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    names = {"project_name": project_name, "pipeline_name": pipeline_name, "request_id": request_id}
    steps = request_steps(driver, Wait(deadline, interval, on_poll), PIPELINE_REQUESTS, version, names)
    return await driver.run(steps)
