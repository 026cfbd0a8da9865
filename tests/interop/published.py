"""UbiOps' published client in a test's own session."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from projectlink_mock import Session

ubiops: Any = import_module("ubiops")


def connect(session: Session, token: str = "YOUR_API_KEY") -> Any:
    """Return the client with a token."""
    configuration = ubiops.Configuration(host=session.url("ubiops"))
    configuration.api_key["Authorization"] = token
    configuration.api_key_prefix["Authorization"] = ""
    client = ubiops.ApiClient(configuration)
    for header, value in session.headers.items():
        client.set_default_header(header, value)
    return ubiops.CoreApi(client)


def rejection_status(operation: Callable[..., Any], *args: Any) -> int:
    """Return the status with which an operation is rejected."""
    with pytest.raises(ubiops.exceptions.ApiException) as error:
        operation(*args)
    assert '"error"' in str(error.value.body)  # bytes if the operation returns a file
    return int(error.value.status)
