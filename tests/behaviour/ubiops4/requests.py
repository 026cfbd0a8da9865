"""Requests to a deployment in tests: to its default version, or to a version by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from projectlink.ubiops4 import CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Version

PROJECT = "project_name_example"
WEATHER = "weather"

_OF_ONE = ("get", "update", "delete", "input_get", "output_get")
_WITHOUT_DATA = ("list", "get", "delete", "input_get", "output_get")


@dataclass(frozen=True)
class Weather:
    """A deployment `weather` with a temperature as input and a label as output, and the requests to it."""

    api: CoreApi
    session: Session
    state: State
    version: Version
    named: bool

    def call(self, operation: str, *arguments: Any, **options: Any) -> Any:
        """Call an operation such as `requests_list`, on the default version or on the version by name."""
        prefix, kind, name = operation.rpartition("requests_")
        if self.named:
            options["version"] = self.version.name
        method = getattr(self.api, f"{prefix}deployment_{'version_' if self.named else ''}{kind}{name}")
        data = {} if name in _WITHOUT_DATA else {"data": arguments[-1]}
        ids = {"request_id": arguments[0]} if name in _OF_ONE else {}
        return method(project_name=PROJECT, deployment_name=WEATHER, **ids, **data, **options)

    def ask(self, celsius: Any = 21.5, **options: Any) -> Any:
        """Make a direct request."""
        return self.call("requests_create", {"celsius": celsius}, **options)

    def queue(self, count: int = 1, **options: Any) -> list[str]:
        """Queue batch requests and return their ids."""
        inputs = [{"celsius": float(number)} for number in range(count)]
        return [one.id for one in self.call("batch_requests_create", inputs, **options)]

    def ids(self, **filters: Any) -> list[str]:
        """Return the ids of the requests that a list has."""
        return [one.id for one in self.call("requests_list", **filters)]


def create_weather(api: CoreApi, session: Session, state: State, *, named: bool, **settings: Any) -> Weather:
    """Create the deployment with an available version that has some settings."""
    project = state.projects.get_by(name=PROJECT)
    deployment = factories.deployment(state, project, WEATHER, {"celsius": "double"}, {"label": "string"})
    return Weather(api, session, state, factories.version(state, deployment, "v1", **settings), named)
