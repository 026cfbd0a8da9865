"""Call options of older generated clients, so that code written for one runs unchanged."""

from __future__ import annotations

from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiTypeError
from projectlink._core.names import IGNORED_OPTIONS, REPLACED_OPTIONS, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from multiprocessing.pool import ThreadPool
    from typing import Protocol

    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import RESTResponse

    Values = tuple[Any, ...]

    class Client(Protocol):
        """The part of the sync client that legacy calls use."""

        @property
        def pool(self) -> ThreadPool: ...
        def call(self, operation: Operation[Any], values: Values, options: Any) -> Any: ...
        def call_with_http_info(self, operation: Operation[Any], values: Values, options: Any) -> Any: ...
        def call_unread(self, operation: Operation[Any], values: Values, options: Any) -> RESTResponse: ...


LEGACY_OPTIONS = frozenset({"async_req", "_preload_content", "_return_http_data_only"})
"""Options that the sync client also accepts. They have no type hints, as they change the type of the result."""


def check_legacy_option(
    operation: Operation[Any], name: str, options: Mapping[str, Any], known: Collection[str]
) -> None:
    """Accept an option of older generated clients that has no effect, and reject others with their replacement.

    Raises:
        ApiTypeError: The option is not supported by this call, or does not exist.
    """
    if name in IGNORED_OPTIONS or (name == "_host_index" and not options[name]):  # each service has one host
        return
    message = f"{operation.id}() got an unexpected keyword argument '{name}'"
    if name in REPLACED_OPTIONS:
        raise ApiTypeError(f"{message}: {REPLACED_OPTIONS[name]}")
    raise ApiTypeError(message + did_you_mean(name, [*known, *(one.name for one in operation.arguments)]))


def call_legacy(
    client: Client, operation: Operation[Any], values: Values, options: Mapping[str, Any], *, with_http_info: bool
) -> Any:
    """Call an operation with at least one legacy option.

    ``_preload_content=False`` returns the response with its body unread, and still raises for its status.
    ``_return_http_data_only=True`` returns the result without status and headers.
    ``async_req=True`` returns an ``AsyncResult``, whose ``get()`` waits for the result.

    Args:
        client: Client to call with.
        operation: Operation to call.
        values: Its arguments, in the order of its signature.
        options: Options of this call.
        with_http_info: Whether to return status and headers too.
    """
    current: Any = {name: value for name, value in options.items() if name not in LEGACY_OPTIONS}
    with_http_info = with_http_info and not options.get("_return_http_data_only")

    def call() -> Any:
        if options.get("_preload_content", True):
            method = client.call_with_http_info if with_http_info else client.call
            return method(operation, values, current)
        response = client.call_unread(operation, values, current)
        return (response, response.status, response.headers) if with_http_info else response

    if options.get("async_req"):
        return client.pool.apply_async(copy_context().run, (call,))  # the thread sees the caller's context variables
    return call()
