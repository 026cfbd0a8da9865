"""Tests of UbiOps' own published client, unmodified, against the mock: models, versions, variables and blobs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from projectlink_mock import Session
from projectlink_mock.services.ubiops.factories import package
from tests.interop.published import connect, rejection_status, ubiops

PROJECT, MODEL, VERSION = "project_name_example", "model_name_example", "version_example"
ZIP = package()
FIELD = {"name": "x", "data_type": "double"}


@pytest.fixture
def core(projectlink_mock: Session) -> Any:
    """Return UbiOps' client with alice's token."""
    return connect(projectlink_mock)


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Return the path of a model file."""
    path = tmp_path / "model.zip"
    path.write_bytes(ZIP)
    return str(path)


def test_model_lifecycle(core: Any) -> None:
    data = ubiops.ModelCreate(
        name="m", input_type="structured", output_type="plain", input_fields=[ubiops.ModelInputFieldCreate(**FIELD)]
    )
    created = core.models_create(PROJECT, data)
    assert [field.to_dict() for field in created.input_fields] == [FIELD]
    assert created.output_fields == []
    assert core.models_get(PROJECT, "m") == created
    assert created in core.models_list(PROJECT)
    changed = core.models_update(PROJECT, "m", ubiops.ModelUpdate(name="new", description="Changed"))
    assert (changed.id, changed.name, changed.description) == (created.id, "new", "Changed")
    assert core.models_delete(PROJECT, "new") is None
    assert rejection_status(core.models_get, PROJECT, "new") == 404
    assert rejection_status(core.models_delete, PROJECT, "model-in-pipeline") == 409


def test_version_is_created_built_and_updated(core: Any, file: str, projectlink_mock: Session) -> None:
    created = core.model_versions_create(PROJECT, MODEL, ubiops.ModelVersionCreate(version="v", memory_allocation=512))
    assert (created.status, created.error_message) == ("initialised", "")
    assert (created.language, created.memory_allocation) == ("python3.7", 512)
    assert created in core.model_versions_list(PROJECT, MODEL)
    # The client declares the documented boolean as text.
    assert core.model_versions_file_upload(PROJECT, MODEL, "v", file).success == "True"
    assert core.model_versions_get(PROJECT, MODEL, "v").status == "building"
    projectlink_mock.state.clock.advance(2)
    assert core.model_versions_get(PROJECT, MODEL, "v").status == "available"
    downloaded = core.model_versions_file_download(PROJECT, MODEL, "v", _preload_content=False)
    assert downloaded.data == ZIP
    data = ubiops.ModelVersionCreate(version="w", language="python3.8")
    assert core.model_versions_update(PROJECT, MODEL, "v", data).status == "building"
    assert core.model_versions_delete(PROJECT, MODEL, "w") is None
    assert rejection_status(core.model_versions_get, PROJECT, MODEL, "w") == 404


def test_build_of_a_broken_zip_fails(core: Any, tmp_path: Path, projectlink_mock: Session) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(ZIP[:-10])
    core.model_versions_file_upload(PROJECT, MODEL, VERSION, str(broken))
    projectlink_mock.state.clock.advance(2)
    failed = core.model_versions_get(PROJECT, MODEL, VERSION)
    assert failed.status == "failed"
    assert failed.error_message


@pytest.mark.parametrize(
    ("level", "owner"),
    [("project", {}), ("model", {"model_name": MODEL}), ("model_version", {"model_name": MODEL, "version": VERSION})],
)
def test_variable_lifecycle_on_each_level(core: Any, level: str, owner: dict[str, str]) -> None:
    def call(action: str, **arguments: Any) -> Any:
        operation = getattr(core, f"{level}_environment_variables_{action}")
        return operation(project_name=PROJECT, **owner, **arguments)

    created = call("create", data=ubiops.EnvironmentVariableCreate(name="a_name", value="", secret=False))
    assert (created.name, created.value, created.secret) == ("a_name", "", False)
    assert call("get", id=created.id) == created
    assert created.id in [one.id for one in call("list")]
    changed = call(
        "update", id=created.id, data=ubiops.EnvironmentVariableCreate(name="a_name", value="b", secret=True)
    )
    assert (changed.id, changed.value, changed.secret) == (created.id, None, True)
    assert call("delete", id=created.id) is None
    with pytest.raises(ubiops.exceptions.ApiException, match="404"):
        call("get", id=created.id)


def test_variables_are_inherited(core: Any) -> None:
    listed = core.model_version_environment_variables_list(PROJECT, MODEL, VERSION)
    origins = {one.name: (one.value, one.inheritance_type, one.inheritance_name) for one in listed}
    assert origins == {
        "version_variable": ("another one", None, None),
        "model_variable_a": ("another_value", None, None),
        "database_schema": ("private", "model", MODEL),
        "database_password": (None, "project", PROJECT),
    }
    inherited = core.pipeline_object_environment_variables_list(PROJECT, "name_example", "pipeline_name_example")
    assert {one.inheritance_type for one in inherited} == {"project"}


def test_blob_lifecycle(core: Any, file: str, projectlink_mock: Session) -> None:
    created = core.blobs_create(PROJECT, file, blob_ttl=60)
    assert (created.filename, created.size, created.ttl) == ("model.zip", len(ZIP), 60)
    assert core.blobs_get(PROJECT, created.id, _preload_content=False).data == ZIP
    assert core.blobs_list(PROJECT, range=-1) == [created]
    date = created.creation_date.strftime("%Y-%m-%d %H:%M:%S")
    assert core.blobs_list(PROJECT, range=1, creation_date=date) == [created]
    assert core.blobs_delete(PROJECT, created.id) is None
    assert rejection_status(core.blobs_get, PROJECT, created.id) == 404
    assert core.blobs_create(PROJECT, file).ttl == 259200
    projectlink_mock.state.clock.advance(259200)
    assert [one.id for one in core.blobs_list(PROJECT)] == ["blob_id_example"]
