"""Initial data of AutoML."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from projectlink_mock._core.demo_users import ALICE, BOB, DEMO_USERS
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.automl.state import (
    COMPLETED,
    EDITOR,
    OWNER,
    VIEWER,
    Dataset,
    Experiment,
    Member,
    Model,
    Project,
    State,
    User,
)

_CHURN = "d4e5f6a7-b8c9-0123-def4-567890123456"
_FRAUD = "c3d4e5f6-a7b8-9012-cdef-345678901234"
_USER_IDS = {
    ALICE.email: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
    BOB.email: "f6a7b8c9-0123-4567-89ab-cdef01234567",
}
_ALICE_JOINED = datetime(2026, 2, 10, 9, tzinfo=timezone.utc)
_BOB_JOINED = datetime(2026, 2, 15, 11, tzinfo=timezone.utc)


def empty() -> State:
    """Return a state with the demo users and no project."""
    state = State()
    for user in DEMO_USERS:
        id = _USER_IDS.get(user.email) or identifier(f"automl user {user.email}")
        state.users.add(id, User(id, user.email, user.name, user.admin))
    return state


def demo() -> State:
    """Return the empty seed plus the two documented projects."""
    state = empty()
    for project in (_fraud(), _churn()):
        state.projects.add(project.id, project)
    return state


def _fraud() -> Project:
    """One of 3 datasets, 5 experiments and 12 models, which bob may look at."""
    started = _ALICE_JOINED
    return Project(
        id=_FRAUD,
        name="Fraud Detection v2",
        description="Credit card fraud classification",
        created_at=started,
        members=(
            Member(_USER_IDS[ALICE.email], OWNER, started),
            Member(_USER_IDS[BOB.email], VIEWER, _BOB_JOINED),
        ),
        datasets=tuple(
            Dataset(_id("dataset", name), name, rows, columns, started + timedelta(hours=hours))
            for hours, (name, rows, columns) in enumerate(
                [("cards.csv", 2000, 12), ("payments.csv", 5000, 18), ("payments-holdout.csv", 1000, 18)], 1
            )
        ),
        experiments=tuple(
            _run(f"AutoML Run {number}", started + timedelta(days=number), types, 100 * number)
            for number, types in enumerate(
                ["GBM XGBoost DRF", "GBM XGBoost GLM", "GBM DRF", "XGBoost GLM", "StackedEnsemble GBM"], 1
            )
        ),
    )


def _churn() -> Project:
    """Return the project with the documented dates; by these, members and data are older than the project."""
    started = datetime(2026, 2, 12, 10, 30, tzinfo=timezone.utc)
    return Project(
        id=_CHURN,
        name="Churn Prediction",
        description="Telco customer churn",
        created_at=datetime(2026, 2, 28, 14, 30, tzinfo=timezone.utc),
        members=(
            Member(_USER_IDS[ALICE.email], OWNER, _ALICE_JOINED),
            Member(_USER_IDS[BOB.email], EDITOR, _BOB_JOINED),
        ),
        datasets=(
            Dataset(
                "e5f6a7b8-c9d0-1234-5678-90abcdef1234",
                "transactions.csv",
                50_000,
                15,
                datetime(2026, 2, 12, 8, tzinfo=timezone.utc),
            ),
        ),
        experiments=(_run("AutoML Run 1", started, "GBM XGBoost", 342, "f6a7b8c9-d0e1-2345-6789-0abcdef12345"),),
    )


def _run(name: str, started: datetime, types: str, duration: int, id: str = "") -> Experiment:
    """Return a completed experiment with models of the space-separated types, best first."""
    id = id or _id("experiment", name)
    return Experiment(
        id=id,
        name=name,
        status=COMPLETED,
        target_column="is_fraud",
        problem_type="classification",
        best_model_type=types.split()[0],
        duration=duration,
        created_at=started,
        models=tuple(Model(_id(id, kind), kind, 16_384) for kind in types.split()),
    )


def _id(kind: str, name: str) -> str:
    return identifier(f"automl {kind} {name}")
