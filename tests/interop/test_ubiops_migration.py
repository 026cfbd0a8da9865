"""Tests that the same code runs with UbiOps' published client and, with another import, with projectlink."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from projectlink_mock import MockServer

PROJECT = "project_name_example"
MODEL = "model_name_example"


@pytest.fixture(params=["ubiops", "projectlink.ubiops"])
def ubiops(request: pytest.FixtureRequest) -> Any:
    """Return the module of one client or the other."""
    return import_module(request.param)


@pytest.fixture
def host() -> Iterator[str]:
    with MockServer(services=["ubiops"]) as mock:
        yield mock.url("ubiops")


def connect(ubiops: Any, host: str, **options: Any) -> Any:
    configuration = ubiops.Configuration(host=host)
    configuration.api_key["Authorization"] = "YOUR_API_KEY"
    return ubiops.CoreApi(ubiops.ApiClient(configuration, **options))


def test_async_req_runs_in_threads(ubiops: Any, host: str) -> None:
    api = connect(ubiops, host, pool_threads=4)
    threads = [api.models_get(PROJECT, MODEL, async_req=True) for _ in range(8)]
    assert {thread.get(10).name for thread in threads} == {MODEL}
    assert api.projects_list_with_http_info(async_req=True).get(10)[1] == 200
    with pytest.raises(ubiops.exceptions.ApiException) as caught:
        api.projects_get("nowhere", async_req=True).get(10)
    assert caught.value.status == 404
    api.api_client.close()


def test_uploaded_bytes_are_downloaded_unchanged(ubiops: Any, host: str, tmp_path: Path) -> None:
    content = bytes(range(256))
    (tmp_path / "data.bin").write_bytes(content)
    api = connect(ubiops, host)
    blob = api.blobs_create(PROJECT, str(tmp_path / "data.bin"), blob_ttl=60)
    assert (blob.filename, blob.size, blob.ttl) == ("data.bin", 256, 60)
    assert api.blobs_get(PROJECT, blob.id, _preload_content=False).data == content
    with open(tmp_path / "copy.bin", "wb") as copy:
        copy.write(api.blobs_get(PROJECT, blob.id, _preload_content=False).read())
    assert (tmp_path / "copy.bin").read_bytes() == content
    with pytest.raises(ubiops.exceptions.ApiException) as caught:
        api.blobs_get(PROJECT, "nothing", _preload_content=False)
    assert caught.value.status == 404
    api.api_client.close()


def test_with_http_info_returns_status_and_headers(ubiops: Any, host: str) -> None:
    api = connect(ubiops, host)
    data, status, headers = api.projects_list_with_http_info()
    assert (data[0].name, status, headers["Content-Type"]) == (PROJECT, 200, "application/json")
    assert api.projects_list_with_http_info()[1] == 200
    assert api.projects_list_with_http_info(_return_http_data_only=True)[0].name == PROJECT
    assert api.projects_list(_return_http_data_only=True)[0].name == PROJECT
    assert json.loads(api.projects_list(_preload_content=False).data)[0]["name"] == PROJECT
    api.api_client.close()


def test_errors_have_the_same_fields(ubiops: Any, host: str) -> None:
    configuration = ubiops.Configuration(host=host, api_key={"Authorization": "YOUR_API_KEY"})
    with ubiops.ApiClient(configuration) as client, pytest.raises(ubiops.rest.ApiException) as caught:
        ubiops.CoreApi(client).projects_get("nowhere", _request_timeout=(5, 5))
    error = caught.value
    assert isinstance(error, ubiops.OpenApiException)
    assert (error.status, error.reason, error.headers["content-type"]) == (404, "Not Found", "application/json")
    assert json.loads(error.body) == {"error": "There is no project 'nowhere'."}


def test_models_are_created_changed_and_compared(ubiops: Any, host: str) -> None:
    api = connect(ubiops, host, header_name="X-Asked-By", header_value="a test")
    created = ubiops.ModelCreate(name="mine", input_type="plain", output_type="plain")
    assert created.description is None
    created.description = "Mine"
    assert created == ubiops.ModelCreate(**created.to_dict())
    assert created != ubiops.ModelCreate(name="other", input_type="plain", output_type="plain")
    with pytest.raises(ValueError, match="name"):
        created.name = None
    with pytest.raises(ValueError, match="name"):
        ubiops.ModelCreate(input_type="plain", output_type="plain")
    response = api.models_create(project_name=PROJECT, data=created).to_dict()
    assert (response["name"], response["description"], response["input_fields"]) == ("mine", "Mine", [])
    assert api.models_update(PROJECT, "mine", {"description": ""}).description == ""
    api.api_client.close()
