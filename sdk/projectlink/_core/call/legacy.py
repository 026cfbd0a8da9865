"""The call options of older generated clients, so that code which was written for one need not change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from multiprocessing.pool import ThreadPool
    from typing import Protocol

    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import RESTResponse

    Values = tuple[Any, ...]

    class Client(Protocol):
        """What of the sync client is used here."""

        @property
        def pool(self) -> ThreadPool: ...
        def call(self, operation: Operation[Any], values: Values, options: Any) -> Any: ...
        def call_with_http_info(self, operation: Operation[Any], values: Values, options: Any) -> Any: ...
        def call_unread(self, operation: Operation[Any], values: Values, options: Any) -> RESTResponse: ...


LEGACY_OPTIONS = frozenset({"async_req", "_preload_content", "_return_http_data_only"})
"""What the sync client takes too, as older generated clients do. Types do not tell of it: the result is another one."""


def call_legacy(
    client: Client, operation: Operation[Any], values: Values, options: Mapping[str, Any], *, whole: bool
) -> Any:
    """Call an operation with options of which at least one is an older client's.

    ``_preload_content=False`` gives the response with its body unread, and raises for its status all
    the same; ``_return_http_data_only=True`` the result without status and headers;
    ``async_req=True`` an ``AsyncResult``, whose ``get()`` waits for what the others would give.

    Args:
        client: What to call with.
        operation: What to call.
        values: Its arguments, in the order of its signature.
        options: The options of this call.
        whole: Whether status and headers are wanted beside the result.
    """
    ours: Any = {name: value for name, value in options.items() if name not in LEGACY_OPTIONS}
    whole = whole and not options.get("_return_http_data_only")

    def answer() -> Any:
        if not options.get("_preload_content", True):
            response = client.call_unread(operation, values, ours)
            return (response, response.status, response.headers) if whole else response
        return client.call_with_http_info(operation, values, ours) if whole else client.call(operation, values, ours)

    return client.pool.apply_async(answer) if options.get("async_req") else answer()
