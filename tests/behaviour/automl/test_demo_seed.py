"""The data of the seeds."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import PROJECTS, export, get, invite, list_names, manifest, roles
from tests.behaviour.http import Api

CHURN = "d4e5f6a7-b8c9-0123-def4-567890123456"
FRAUD = "c3d4e5f6-a7b8-9012-cdef-345678901234"
TIMELINE = {
    "project_id": CHURN,
    "events": [
        {
            "id": "e5f6a7b8-c9d0-1234-5678-90abcdef1234",
            "type": "dataset",
            "name": "transactions.csv",
            "timestamp": "2026-02-12T08:00:00Z",
            "rows": 50000,
            "columns": 15,
        },
        {
            "id": "f6a7b8c9-d0e1-2345-6789-0abcdef12345",
            "type": "experiment",
            "name": "AutoML Run 1",
            "timestamp": "2026-02-12T10:30:00Z",
            "status": "completed",
            "target_column": "is_fraud",
            "problem_type": "classification",
            "best_model_type": "GBM",
            "duration": 342,
        },
    ],
}


def test_list_matches_the_documentation(demo: Api) -> None:
    assert get(demo, f"{PROJECTS}?limit=10&search=fraud", "YOUR_API_KEY") == {
        "items": [
            {
                "id": FRAUD,
                "name": "Fraud Detection v2",
                "description": "Credit card fraud classification",
                "status": "active",
                "dataset_count": 3,
                "experiment_count": 5,
                "model_count": 12,
                "created_at": "2026-02-10T09:00:00Z",
            }
        ],
        "total": 1,
        "limit": 10,
        "offset": 0,
    }


def test_project_matches_the_documentation(demo: Api) -> None:
    assert get(demo, f"{PROJECTS}/{CHURN}") == {
        "project": {
            "id": CHURN,
            "name": "Churn Prediction",
            "description": "Telco customer churn",
            "created_at": "2026-02-28T14:30:00Z",
        }
    }


def test_members_match_the_documentation(demo: Api) -> None:
    page = get(demo, f"{PROJECTS}/{CHURN}/members")
    assert [tuple(one.values()) for one in page["items"]] == [
        (
            "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
            "alice@example.com",
            "Alice Chen",
            "owner",
            "2026-02-10T09:00:00Z",
        ),
        ("f6a7b8c9-0123-4567-89ab-cdef01234567", "bob@example.com", "Bob Smith", "editor", "2026-02-15T11:00:00Z"),
    ]
    assert (page["total"], page["limit"], page["offset"]) == (2, 50, 0)


def test_timeline_matches_the_documentation(demo: Api) -> None:
    assert get(demo, f"{PROJECTS}/{CHURN}/timeline") == TIMELINE


def test_export_has_the_dataset_and_models_of_the_timeline(demo: Api) -> None:
    archive = export(demo, CHURN)
    found = manifest(archive)
    assert [(one["id"], one["path"]) for one in found["datasets"]] == [
        (TIMELINE["events"][0]["id"], "datasets/transactions.csv")  # type: ignore[index]
    ]
    assert len(archive.read("datasets/transactions.csv").splitlines()) == 50001
    assert [one["type"] for one in found["models"]] == ["GBM", "XGBoost"]
    assert len(found["reports"]) == 1


def test_list_counts_match_the_export(demo: Api) -> None:
    found = manifest(export(demo, FRAUD))
    assert [len(found[kind]) for kind in ("datasets", "experiments", "models")] == [3, 5, 12]


@pytest.mark.parametrize(
    ("token", "names"),
    [
        ("alice-token", ["Churn Prediction", "Fraud Detection v2"]),
        ("bob-token", ["Churn Prediction", "Fraud Detection v2"]),
        ("carol-token", []),
        ("admin-token", ["Churn Prediction", "Fraud Detection v2"]),
    ],
)
def test_users_see_their_own_projects(demo: Api, token: str, names: list[str]) -> None:
    assert list_names(demo, token=token) == names


def test_bob_is_viewer_of_one_project_and_editor_of_the_other(demo: Api) -> None:
    assert roles(demo, FRAUD) == {"alice": "owner", "bob": "viewer"}
    assert roles(demo, CHURN) == {"alice": "owner", "bob": "editor"}


def test_empty_seed_has_the_demo_users_and_no_project(api: Api) -> None:
    assert list_names(api, token="admin-token") == []
    project = api.call("POST", PROJECTS, {"name": "n"}).json["project_id"]
    assert [invite(api, project, user).status for user in ("bob", "carol", "admin")] == [201] * 3
