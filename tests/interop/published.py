"""UbiOps' published client in the hands of somebody, in a session of a test."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from projectlink_mock import Session

ubiops: Any = import_module("ubiops")


def connected(session: Session, token: str = "YOUR_API_KEY") -> Any:
    """The client as the holder of a token has it."""
    configuration = ubiops.Configuration(host=session.url("ubiops"))
    configuration.api_key["Authorization"] = token
    configuration.api_key_prefix["Authorization"] = ""
    client = ubiops.ApiClient(configuration)
    for header, value in session.headers.items():
        client.set_default_header(header, value)
    return ubiops.CoreApi(client)


def refusal(operation: Callable[..., Any], *args: Any) -> int:
    """The status with which an operation is refused."""
    with pytest.raises(ubiops.exceptions.ApiException) as refused:
        operation(*args)
    assert '"error"' in str(refused.value.body)  # bytes, where a file was wanted
    return int(refused.value.status)
