"""What requests are made up from, and how answers are judged."""

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
"""The variable with how many examples each test has; they are others each time then."""

POSITIVE, NEGATIVE = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
_TOKENS = ("alice-token", "alice-token", "alice-token", "admin-token", "alice-token", "bob-token", "carol-token")


@cache
def schema_of(service: str) -> Any:
    """A spec, as Schemathesis reads it. Tokens are no part of what is made up."""
    schema = schemathesis.openapi.from_dict(spec_of(service))
    schema.config.update(base_url="http://127.0.0.1")
    schema.config.generation.update(modes=list(GenerationMode), with_security_parameters=False)
    return schema


def bounded(few: int, **more: Any) -> settings:
    """Settings of a test that makes up few examples, or as many others as are asked for."""
    asked = int(os.environ.get(EXAMPLES, 0))
    return settings(
        max_examples=asked or few,
        derandomize=not asked,
        database=None,
        deadline=None,
        print_blob=bool(asked),
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink] if asked else [Phase.generate],
        **more,
    )


class Asking:
    """Sends what is made up to a universe that nobody else has, and judges the answers."""

    def __init__(self, service: str, session: Session, connection: requests.Session) -> None:
        self._service = service
        self._session = session
        self._connection = connection
        self._tokens = cycle(_TOKENS)

    def options(self, token: str = "") -> dict[str, Any]:
        """What brings a request to the universe, as a person, or as the next of them."""
        authorization = cases(self._service).AUTHORIZATION.format(token or next(self._tokens))
        return {
            "base_url": self._session.url(self._service),
            "headers": {**self._session.headers, "Authorization": authorization},
            "session": self._connection,
        }

    def judge(self, response: Response) -> None:
        """Raises AssertionError for an answer that the spec does not have."""
        method, url = response.request.method or "", urlsplit(response.request.url or "")
        path = url.path.removeprefix(urlsplit(self._session.url(self._service)).path)
        headers = {name: values[0] for name, values in response.headers.items()}
        assert response.status_code < 500, (method, url, response.request.body, response.content)
        wrong = violation(self._service, method, path, response.status_code, headers, response.content)
        assert wrong is None, (wrong, method, url, response.request.body)
