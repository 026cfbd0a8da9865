"""GET /api/projects/{project_id}/timeline, and the datasets and experiments that tests add."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime, timezone
from typing import Any

import pytest

from projectlink_mock import Session
from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock.testing import TrainedModel, add_dataset, add_experiment
from tests.behaviour.automl.projects import PROJECTS, UNKNOWN_ID, add, create, get
from tests.behaviour.http import Api

DATASET = {
    "id": "e5f6a7b8-c9d0-1234-5678-90abcdef1234",
    "type": "dataset",
    "name": "transactions.csv",
    "timestamp": "2026-02-12T08:00:00Z",
    "rows": 50000,
    "columns": 15,
}
EXPERIMENT = {
    "id": "f6a7b8c9-d0e1-2345-6789-0abcdef12345",
    "type": "experiment",
    "name": "AutoML Run 1",
    "timestamp": "2026-02-12T10:30:00Z",
    "status": "completed",
    "target_column": "is_fraud",
    "problem_type": "classification",
    "best_model_type": "GBM",
    "duration": 342,
}


def events(api: Api, project: str) -> Any:
    timeline = get(api, f"{PROJECTS}/{project}/timeline")
    assert timeline["project_id"] == project
    return timeline["events"]


def test_event_can_be_added_in_the_format_of_the_timeline(api: Api, control: Api) -> None:
    project = create(api)
    assert add(control, project, "experiment", **EXPERIMENT) == EXPERIMENT
    assert add(control, project, "dataset", **DATASET) == DATASET
    assert events(api, project) == [DATASET, EXPERIMENT]


def test_events_are_ordered_by_time(api: Api, control: Api) -> None:
    project = create(api)
    for hour in (3, 1, 4, 2):
        kind = "dataset" if hour % 2 else "experiment"
        add(control, project, kind, name=str(hour), timestamp=f"2026-02-12T0{hour}:00:00Z")
    assert [event["name"] for event in events(api, project)] == ["1", "2", "3", "4"]
    assert [event["type"] for event in events(api, project)] == ["dataset", "experiment"] * 2


def test_event_order_considers_fractions_and_time_zones(api: Api, control: Api) -> None:
    project = create(api)
    for name, time in [("b", "10:00:00.7Z"), ("a", "10:00:00.2Z"), ("c", "12:00:01+02:00")]:
        add(control, project, "dataset", name=name, timestamp=f"2026-02-12T{time}")
    assert [event["name"] for event in events(api, project)] == ["a", "b", "c"]
    assert events(api, project)[2]["timestamp"] == "2026-02-12T10:00:01Z"


def test_simultaneous_events_list_datasets_first(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-02-12T08:00:00Z"})
    project = create(api)
    add(control, project, "experiment", name="run")
    add(control, project, "dataset", name="b")
    add(control, project, "dataset", name="a")
    assert [event["name"] for event in events(api, project)] == ["b", "a", "run"]
    assert {event["timestamp"] for event in events(api, project)} == {"2026-02-12T08:00:00Z"}


def test_name_is_the_only_required_field(api: Api, control: Api) -> None:
    project = create(api)
    dataset = add(control, project, "dataset", name="a.csv")
    assert (dataset["rows"], dataset["columns"]) == (100, 5)
    experiment = add(control, project, "experiment", name="run")
    assert (experiment["status"], experiment["best_model_type"], experiment["duration"]) == ("completed", "GBM", None)
    running = add(control, project, "experiment", name="run", status="running")
    assert (running["status"], running["best_model_type"]) == ("running", None)
    assert get(api, PROJECTS)["items"][0]["model_count"] == 1


def test_rows_and_columns_are_counted_in_a_content(api: Api, control: Api) -> None:
    project = create(api)
    content = 'a,b,c\r\n1,2,"x\r\ny"\r\n\r\n3,4,5\r\n'
    assert add(control, project, "dataset", name="a.csv", content=content) | {"id": "", "timestamp": ""} == {
        "id": "",
        "type": "dataset",
        "name": "a.csv",
        "timestamp": "",
        "rows": 2,
        "columns": 3,
    }
    encoded = b64encode(b"\xef\xbb\xbfa;b\n1;2\n").decode()
    counted = add(control, project, "dataset", name="b.csv", content_base64=encoded, columns=2)
    assert (counted["rows"], counted["columns"]) == (1, 2)
    given = add(control, project, "dataset", name="c.parquet", content_base64="/wA=", rows=7, columns=3)
    assert (given["rows"], given["columns"]) == (7, 3)


def test_models_are_given_as_a_count_or_as_a_list(api: Api, control: Api) -> None:
    project = create(api)
    assert add(control, project, "experiment", name="a", models=3, best_model_type="GLM")["best_model_type"] == "GLM"
    assert add(control, project, "experiment", name="b", models=[{"type": "DRF"}, {}])["best_model_type"] == "DRF"
    assert add(control, project, "experiment", name="c", models=0)["best_model_type"] is None
    assert get(api, PROJECTS)["items"][0]["model_count"] == 5


def test_events_can_be_added_in_python(api: Api, session: Session) -> None:
    project = create(api)
    moment = datetime(2026, 2, 12, 8, tzinfo=timezone.utc)
    dataset = add_dataset(
        session.state, project, "transactions.csv", rows=50000, columns=15, timestamp=moment, id=str(DATASET["id"])
    )
    experiment = add_experiment(
        session.state,
        project,
        "AutoML Run 1",
        target_column="is_fraud",
        problem_type="classification",
        duration=342,
        models=[TrainedModel("GBM"), TrainedModel("GLM", content=b"binary")],
        timestamp=moment.replace(hour=10, minute=30, tzinfo=None),
        id=str(EXPERIMENT["id"]).upper(),
    )
    assert (dataset.rows, [model.size for model in experiment.models]) == (50000, [4096, 6])
    assert events(api, project) == [DATASET, EXPERIMENT]
    assert get(api, PROJECTS)["items"][0]["model_count"] == 2


def test_factories_reject_invalid_events(api: Api, session: Session) -> None:
    project = create(api)
    state = session.state
    with pytest.raises(NotFound):
        add_dataset(state, UNKNOWN_ID, "a.csv")
    with pytest.raises(ValueError, match="name must not be blank"):
        add_dataset(state, project, " ")
    with pytest.raises(ValueError, match="rows must be between 0 and"):
        add_dataset(state, project, "a.csv", rows=-1)
    with pytest.raises(ValueError, match="rows must be between 0 and"):
        add_dataset(state, project, "a.csv", rows=2**63)
    for duration in (float("nan"), float("inf"), -1, 2**70):
        with pytest.raises(ValueError, match="duration"):
            add_experiment(state, project, "a", duration=duration)
    add_dataset(state, project, "a.csv", id=UNKNOWN_ID)
    with pytest.raises(Conflict):
        add_experiment(state, project, "a", id=UNKNOWN_ID)
    assert len(events(api, project)) == 1


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("dataset", None),
        ("dataset", {}),
        ("dataset", {"name": ""}),
        ("dataset", {"name": "a", "rows": "5"}),
        ("dataset", {"name": "a", "rows": -1}),
        ("dataset", {"name": "a", "columns": 0}),
        ("dataset", {"name": "a", "columns": 2001}),
        ("dataset", {"name": "a", "type": "experiment"}),
        ("dataset", {"name": "a", "size": 5}),
        ("dataset", {"name": "a", "id": "5"}),
        ("dataset", {"name": "a", "timestamp": "yesterday"}),
        ("dataset", {"name": "a", "content": ""}),
        ("dataset", {"name": "a", "content_base64": "%"}),
        ("dataset", {"name": "a", "content_base64": "/wA="}),
        ("dataset", {"name": "a", "content": "a", "content_base64": "YQ=="}),
        ("experiment", {"name": "a", "status": ""}),
        ("experiment", {"name": "a", "duration": -1}),
        ("experiment", {"name": "a", "duration": "5"}),
        ("experiment", {"name": "a", "models": -1}),
        ("experiment", {"name": "a", "models": 10**6}),
        ("experiment", {"name": "a", "models": [{"size": -1}]}),
        ("experiment", {"name": "a", "models": [{"type": ""}]}),
        ("experiment", {"name": "a", "models": ["GBM"]}),
        ("experiment", {"name": "a", "report": "a", "report_base64": "YQ=="}),
    ],
)
def test_control_api_rejects_invalid_events(api: Api, control: Api, kind: str, body: object) -> None:
    project = create(api)
    before = control.call("GET", "/state").content
    response = control.call("POST", f"/automl/projects/{project}/{kind}s", body)
    assert (response.status, set(response.json)) == (400, {"error"})
    assert "malformed" in response.json["error"] or "`type` must be" in response.json["error"]
    assert control.call("GET", "/state").content == before


def test_control_api_returns_404_for_an_unknown_project(api: Api, control: Api) -> None:
    for kind in ("dataset", "experiment"):
        assert control.call("POST", f"/automl/projects/{UNKNOWN_ID}/{kind}s", {"name": "a"}).status == 404
    project = create(api)
    add(control, project, "dataset", name="a", id=UNKNOWN_ID)
    assert control.call("POST", f"/automl/projects/{project}/datasets", {"name": "a", "id": UNKNOWN_ID}).status == 409
