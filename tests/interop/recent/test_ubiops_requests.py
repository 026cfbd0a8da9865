"""Helpers of UbiOps' own client in version 4.15.0 for requests and metrics, unmodified, against the mock.

The stream helper does not send the default headers of the client, and so no session: it gets a separate server.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from importlib import import_module
from typing import Any

import pytest

from projectlink import wait_until
from projectlink_mock import MockServer
from projectlink_mock.testing import set_deployment_predictor

PROJECT = "project_name_example"
PLAIN, STRUCTURED = "deployment_name_example", "structured-deployment"


@pytest.fixture
def mock() -> Iterator[MockServer]:
    """Return a server whose default session is that of the test."""
    with MockServer(services=["ubiops4"]) as server:
        yield server


@pytest.fixture
def client(ubiops_4_15_0: Any, mock: MockServer) -> Any:
    """Return the published client of alice."""
    key = {"Authorization": "Token alice-token"}
    return ubiops_4_15_0.ApiClient(ubiops_4_15_0.Configuration(host=mock.url("ubiops4"), api_key=key))


def test_stream_helper_yields_the_parts_and_the_response(ubiops_4_15_0: Any, client: Any, mock: MockServer) -> None:
    streaming, session = ubiops_4_15_0.utils.streaming, mock.state
    set_deployment_predictor(session, PROJECT, PLAIN, result="grey", chunks=["It is", " grey"])
    *parts, response = streaming.stream_deployment_request(client, PROJECT, PLAIN, data="hello", full_response=True)
    assert parts == ["It is", " grey"]
    assert (response.status, response.result, response.timeout) == ("completed", "grey", 3600)
    versioned = streaming.stream_deployment_request(client, PROJECT, PLAIN, version="version_example", data="hello")
    assert list(versioned) == parts
    set_deployment_predictor(session, PROJECT, PLAIN, error="no data")
    with pytest.raises(ubiops_4_15_0.exceptions.UbiOpsException, match="no data"):
        list(streaming.stream_deployment_request(client, PROJECT, PLAIN, data="hello"))


def test_stream_helper_of_a_pipeline_yields_the_response(ubiops_4_15_0: Any, client: Any) -> None:
    stream = ubiops_4_15_0.utils.streaming.stream_pipeline_request
    (response,) = stream(client, PROJECT, "pipeline_name_example", data={"price": 2.0}, full_response=True)
    assert response.result == {"score": 4.0}


def test_text_is_the_json_of_a_structured_input(ubiops_4_15_0: Any, client: Any) -> None:
    api = ubiops_4_15_0.CoreApi(client)
    assert api.deployment_requests_create(PROJECT, STRUCTURED, data='{"input": 1.5}').status == "completed"
    assert len(api.batch_deployment_requests_create(PROJECT, STRUCTURED, data=[{"input": 1}, {"input": 2}])) == 2
    assert api.deployment_requests_create(PROJECT, PLAIN, data="hello").result == "hello"


def test_metric_client_adds_its_measurements(ubiops_4_15_0: Any, client: Any, mock: MockServer) -> None:
    api, metric = ubiops_4_15_0.CoreApi(client), "custom.metric_name_example"
    # During the fixture, an import finds this version.
    metrics = import_module("ubiops.utils.metrics").MetricClient(PROJECT, api_client=client, insert_frequency=1)
    metrics.start()
    for value in (1, 2.5):
        metrics.log_metric(metric_name=metric, labels={"test": "test"}, value=value)
    # Its thread sends nothing if it is stopped before it runs.
    wait_until(lambda: mock.journal.calls("ubiops4", "time_series_data_aggregate"), bool, deadline=60, interval=0.1)
    metrics.stop(timeout=60)
    now = datetime.now(timezone.utc)
    found = api.time_series_data_list(
        PROJECT,
        metric=metric,
        start_date=(now - timedelta(minutes=5)).isoformat(),
        end_date=now.isoformat(),
        aggregation_period=60,
        unit_period=60,
        labels="test:test",
    )
    assert sum(one.value for one in found.data_points) == 3.5
