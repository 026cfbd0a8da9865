"""Strategies of the generated requests, and the check of their responses."""

from __future__ import annotations

import os
from functools import cache
from itertools import cycle
from typing import Any
from urllib.parse import urlsplit

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis import GenerationMode, Response

from projectlink_mock import Session
from tests.contract.cases import cases
from tests.support.contract import spec_of, violation

EXAMPLES = "PROJECTLINK_FUZZ_EXAMPLES"
"""Environment variable with the number of examples of each test; they are random then."""

POSITIVE, NEGATIVE = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
_NOT_EMULATED = 501
_TOKENS = ("alice-token", "alice-token", "alice-token", "admin-token", "alice-token", "bob-token", "carol-token")


@cache
def schema_of(service: str) -> Any:
    """Return a spec as a Schemathesis schema. Tokens are not generated."""
    schema = schemathesis.openapi.from_dict(spec_of(service))
    schema.config.update(base_url="http://127.0.0.1")
    schema.config.generation.update(modes=list(GenerationMode), with_security_parameters=False)
    return schema


def bounded(examples: int, **more: Any) -> settings:
    """Return settings with a fixed number of examples, or with the random ones that the environment asks for."""
    asked = int(os.environ.get(EXAMPLES, 0))
    return settings(
        max_examples=asked or examples,
        derandomize=not asked,
        database=None,
        deadline=None,
        print_blob=bool(asked),
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink] if asked else [Phase.generate],
        **more,
    )


class Fuzzer:
    """Sender of generated requests to a separate session, which checks the responses."""

    def __init__(self, service: str, session: Session, connection: requests.Session) -> None:
        self._service = service
        self._session = session
        self._connection = connection
        self._tokens = cycle(_TOKENS)

    def options(self, token: str = "") -> dict[str, Any]:
        """Return the base URL and headers of a request with a token, by default the next demo user's."""
        authorization = cases(self._service).AUTHORIZATION.format(token or next(self._tokens))
        return {
            "base_url": self._session.url(self._service),
            "headers": {**self._session.headers, "Authorization": authorization},
            "session": self._connection,
        }

    def check(self, response: Response) -> None:
        """Raise AssertionError for a response that breaks the spec."""
        method, url = response.request.method or "", urlsplit(response.request.url or "")
        path = url.path.removeprefix(urlsplit(self._session.url(self._service)).path)
        headers = {name: values[0] for name, values in response.headers.items()}
        is_failure = response.status_code >= 500 and response.status_code != _NOT_EMULATED
        assert not is_failure, (method, url, response.request.body, response.content)
        problem = violation(self._service, method, path, response.status_code, headers, response.content)
        assert problem is None, (problem, method, url, response.request.body)
