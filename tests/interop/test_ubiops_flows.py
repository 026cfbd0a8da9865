"""Tests of UbiOps' own published client, unmodified, against the mock: requests and pipelines."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock import MockServer, Session
from projectlink_mock.testing import set_predictor
from tests.interop.published import connect, ubiops

PROJECT, MODEL, VERSION = "project_name_example", "model_name_example", "version_example"
PIPELINE = "pipeline_name_example"


@pytest.fixture
def api(projectlink_mock: Session) -> Any:
    """Return the client with alice's token, in a session of the demo seed."""
    return connect(projectlink_mock)


STRUCTURED = ("structured-model", "v1")


def advance(session: Session, seconds: float) -> None:
    session.state.clock.advance(seconds)


def test_direct_model_request(api: Any, projectlink_mock: Session) -> None:
    answer = api.model_requests_create(PROJECT, *STRUCTURED, {"input": 82.3}, timeout=56)
    assert answer.success is True
    assert answer.error_message is None
    assert isinstance(answer.result["output"], float)
    set_predictor(projectlink_mock.state, PROJECT, STRUCTURED[0], error="Asset ID not supported")
    answer = api.model_requests_create(PROJECT, *STRUCTURED, {"input": 82.3})
    assert (answer.success, answer.result, answer.error_message) == (False, None, "Asset ID not supported")
    with pytest.raises(ubiops.exceptions.ApiException) as error:
        api.model_requests_create(PROJECT, *STRUCTURED, ubiops.ModelRequestCreate())
    assert error.value.status == 400


def test_batch_model_requests_lifecycle(api: Any, projectlink_mock: Session) -> None:
    advance(projectlink_mock, 0)
    created = api.batch_model_requests_create(PROJECT, *STRUCTURED, [{"input": 1.0}, {"input": 2.0}, {"input": 3.0}])
    ids = [one.id for one in created]
    assert {one.status for one in created} == {"pending"}
    advance(projectlink_mock, 1)
    listed = api.batch_model_requests_list(
        PROJECT, *STRUCTURED, status="completed", success=True, limit=2, offset=1, sort="desc"
    )
    assert [one.id for one in listed] == ids[1::-1]
    one = api.batch_model_requests_get(PROJECT, STRUCTURED[0], ids[0], STRUCTURED[1])
    assert (one.status, one.success, one.request_data) == ("completed", True, {"input": 1.0})
    assert one.time_last_updated > one.time_created
    collected = api.batch_model_requests_batch_collect(PROJECT, *STRUCTURED, ids)
    assert all(one.result["output"] for one in collected)
    assert api.batch_model_requests_delete(PROJECT, STRUCTURED[0], ids[0], STRUCTURED[1]) is None
    api.batch_model_requests_batch_delete(PROJECT, *STRUCTURED, ids[1:])
    with pytest.raises(ubiops.exceptions.ApiException) as missing:
        api.batch_model_requests_batch_collect(PROJECT, *STRUCTURED, ids[1:])
    assert missing.value.status == 404


def test_pipeline_is_built_and_requested(api: Any) -> None:
    fields = [{"name": "number", "data_type": "double"}]
    pipeline = ubiops.PipelineCreate(name="built", input_type="structured", input_fields=fields)
    created = api.pipelines_create(PROJECT, pipeline)
    assert (created.name, created.project, created.input_fields[0].data_type) == ("built", PROJECT, "double")
    for name in ("first", "second"):
        one = ubiops.PipelineObjectCreate(
            name=name, reference_type="model", reference_name=STRUCTURED[0], version=STRUCTURED[1]
        )
        assert api.pipeline_objects_create(PROJECT, "built", one).version == STRUCTURED[1]
    for source, field, destination in (("pipeline_start", "number", "first"), ("first", "output", "second")):
        mapping = [{"source_field_name": field, "destination_field_name": "input"}]
        link = ubiops.AttachmentsCreate(source_name=source, destination_name=destination, mapping=mapping)
        assert api.pipeline_object_attachments_create(PROJECT, "built", link).id
    answer = api.pipelines_request(PROJECT, "built", {"number": 1.5}, pipeline_timeout=56, model_timeout=56)
    first, second = answer.model_requests
    assert (answer.pipeline, first.pipeline_object, second.pipeline_object) == ("built", "first", "second")
    assert first.request_data == {"input": 1.5}
    assert second.request_data == {"input": first.result["output"]}
    renamed = api.pipelines_update(PROJECT, "built", ubiops.PipelineCreate(name="renamed", input_type="plain"))
    assert (renamed.name, renamed.input_type, renamed.input_fields) == ("renamed", "plain", [])
    assert "renamed" in [one.name for one in api.pipelines_list(PROJECT)]
    assert api.pipelines_delete(PROJECT, "renamed") is None


def test_objects_and_attachments_lifecycle(api: Any) -> None:
    names = [one.name for one in api.pipeline_objects_list(PROJECT, PIPELINE)]
    assert names == ["name_example", "source_name_example", "destination_name_example"]
    assert api.pipeline_objects_get(PROJECT, "name_example", PIPELINE).reference_type == "model"
    changed = api.pipeline_objects_update(PROJECT, "name_example", PIPELINE, ubiops.PipelineObjectUpdate(name="new"))
    assert changed.name == "new"
    ends = ("destination_name_example", PIPELINE, "source_name_example")
    link = api.pipeline_object_attachments_get(PROJECT, *ends)
    assert link.mapping == []
    assert link in api.pipeline_object_attachments_list(PROJECT, PIPELINE)
    assert api.pipeline_object_attachments_source_get(PROJECT, PIPELINE, "source_name_example") == [link]
    assert api.pipeline_object_attachments_delete(PROJECT, *ends) is None
    assert api.pipeline_object_attachments_source_get(PROJECT, PIPELINE, "source_name_example") == []
    assert api.pipeline_objects_delete(PROJECT, "new", PIPELINE) is None
    assert api.pipelines_get(PROJECT, PIPELINE).input_type == "plain"


def test_batch_pipeline_requests_lifecycle(api: Any, projectlink_mock: Session) -> None:
    advance(projectlink_mock, 0)
    created = api.batch_pipeline_requests_create(PROJECT, PIPELINE, [{"input_field": 23.5}, {"input_field": 1}])
    ids = [one.id for one in created]
    assert api.batch_pipeline_request_get(PROJECT, PIPELINE, ids[0]).model_requests == []
    advance(projectlink_mock, 1)
    one = api.batch_pipeline_request_get(PROJECT, PIPELINE, ids[0])
    assert (one.status, one.request_data) == ("completed", {"input_field": "23.5"})
    assert [request.success for request in one.model_requests] == [True] * 3
    listed = api.batch_pipeline_requests_list(
        PROJECT, PIPELINE, status="completed", success=True, limit=56, offset=0, sort="asc"
    )
    assert [one.id for one in listed][-2:] == ids
    collected = api.batch_pipeline_requests_batch_collect(PROJECT, PIPELINE, ids)
    assert {one.id for one in collected} == set(ids)
    assert api.batch_pipeline_request_delete(PROJECT, PIPELINE, ids[0]) is None
    api.batch_pipeline_requests_batch_delete(PROJECT, PIPELINE, ids[1:])
    assert not {one.id for one in api.batch_pipeline_requests_list(PROJECT, PIPELINE)} & set(ids)


def test_documented_requests_exist(api: Any) -> None:
    documented = ["2f909aeb-5c7e-4974-970d-cd0a6a073aca", "85711124-54db-4794-b83d-24492247c6e1"]
    assert len(api.batch_model_requests_batch_collect(PROJECT, MODEL, VERSION, documented)) == 2
    documented = ["2521378e-263e-4e2e-85e9-a96254b36536", "69eca481-8576-49e8-8e20-ea56f2005bcb"]
    assert len(api.batch_pipeline_requests_batch_collect(PROJECT, PIPELINE, documented)) == 2


def test_server_without_sessions_serves_the_client() -> None:
    with MockServer(services=["ubiops"]) as mock:
        configuration = ubiops.Configuration()
        configuration.host = mock.url("ubiops")
        configuration.api_key["Authorization"] = "Token alice-token"
        with ubiops.ApiClient(configuration) as client:
            assert ubiops.CoreApi(client).pipelines_get(PROJECT, PIPELINE).name == PIPELINE
