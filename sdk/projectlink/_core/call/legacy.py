"""The call options of older generated clients, so that code which was written for one need not change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._core.http.request import FORMER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projectlink._core.client import ApiClient
    from projectlink._core.contract.operation import Operation


def call_as_before(
    client: ApiClient, operation: Operation[Any], values: tuple[Any, ...], options: Mapping[str, Any], *, whole: bool
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
    ours: Any = {name: value for name, value in options.items() if name not in FORMER}
    whole = whole and not options.get("_return_http_data_only")

    def answer() -> Any:
        if not options.get("_preload_content", True):
            response = client.call_unread(operation, values, ours)
            return (response, response.status, response.headers) if whole else response
        return client.call_with_http_info(operation, values, ours) if whole else client.call(operation, values, ours)

    return client.pool.apply_async(answer) if options.get("async_req") else answer()
