"""Calls of NuMind's client in version 0.4.2, blocking or awaiting, in a test's own session."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from projectlink_mock import Session

SECONDS_BETWEEN_LOOKS = 0.15
_VARIANTS = ("_with_http_info", "_without_preload_content")


class Caller:
    """The operations and the high-level methods of the client of one user."""

    def __init__(self, package: Any, session: Session, token: str, *, is_async: bool) -> None:
        self.package = package
        self._generated = package.openapi_client_async if is_async else package.openapi_client
        self._session, self._token, self._is_async = session, token, is_async
        self._loop = asyncio.new_event_loop()
        self._client = self._loop.run_until_complete(self._connect())

    def __call__(self, name: str, *arguments: Any, **options: Any) -> Any:
        """Call an operation, or a method of `NuMind` and `NuMindAsync`, and return its result."""
        if name.startswith("extract"):
            options.setdefault("job_status_polling_delay", 0)
        answer = getattr(self._api_of(name), name)(*arguments, **options)
        return self._loop.run_until_complete(answer) if self._is_async else answer

    def error(self, name: str, *arguments: Any, **options: Any) -> tuple[int, str]:
        """Return the status and the code with which an operation is rejected."""
        try:
            self(name, *arguments, **options)
        except self.package.exceptions.ApiException as error:
            return int(error.status), str(json.loads(error.body)["code"])
        raise AssertionError(f"{name} was not rejected")

    def model(self, name: str, /, **fields: Any) -> Any:
        """Return a model with fields that have the names of JSON."""
        return getattr(self.package.models, name).from_dict(fields)

    def body_of(self, response: Any) -> bytes:
        """Return the body of a response that the client has not read."""
        content: bytes = self._loop.run_until_complete(response.read()) if self._is_async else response.data
        return content

    def close(self) -> None:
        """Close the client."""
        if self._is_async:
            self._loop.run_until_complete(self._client.close())
        self._loop.close()

    async def _connect(self) -> Any:
        session: Session = self._session

        class Client(self._generated.ApiClient):  # type: ignore[misc, name-defined]
            """The client, which advances the session's clock at each look at a job instead of waiting for its end."""

            def call_api(self, method: str, url: str, *arguments: Any, **options: Any) -> Any:
                if url.endswith("/status"):
                    session.clock.advance(SECONDS_BETWEEN_LOOKS)
                return super().call_api(method, url, *arguments, **options)

        configuration = self._generated.Configuration(session.url("nuextract"), access_token=self._token)
        client = Client(configuration)
        for header, value in self._session.headers.items():
            client.set_default_header(header, value)
        return client

    def _api_of(self, name: str) -> Any:
        """Return the object with a method: of an API class, or else of `NuMind` or `NuMindAsync`."""
        for api in self._generated.__all__:
            if api.endswith("Api") and name in vars(owner := getattr(self._generated, api)):
                return owner(self._client)
        main = self.package.NuMindAsync if self._is_async else self.package.NuMind
        return main(client=self._client)


def operations(package: Any) -> set[str]:
    """Return the names of all operations of the client."""
    found = set()
    for api in package.openapi_client.__all__:
        if api.endswith("Api"):
            found |= {name for name in vars(getattr(package.openapi_client, api)) if not name.startswith("_")}
    return {name for name in found if not name.endswith(_VARIANTS)}


@contextmanager
def connected(package: Any, session: Session, token: str = "alice-token", *, is_async: bool) -> Iterator[Caller]:
    """Connect a user until the block ends."""
    caller = Caller(package, session, token, is_async=is_async)
    try:
        yield caller
    finally:
        caller.close()
