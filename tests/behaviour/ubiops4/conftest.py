"""Fixtures: clients of UbiOps 4 with the demo data, in each test's own session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from projectlink.transports import Urllib3Transport
from projectlink.ubiops4 import ApiClient, Configuration, CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import CheckedTransport, Connect


@pytest.fixture
def connect(projectlink_mock: Session) -> Iterator[Connect]:
    """Return a function that opens a client for a demo user, such as `bob`, or with a token."""
    with ExitStack() as stack:

        def opened(user: str, **settings: Any) -> CoreApi:
            url, headers = projectlink_mock.url("ubiops4"), projectlink_mock.headers
            token = user if user.endswith("-token") or len(user) == 40 else f"{user}-token"
            configuration = Configuration(url, access_token=token, headers=headers, **settings)
            transport = CheckedTransport(Urllib3Transport(configuration), url)
            return CoreApi(stack.enter_context(ApiClient(configuration, transport=transport)))

        yield opened


@pytest.fixture
def api(connect: Connect) -> CoreApi:
    """Return the client of alice, an admin of the organization."""
    client: CoreApi = connect("alice")
    return client


@pytest.fixture
def state(projectlink_mock: Session) -> State:
    """Return the state of the service, for what no operation shows or creates."""
    found: State = projectlink_mock.state.state("ubiops4")
    return found
