"""Streams of the parts of a result; see ``projectlink.ubiops4.extras``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink._core.async_client import AsyncApiClient
from projectlink._core.call.transfer import AsyncDriver, SyncDriver, client_of
from projectlink._core.client import ApiClient
from projectlink._core.errors import OpenApiException, TransferError
from projectlink.ubiops4 import models, operations

if TYPE_CHECKING:
    from types import TracebackType

    from projectlink._core import hints
    from projectlink._core.call.transfer import Driver, Steps
    from projectlink._core.contract.operation import Operation
    from projectlink.ubiops4.api.async_core_api import AsyncCoreApi
    from projectlink.ubiops4.api.core_api import CoreApi
    from projectlink.ubiops4.models import DeploymentRequestCreateResponse, PipelineRequestCreateResponse

R = TypeVar("R")

_DEPLOYMENT = (operations.deployment_requests_stream, operations.deployment_version_requests_stream)
_PIPELINE = (operations.pipeline_requests_stream, operations.pipeline_version_requests_stream)
_PART = b"data:"
_IGNORED = (b"event:", b"update:", b":")
_MAX_SHOWN_BYTES = 200


class RequestFailedError(OpenApiException):
    """A streaming request failed, with the message of the service.

    Attributes:
        response: The response of the request, a ``DeploymentRequestCreateResponse`` or its like for a pipeline.
    """

    def __init__(self, message: str, response: Any) -> None:
        super().__init__(message)
        self.response = response


class _Lines(Generic[R]):
    """The lines of a stream: parts, and the response at its end."""

    def __init__(self, model: type[R]) -> None:
        self._model: Any = model
        self._rest = b""
        self.response: R | None = None

    def parts(self, chunk: bytes) -> list[str]:
        """Return the parts that are complete with another chunk of the body. Raises TransferError."""
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        return [part for line in lines if (part := self._read(line.removesuffix(b"\r"))) is not None]

    def end(self) -> list[str]:
        """Return the parts that are left at the end of the body. Raises TransferError, RequestFailedError."""
        parts = self.parts(b"\n")
        response: Any = self.response
        if response is None:
            raise TransferError("the stream ended without the result of the request, which may still be running")
        if response.error_message is not None:
            raise RequestFailedError(f"request {response.id} failed: {response.error_message}", response)
        return parts

    def _read(self, line: bytes) -> str | None:
        """Return the part of a line, or None for a line without one."""
        if line.startswith(_PART):
            return line[len(_PART) :].decode(errors="replace")
        if line.strip() and not line.startswith(_IGNORED):
            try:
                self.response = self._model.from_json(line)
            except ValueError as error:
                shown = line[:_MAX_SHOWN_BYTES].decode(errors="replace")
                raise TransferError(f"expected a part, or the result as JSON, in the stream, not {shown!r}") from error
        return None


class RequestStream(Iterator[str], Generic[R]):
    """An iterator over the parts of a result, as they arrive.

    Close it, use it as a context manager, or read all parts.

    Attributes:
        response: The response with the whole result, once all parts are read; None before.
    """

    def __init__(self, response: hints.RESTResponse, model: type[R]) -> None:
        self._body = response
        self._lines: _Lines[R] = _Lines(model)
        self._parts = self._read()

    @property
    def response(self) -> R | None:
        """Return the response with the whole result, once all parts are read; None before."""
        return self._lines.response

    def _read(self) -> Iterator[str]:
        with self._body:
            for chunk in self._body.stream():
                yield from self._lines.parts(chunk)
            yield from self._lines.end()

    def __next__(self) -> str:
        return next(self._parts)

    def close(self) -> None:
        """Release the connection; the request itself goes on."""
        self._body.close()

    def __enter__(self) -> RequestStream[R]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncRequestStream(AsyncIterator[str], Generic[R]):
    """The async ``RequestStream``: ``async for`` over it, ``async with`` to close it."""

    def __init__(self, response: hints.AsyncRESTResponse, model: type[R]) -> None:
        self._body = response
        self._lines: _Lines[R] = _Lines(model)
        self._parts = self._read()

    @property
    def response(self) -> R | None:
        """Return the response with the whole result, once all parts are read; None before."""
        return self._lines.response

    async def _read(self) -> AsyncIterator[str]:
        async with self._body:
            async for chunk in self._body.stream():
                for part in self._lines.parts(chunk):
                    yield part
            for part in self._lines.end():
                yield part

    async def __anext__(self) -> str:
        return await anext(self._parts)

    def close(self) -> None:
        """Release the connection; the request itself goes on."""
        self._body.close()

    async def __aenter__(self) -> AsyncRequestStream[R]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def stream_deployment_request(
    api: CoreApi,
    project_name: str,
    deployment_name: str,
    data: object,
    *,
    version: str | None = None,
    timeout: int | None = None,
    **options: hints.Unpack[hints.RequestOptions],
) -> RequestStream[DeploymentRequestCreateResponse]:
    """Make a request to a deployment, and iterate over the parts of its result.

    Args:
        api: API object, whose client sends the request.
        project_name: Name of the project.
        deployment_name: Name of the deployment.
        data: Input of the request: a dictionary, or a list of them, for a structured deployment.
        version: Name of the version. Default: the default version.
        timeout: Time limit of the request in seconds. Default: 300.
        **options: Options of this call, such as ``deadline`` or ``_request_timeout``; see ``RequestOptions``.

    Returns:
        The parts as text; ``response`` has the whole result after the last one.

    Raises:
        RequestFailedError: The request failed; raised after the last part.
        TransferError: The stream ended without a result, or with one that is no JSON.
        ApiException, TransportError: The call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    names = {"project_name": project_name, "deployment_name": deployment_name}
    response = driver.run(_steps(driver, _DEPLOYMENT, options, version, names, data=data, timeout=timeout))
    return RequestStream(response, models.DeploymentRequestCreateResponse)


async def async_stream_deployment_request(
    api: AsyncCoreApi,
    project_name: str,
    deployment_name: str,
    data: object,
    *,
    version: str | None = None,
    timeout: int | None = None,
    **options: hints.Unpack[hints.RequestOptions],
) -> AsyncRequestStream[DeploymentRequestCreateResponse]:
    """Make a request to a deployment, and iterate over its parts; see ``stream_deployment_request``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    names = {"project_name": project_name, "deployment_name": deployment_name}
    response = await driver.run(_steps(driver, _DEPLOYMENT, options, version, names, data=data, timeout=timeout))
    return AsyncRequestStream(response, models.DeploymentRequestCreateResponse)


def stream_pipeline_request(
    api: CoreApi,
    project_name: str,
    pipeline_name: str,
    data: object,
    *,
    version: str | None = None,
    timeout: int | None = None,
    **options: hints.Unpack[hints.RequestOptions],
) -> RequestStream[PipelineRequestCreateResponse]:
    """Make a request to a pipeline, and iterate over the parts of the results of its deployments.

    Args:
        api: API object, whose client sends the request.
        project_name: Name of the project.
        pipeline_name: Name of the pipeline.
        data: Input of the request: a dictionary for a structured pipeline.
        version: Name of the version. Default: the default version.
        timeout: Time limit of the request in seconds. Default: 3600.
        **options: Options of this call, such as ``deadline`` or ``_request_timeout``; see ``RequestOptions``.

    Returns:
        The parts as text; ``response`` has the whole result after the last one.

    Raises:
        RequestFailedError: The request failed; raised after the last part.
        TransferError: The stream ended without a result, or with one that is no JSON.
        ApiException, TransportError: The call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    names = {"project_name": project_name, "pipeline_name": pipeline_name}
    response = driver.run(_steps(driver, _PIPELINE, options, version, names, data=data, timeout=timeout))
    return RequestStream(response, models.PipelineRequestCreateResponse)


async def async_stream_pipeline_request(
    api: AsyncCoreApi,
    project_name: str,
    pipeline_name: str,
    data: object,
    *,
    version: str | None = None,
    timeout: int | None = None,
    **options: hints.Unpack[hints.RequestOptions],
) -> AsyncRequestStream[PipelineRequestCreateResponse]:
    """Make a request to a pipeline, and iterate over its parts; see ``stream_pipeline_request``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    names = {"project_name": project_name, "pipeline_name": pipeline_name}
    response = await driver.run(_steps(driver, _PIPELINE, options, version, names, data=data, timeout=timeout))
    return AsyncRequestStream(response, models.PipelineRequestCreateResponse)


def _steps(
    driver: Driver,
    kinds: tuple[Operation[str], Operation[str]],
    options: Any,
    version: str | None,
    names: dict[str, str],
    **values: object,
) -> Steps[Any]:
    """Return the step that makes the request, to the default version or to one by name."""
    to_default, to_version = kinds
    if version is None:
        return (yield driver.call_unread(to_default, options, **names, **values))
    return (yield driver.call_unread(to_version, options, **names, version=version, **values))
