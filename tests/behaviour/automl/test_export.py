"""GET /api/projects/{project_id}/export: what is in the archive."""

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
    """A project with something of each kind."""
    control.call("POST", "/clock", {"now": "2026-02-28T14:30:00Z"})
    project = create(api, "Churn Prediction", "Telco")
    add(control, project, "dataset", name="given.csv", content="a,b\r\n1,2\r\n", timestamp="2026-02-12T08:00:01Z")
    add(control, project, "dataset", name="made up.csv", rows=1000, columns=4, timestamp="2026-02-12T09:00:00Z")
    binary = b64encode(b"\x00\xff").decode()
    models = [{"type": "GBM", "content_base64": binary}, {"type": "GBM", "size": 100_000}]
    fields: dict[str, Any] = {"target_column": "b", "problem_type": "regression", "duration": 12.5}
    time = "2026-02-12T10:00:00Z"
    add(control, project, "experiment", name="Run 1", models=models, report="# Good", timestamp=time, **fields)
    add(control, project, "experiment", name="Run 2", best_model_type="GLM", timestamp=time, **fields)
    add(control, project, "experiment", name="Run 3", status="running", timestamp="2026-02-12T11:00:00Z")
    return project


def test_the_archive_is_a_zip_with_a_manifest_and_all_artifacts(api: Api, project: str) -> None:
    archive = export(api, project)
    assert archive.testzip() is None
    assert archive.namelist() == [
        "datasets/given.csv",
        "datasets/made up.csv",
        "models/Run_1-GBM.bin",
        "models/Run_1-GBM (2).bin",
        "models/Run_2-GLM.bin",
        "reports/Run_1.json",
        "reports/Run_2.json",
        "manifest.json",
    ]


def test_what_was_given_comes_back_byte_by_byte(api: Api, project: str) -> None:
    archive = export(api, project)
    assert archive.read("datasets/given.csv") == b"a,b\r\n1,2\r\n"
    assert archive.read("models/Run_1-GBM.bin") == b"\x00\xff"
    assert archive.read("reports/Run_1.json") == b"# Good"


def test_a_dataset_that_is_made_up_has_its_rows_and_columns(api: Api, project: str) -> None:
    text = export(api, project).read("datasets/made up.csv").decode()
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert (len(head), len(rows), {len(row) for row in rows}) == (4, 1000, {4})
    assert [row[0] for row in rows] == [str(number) for number in range(1, 1001)]
    assert len({tuple(row[1:]) for row in rows}) > 20


@pytest.mark.parametrize(("rows", "columns"), [(0, 1), (1, 1), (3, 2000), (70_000, 1)])
def test_tables_of_odd_sizes_are_made_up(api: Api, control: Api, rows: int, columns: int) -> None:
    project = create(api)
    add(control, project, "dataset", name="a", rows=rows, columns=columns)
    head, *lines = export(api, project).read("datasets/a.csv").decode().splitlines()
    assert (len(head.split(",")), len(lines)) == (columns, rows)
    assert {len(line.split(",")) for line in lines} <= {columns}


def test_a_model_that_is_made_up_has_its_size(api: Api, project: str) -> None:
    archive = export(api, project)
    assert len(archive.read("models/Run_1-GBM (2).bin")) == 100_000
    assert len(archive.read("models/Run_2-GLM.bin")) == 4096


def test_a_report_that_is_made_up_says_what_the_experiment_was(api: Api, project: str) -> None:
    report = export(api, project).read("reports/Run_2.json").decode()
    assert '"target_column": "b"' in report
    assert '"GLM"' in report


def test_the_manifest_says_what_is_there(api: Api, project: str) -> None:
    archive = export(api, project)
    found = manifest(archive)
    assert found["project"] == {
        "id": project,
        "name": "Churn Prediction",
        "description": "Telco",
        "status": "active",
        "created_at": "2026-02-28T14:30:00Z",
    }
    timeline = get(api, f"{PROJECTS}/{project}/timeline")["events"]
    for kind, listed in (("dataset", found["datasets"]), ("experiment", found["experiments"])):
        told = [event for event in timeline if event["type"] == kind]
        assert [one["created_at"] for one in listed] == [event["timestamp"] for event in told]
        same = told[0].keys() - {"type", "timestamp"}
        assert [{name: one[name] for name in same} for one in listed] == [
            {name: event[name] for name in same} for event in told
        ]
    runs = [one["id"] for one in found["experiments"]]
    assert [(one["type"], one["experiment_id"]) for one in found["models"]] == [
        ("GBM", runs[0]),
        ("GBM", runs[0]),
        ("GLM", runs[1]),
    ]
    assert [one["experiment_id"] for one in found["reports"]] == runs[:2]


def test_the_manifest_has_path_size_and_hash_of_every_artifact(api: Api, project: str) -> None:
    archive = export(api, project)
    found = manifest(archive)
    listed = [one for kind in ("datasets", "models", "reports") for one in found[kind]]
    assert [one["path"] for one in listed] == archive.namelist()[:-1]
    for one in listed:
        content = archive.read(one["path"])
        assert (one["size"], one["sha256"]) == (len(content), sha256(content).hexdigest())


def test_files_have_the_times_of_what_they_are_of(api: Api, project: str) -> None:
    dates = {info.filename: info.date_time for info in export(api, project).infolist()}
    assert dates["datasets/made up.csv"] == (2026, 2, 12, 9, 0, 0)
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


def test_the_same_project_gives_the_same_bytes(api: Api, project: str) -> None:
    path = f"{PROJECTS}/{project}/export"
    assert api.call("GET", path).content == api.call("GET", path, token="admin-token").content


def test_an_empty_project_has_a_manifest_alone(api: Api) -> None:
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
def test_the_archive_is_named_after_its_project(api: Api, name: str, file: str) -> None:
    answer = api.call("GET", f"{PROJECTS}/{create(api, name)}/export")
    assert answer.headers["content-disposition"] == f'attachment; filename="{file}"'


@pytest.mark.parametrize("name", ["///", "\u00e4", "..."])
def test_a_project_without_an_ascii_letter_in_its_name_names_the_archive_by_its_id(api: Api, name: str) -> None:
    project = create(api, name)
    answer = api.call("GET", f"{PROJECTS}/{project}/export")
    assert answer.headers["content-disposition"] == f'attachment; filename="{project}.zip"'


def test_names_in_the_archive_lead_nowhere_else_and_are_there_once(api: Api, control: Api) -> None:
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


def test_a_given_file_keeps_its_suffix_and_a_made_up_one_is_csv(api: Api, control: Api) -> None:
    project = create(api)
    add(control, project, "dataset", name="a.parquet", content_base64="/wA=", rows=1, columns=1)
    add(control, project, "dataset", name="b.parquet")
    add(control, project, "dataset", name="c", content="a\n1\n")
    assert export(api, project).namelist()[:-1] == ["datasets/a.parquet", "datasets/b.parquet.csv", "datasets/c.csv"]


@pytest.mark.parametrize(("now", "year"), [("1970-01-01T00:00:00Z", 1980), ("8999-12-31T23:59:59Z", 2107)])
def test_an_archive_tells_the_nearest_year_that_it_can(api: Api, control: Api, now: str, year: int) -> None:
    assert control.call("POST", "/clock", {"now": now}).status == 200
    archive = export(api, create(api))
    assert [info.date_time[0] for info in archive.infolist()] == [year]
    assert manifest(archive)["project"]["created_at"] == now
