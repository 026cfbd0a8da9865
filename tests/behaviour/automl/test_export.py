"""GET /api/projects/{project_id}/export: contents of the archive."""

from __future__ import annotations

import csv
import io
from base64 import b64encode
from hashlib import sha256
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED

import pytest

from tests.behaviour.automl.projects import PROJECTS, add, create, export, get, manifest
from tests.behaviour.http import Api


@pytest.fixture
def project(api: Api, control: Api) -> str:
    """Create a project with given and generated files of each kind."""
    control.call("POST", "/clock", {"now": "2026-02-28T14:30:00Z"})
    project = create(api, "Churn Prediction", "Telco")
    add(control, project, "dataset", name="given.csv", content="a,b\r\n1,2\r\n", timestamp="2026-02-12T08:00:01Z")
    add(control, project, "dataset", name="generated.csv", rows=1000, columns=4, timestamp="2026-02-12T09:00:00Z")
    binary = b64encode(b"\x00\xff").decode()
    models = [{"type": "GBM", "content_base64": binary}, {"type": "GBM", "size": 100_000}]
    fields: dict[str, Any] = {"target_column": "b", "problem_type": "regression", "duration": 12.5}
    time = "2026-02-12T10:00:00Z"
    add(control, project, "experiment", name="Run 1", models=models, report="# Good", timestamp=time, **fields)
    add(control, project, "experiment", name="Run 2", best_model_type="GLM", timestamp=time, **fields)
    add(control, project, "experiment", name="Run 3", status="running", timestamp="2026-02-12T11:00:00Z")
    return project


def test_archive_is_a_zip_with_a_manifest_and_all_artifacts(api: Api, project: str) -> None:
    archive = export(api, project)
    assert archive.testzip() is None
    assert archive.namelist() == [
        "datasets/given.csv",
        "datasets/generated.csv",
        "models/Run_1-GBM.bin",
        "models/Run_1-GBM (2).bin",
        "models/Run_2-GLM.bin",
        "reports/Run_1.json",
        "reports/Run_2.json",
        "manifest.json",
    ]


def test_given_content_is_exported_unchanged(api: Api, project: str) -> None:
    archive = export(api, project)
    assert archive.read("datasets/given.csv") == b"a,b\r\n1,2\r\n"
    assert archive.read("models/Run_1-GBM.bin") == b"\x00\xff"
    assert archive.read("reports/Run_1.json") == b"# Good"


def test_generated_dataset_has_the_given_rows_and_columns(api: Api, project: str) -> None:
    text = export(api, project).read("datasets/generated.csv").decode()
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert (len(head), len(rows), {len(row) for row in rows}) == (4, 1000, {4})
    assert [row[0] for row in rows] == [str(number) for number in range(1, 1001)]
    assert len({tuple(row[1:]) for row in rows}) > 20


@pytest.mark.parametrize(("rows", "columns"), [(0, 1), (1, 1), (3, 2000), (70_000, 1)])
def test_tables_of_odd_sizes_are_generated(api: Api, control: Api, rows: int, columns: int) -> None:
    project = create(api)
    add(control, project, "dataset", name="a", rows=rows, columns=columns)
    head, *lines = export(api, project).read("datasets/a.csv").decode().splitlines()
    assert (len(head.split(",")), len(lines)) == (columns, rows)
    assert {len(line.split(",")) for line in lines} <= {columns}


def test_generated_model_has_the_given_size(api: Api, project: str) -> None:
    archive = export(api, project)
    assert len(archive.read("models/Run_1-GBM (2).bin")) == 100_000
    assert len(archive.read("models/Run_2-GLM.bin")) == 4096


def test_generated_report_describes_the_experiment(api: Api, project: str) -> None:
    report = export(api, project).read("reports/Run_2.json").decode()
    assert '"target_column": "b"' in report
    assert '"GLM"' in report


def test_manifest_describes_the_archive(api: Api, project: str) -> None:
    archive = export(api, project)
    contents = manifest(archive)
    assert contents["project"] == {
        "id": project,
        "name": "Churn Prediction",
        "description": "Telco",
        "status": "active",
        "created_at": "2026-02-28T14:30:00Z",
    }
    timeline = get(api, f"{PROJECTS}/{project}/timeline")["events"]
    for kind, entries in (("dataset", contents["datasets"]), ("experiment", contents["experiments"])):
        expected = [event for event in timeline if event["type"] == kind]
        assert [one["created_at"] for one in entries] == [event["timestamp"] for event in expected]
        same = expected[0].keys() - {"type", "timestamp"}
        assert [{name: one[name] for name in same} for one in entries] == [
            {name: event[name] for name in same} for event in expected
        ]
    runs = [one["id"] for one in contents["experiments"]]
    assert [(one["type"], one["experiment_id"]) for one in contents["models"]] == [
        ("GBM", runs[0]),
        ("GBM", runs[0]),
        ("GLM", runs[1]),
    ]
    assert [one["experiment_id"] for one in contents["reports"]] == runs[:2]


def test_manifest_has_path_size_and_hash_of_every_artifact(api: Api, project: str) -> None:
    archive = export(api, project)
    contents = manifest(archive)
    entries = [one for kind in ("datasets", "models", "reports") for one in contents[kind]]
    assert [one["path"] for one in entries] == archive.namelist()[:-1]
    for one in entries:
        content = archive.read(one["path"])
        assert (one["size"], one["sha256"]) == (len(content), sha256(content).hexdigest())


def test_archive_entries_have_the_times_of_their_objects(api: Api, project: str) -> None:
    dates = {info.filename: info.date_time for info in export(api, project).infolist()}
    assert dates["datasets/generated.csv"] == (2026, 2, 12, 9, 0, 0)
    assert dates["models/Run_2-GLM.bin"] == dates["reports/Run_2.json"] == (2026, 2, 12, 10, 0, 0)
    assert dates["manifest.json"] == (2026, 2, 28, 14, 30, 0)


def test_texts_are_compressed_and_binaries_are_not(api: Api, project: str) -> None:
    kinds = {info.filename.partition("/")[0]: info.compress_type for info in export(api, project).infolist()}
    assert kinds == {
        "datasets": ZIP_DEFLATED,
        "models": ZIP_STORED,
        "reports": ZIP_DEFLATED,
        "manifest.json": ZIP_DEFLATED,
    }


def test_export_is_deterministic(api: Api, project: str) -> None:
    path = f"{PROJECTS}/{project}/export"
    assert api.call("GET", path).content == api.call("GET", path, token="admin-token").content


def test_archive_of_an_empty_project_has_only_a_manifest(api: Api) -> None:
    archive = export(api, create(api))
    assert archive.namelist() == ["manifest.json"]
    assert manifest(archive)["datasets"] == manifest(archive)["models"] == []


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Churn Prediction", "Churn_Prediction.zip"),
        ('a"b\r\nX: y', "a_b_X__y.zip"),
        ("../../etc/passwd", "_.._etc_passwd.zip"),
        ("Über alles", "ber_alles.zip"),
        ("x" * 300, "x" * 100 + ".zip"),
    ],
)
def test_archive_is_named_after_its_project(api: Api, name: str, file: str) -> None:
    response = api.call("GET", f"{PROJECTS}/{create(api, name)}/export")
    assert response.headers["content-disposition"] == f'attachment; filename="{file}"'


@pytest.mark.parametrize("name", ["///", "\u00e4", "..."])
def test_archive_of_a_project_without_ascii_letters_is_named_after_its_id(api: Api, name: str) -> None:
    project = create(api, name)
    response = api.call("GET", f"{PROJECTS}/{project}/export")
    assert response.headers["content-disposition"] == f'attachment; filename="{project}.zip"'


def test_archive_paths_are_safe_and_unique(api: Api, control: Api) -> None:
    project = create(api)
    names = ["../../etc/passwd", "/etc/passwd", "..", "C:\\a.csv", "a\x00b.csv", "A.csv", "a.csv", "a.CSV"]
    names += ["x" * 500, "é"]
    for name in names:
        add(control, project, "dataset", name=name, rows=1)
        add(control, project, "experiment", name=name)
    archive = export(api, project)
    paths = archive.namelist()
    assert len(paths) == len(names) * 3 + 1
    assert len({path.casefold() for path in paths}) == len(paths)
    for path in paths[:-1]:
        folder, name = path.split("/")
        assert folder in ("datasets", "models", "reports")
        assert 1 <= len(name) < 250
        assert not set(name) & set('\\:\0\n"')
        assert name.strip(".")
        assert not name.startswith(".")
    assert {"datasets/a.csv", "datasets/A.csv"} & set(paths)
    assert [one["name"] for one in manifest(archive)["datasets"]] == names


def test_given_file_keeps_its_suffix_and_a_generated_one_is_csv(api: Api, control: Api) -> None:
    project = create(api)
    add(control, project, "dataset", name="a.parquet", content_base64="/wA=", rows=1, columns=1)
    add(control, project, "dataset", name="b.parquet")
    add(control, project, "dataset", name="c", content="a\n1\n")
    assert export(api, project).namelist()[:-1] == ["datasets/a.parquet", "datasets/b.parquet.csv", "datasets/c.csv"]


@pytest.mark.parametrize(("now", "year"), [("1970-01-01T00:00:00Z", 1980), ("8999-12-31T23:59:59Z", 2107)])
def test_archive_dates_are_clamped_to_the_zip_range(api: Api, control: Api, now: str, year: int) -> None:
    assert control.call("POST", "/clock", {"now": now}).status == 200
    archive = export(api, create(api))
    assert [info.date_time[0] for info in archive.infolist()] == [year]
    assert manifest(archive)["project"]["created_at"] == now
