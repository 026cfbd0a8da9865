"""Export and import of the AutoML state."""

from __future__ import annotations

from collections.abc import Callable

from projectlink_mock import Session
from tests.behaviour.automl.projects import PROJECTS, add, create, get, invite, list_names
from tests.behaviour.http import Api


def test_state_is_restored_exactly(
    api: Api,
    control: Api,
    new_session: Callable[[], Session],
    connect_automl: Callable[[Session], Api],
    connect_control: Callable[[Session], Api],
) -> None:
    project = create(api, "b", "B")
    create(api, "a")
    invite(api, project, "bob", "viewer")
    add(control, project, "dataset", name="a.csv", content="a\n1\n")
    add(control, project, "experiment", name="run", duration=1.5, models=[{"content_base64": "/w=="}, {"size": 9}])
    state = control.call("GET", "/state").content
    elsewhere = new_session()
    there, there_control = connect_automl(elsewhere), connect_control(elsewhere)
    create(there, "gone")
    assert there_control.call("PUT", "/state", content=state).status == 200
    assert there_control.call("GET", "/state").content == state
    for query in ("?sort_field=name", "?sort_field=model_count&sort_direction=asc", "?search=b"):
        assert list_names(there, query) == list_names(api, query)
    path = f"{PROJECTS}/{project}"
    assert there.call("GET", f"{path}/export").content == api.call("GET", f"{path}/export").content
    assert get(there, f"{path}/members") == get(api, f"{path}/members")


def test_generated_content_is_not_in_the_state(api: Api, control: Api) -> None:
    project = create(api)
    add(control, project, "dataset", name="large.csv", rows=10**12)
    add(control, project, "experiment", name="run", models=[{"size": 10**15}])
    assert len(control.call("GET", "/state").content) < 100_000


def test_reset_restores_the_seed(demo: Api, projectlink_mock: Session) -> None:
    create(demo, "more")
    projectlink_mock.reset()
    assert list_names(demo) == ["Churn Prediction", "Fraud Detection v2"]
