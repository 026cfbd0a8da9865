"""Every operation of UbiOps' own client in version 4.15.0, unmodified, against the mock.

The requests are those of the contract cases that succeed. The client validates arguments and decodes responses.
"""

from __future__ import annotations

import gc
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from projectlink_mock import Session
from tests.contract.cases import Binary, Case, Form, Text
from tests.contract.cases.ubiops4 import CASES
from tests.support.contract import emulated

OUTSIDE_THE_CLIENT = ("_stream", "storage_file_get", "storage_file_put")
"""Operations that the client's generated class does not have: its helpers call them."""
NAMES = sorted(one.id for one in emulated("ubiops4") if not one.id.endswith(OUTSIDE_THE_CLIENT))


def connect(ubiops: Any, session: Session, token: str) -> Any:
    """Return the client's API class with a token, in a test's own session."""
    key = {"Authorization": f"Token {token}"}
    client = ubiops.ApiClient(ubiops.Configuration(host=session.url("ubiops4"), api_key=key))
    for name, value in session.headers.items():
        client.set_default_header(name, value)
    return ubiops.CoreApi(client)


def success(operation: str) -> tuple[int, Case]:
    """Return the contract case in which an operation succeeds, and its status."""
    return next((status, case) for (name, status), case in CASES.items() if name == operation and status < 300)


def arguments(case: Case, folder: Path) -> dict[str, Any]:
    """Return the arguments of the client's method for the request of a case."""
    named: dict[str, Any] = {**case.path, **dict(parse_qsl(case.query.lstrip("?"), keep_blank_values=True))}
    for name, value in named.items():
        if isinstance(value, str) and name in ("limit", "offset", "timeout"):
            named[name] = int(value)
        elif value in ("true", "True", "false", "False"):
            named[name] = value.lower() == "true"
    body = case.body
    if isinstance(body, Form):
        named |= body.texts
        if body.content:
            file = folder / body.filename
            file.write_bytes(body.content)
            named[body.field] = str(file)
    elif isinstance(body, Text | Binary):
        named["data"] = body.content.decode()
    elif body is not None:
        named["data"] = body
    return named


@pytest.mark.parametrize("operation", NAMES)
def test_operation_of_the_published_client_succeeds(
    operation: str, ubiops_4_15_0: Any, projectlink_mock: Session, tmp_path: Path
) -> None:
    status, case = success(operation)
    api = connect(ubiops_4_15_0, projectlink_mock, case.token)
    getattr(api, operation)(**arguments(case, tmp_path))
    if operation.endswith("_download"):
        with warnings.catch_warnings():
            # The client leaves the connection of a download open until it is collected.
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()
    projectlink_mock.journal.assert_called("ubiops4", operation, status=status)


def test_error_has_the_message_of_the_mock(ubiops_4_15_0: Any, projectlink_mock: Session) -> None:
    api = connect(ubiops_4_15_0, projectlink_mock, "carol-token")
    with pytest.raises(ubiops_4_15_0.exceptions.ApiException) as error:
        api.projects_get("project_name_example")
    assert error.value.status == 404
    assert "project_name_example" in str(error.value)
