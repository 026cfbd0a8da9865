"""Training with both clients: experiments, and runs of training code in them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from projectlink import WaitFailedError, WaitTimeoutError, ubiops4
from projectlink.ubiops4 import ApiTypeError, ApiValueError, ConflictException, CoreApi, NotFoundException, extras
from projectlink.ubiops4.training import (
    AsyncTraining,
    ExperimentCreate,
    ExperimentDetail,
    ExperimentList,
    ExperimentRunCreate,
    ExperimentRunDetail,
    Training,
    TrainingError,
)
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.testing import set_deployment_predictor
from tests.behaviour.ubiops4.test_deployment_versions import add_environment
from tests.behaviour.ubiops4.test_deployments import PROJECT

DEPLOYMENT = "training-base-deployment"
EXPERIMENT = {"name": "cats", "environment_name": "python3-12"}
RESULT = {
    "artifact": "ubiops-file://default/model.bin",
    "metadata": {},
    "metrics": {"f1": 0.9},
    "additional_output_files": [],
}

Call = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, projectlink_mock: Session) -> Call:
    """Return a function that calls a method of alice's training with one of the clients."""
    configuration = ubiops4.Configuration(
        projectlink_mock.url("ubiops4"), access_token="alice-token", headers=projectlink_mock.headers
    )

    def blocking(method: str, *arguments: Any, **options: Any) -> Any:
        with ubiops4.ApiClient(configuration) as client:
            return getattr(Training(client), method)(*arguments, **options)

    def awaiting(method: str, *arguments: Any, **options: Any) -> Any:
        async def run() -> Any:
            async with ubiops4.AsyncApiClient(configuration) as client:
                return await getattr(AsyncTraining(client), method)(*arguments, **options)

        return asyncio.run(run())

    return blocking if request.param == "sync" else awaiting


@pytest.fixture
def tick(projectlink_mock: Session) -> Callable[[Any], None]:
    """Return a function that moves the session's clock by a part of a build or run; the clock stands otherwise."""
    projectlink_mock.clock.freeze()
    return lambda value: projectlink_mock.clock.advance(0.3)


@pytest.fixture
def create(call: Call, tick: Callable[[Any], None]) -> Call:
    """Return a function that creates an experiment in a project in which training is initialized."""
    call("initialize", PROJECT)
    return lambda **fields: call("experiments_create", PROJECT, {**EXPERIMENT, **fields}, interval=0.001, on_poll=tick)


@pytest.fixture
def code(tmp_path: Path) -> Path:
    path = tmp_path / "train.py"
    path.write_text("def train(training_data, parameters, context):\n    return {}\n")
    return path


def add_bucket(api: CoreApi, name: str) -> None:
    api.buckets_create(PROJECT, {"name": name, "provider": "ubiops"})


def own_variables(call: Call, name: str) -> list[tuple[str, str]]:
    found = call("experiment_environment_variables_list", PROJECT, name)
    return [(one.name, one.value) for one in found if one.inheritance_type is None]


def files(api: CoreApi, bucket: str = "default") -> list[str]:
    return [one.file for one in api.files_list(PROJECT, bucket, prefix="experiments/").files]


def test_training_is_initialized_once(call: Call, api: CoreApi) -> None:
    assert call("initialize", PROJECT) is None
    deployment = api.deployments_get(PROJECT, DEPLOYMENT)
    fields = [one.name for one in deployment.input_fields or ()]
    assert fields == ["name", "description", "training_code", "training_data", "parameters"]
    with pytest.raises(ConflictException, match="training deployment"):
        call("initialize", PROJECT)


def test_project_without_training_says_how_to_begin(call: Call) -> None:
    message = rf"training is not initialized in the project '{PROJECT}': call initialize"
    with pytest.raises(TrainingError, match=message) as error:
        call("experiments_create", PROJECT, EXPERIMENT)
    assert isinstance(error.value, ubiops4.ApiException)
    assert (error.value.status, str(error.value)) == (None, error.value.reason)
    with pytest.raises(TrainingError, match=message):
        call("experiments_list", PROJECT)


def test_experiment_is_returned_once_it_is_available(create: Call, call: Call, api: CoreApi) -> None:
    experiment = create(description="Cats", labels={"kind": "cnn"}, request_retention_mode="metadata")
    assert isinstance(experiment, ExperimentList)
    assert (experiment.name, experiment.status, experiment.labels) == ("cats", "available", {"kind": "cnn"})
    assert experiment.active_revision
    found = call("experiments_get", PROJECT, "cats")
    assert isinstance(found, ExperimentDetail)
    assert (found.name, found.description, found.request_retention_mode) == ("cats", "Cats", "metadata")
    assert found.default_bucket == "default"
    version = api.deployment_versions_get(PROJECT, DEPLOYMENT, "cats")
    assert (version.environment_name, version.active_revision) == ("python3-12", experiment.active_revision)


def test_experiment_takes_the_deprecated_name_of_the_environment(create: Call) -> None:
    experiment = create(environment="python3-11", environment_name=None)
    assert experiment.environment_name == "python3-11"


def test_experiment_is_checked_before_any_request(create: Call, call: Call, projectlink_mock: Session) -> None:
    projectlink_mock.journal.clear()
    with pytest.raises(ApiValueError, match="environment_name must be the name of an environment"):
        create(environment_name=None)
    with pytest.raises(ApiValueError, match="deadline"):
        call("experiments_create", PROJECT, EXPERIMENT, deadline=0)
    assert not projectlink_mock.journal.calls()
    with pytest.raises(NotFoundException, match="environment 'python1'"):
        create(environment_name="python1")
    assert call("experiments_list", PROJECT) == []


def test_experiment_has_a_bucket(create: Call, call: Call, api: CoreApi) -> None:
    add_bucket(api, "models")
    create(default_bucket="models")
    assert call("experiments_get", PROJECT, "cats").default_bucket == "models"
    assert own_variables(call, "cats") == [("SYS_DEFAULT_BUCKET", "models")]


def test_unknown_bucket_is_rejected_before_anything_is_created(create: Call, call: Call) -> None:
    with pytest.raises(NotFoundException, match="bucket"):
        create(default_bucket="unknown")
    assert call("experiments_list", PROJECT) == []
    create()
    with pytest.raises(NotFoundException, match="bucket"):
        call("experiments_update", PROJECT, "cats", {"description": "new", "default_bucket": "unknown"})
    assert call("experiments_get", PROJECT, "cats").description == ""


def test_name_of_an_experiment_is_unique(create: Call) -> None:
    create()
    with pytest.raises(ConflictException, match="experiment") as error:
        create()
    assert "version" not in str(error.value.body)


def test_failed_build_raises_and_leaves_the_experiment(
    create: Call, call: Call, api: CoreApi, state: State, projectlink_mock: Session
) -> None:
    add_environment(state, "unbuilt", "only", built=False)
    with pytest.raises(WaitTimeoutError, match="environment unbuilt:only is unavailable"):
        call("experiments_create", PROJECT, {**EXPERIMENT, "environment_name": "unbuilt"}, deadline=0.05, interval=0.01)
    assert [one.status for one in call("experiments_list", PROJECT)] != ["available"]
    call("experiments_update", PROJECT, "cats", {"environment_name": "python3-12"})
    api.revisions_file_upload(PROJECT, DEPLOYMENT, "cats", ("package.zip", b"no zip"))
    projectlink_mock.clock.advance(10)
    with pytest.raises(WaitFailedError, match=r"revision .* of experiment 'cats' is failed"):
        call("wait_for_experiment", PROJECT, "cats", interval=0.001)


def test_experiments_are_listed_by_labels(create: Call, call: Call) -> None:
    create(labels={"kind": "cnn"})
    create(name="dogs", labels={"kind": "tree"})
    assert [one.name for one in call("experiments_list", PROJECT)] == ["cats", "dogs"]
    assert [one.name for one in call("experiments_list", PROJECT, labels="kind:tree")] == ["dogs"]


def test_update_changes_what_is_given(create: Call, call: Call, api: CoreApi) -> None:
    add_bucket(api, "models")
    add_bucket(api, "others")
    create(description="Cats")
    changed = call("experiments_update", PROJECT, "cats", {"name": "lions", "default_bucket": "models"})
    assert (changed.name, changed.description, changed.default_bucket) == ("lions", "Cats", "models")
    assert call("experiments_update", PROJECT, "lions", {"labels": {"a": "b"}}).default_bucket == "models"
    assert call("experiments_update", PROJECT, "lions", {"default_bucket": "others"}).labels == {"a": "b"}
    found = call("experiments_get", PROJECT, "lions")
    assert (found.labels, found.default_bucket) == ({"a": "b"}, "others")
    assert own_variables(call, "lions") == [("SYS_DEFAULT_BUCKET", "others")]


def test_bucket_of_the_project_is_inherited_and_can_be_replaced(create: Call, call: Call, api: CoreApi) -> None:
    add_bucket(api, "models")
    variable = {"name": "SYS_DEFAULT_BUCKET", "value": "shared", "secret": False}
    api.project_environment_variables_create(PROJECT, variable)
    create()
    assert call("experiments_get", PROJECT, "cats").default_bucket == "shared"
    assert call("experiments_update", PROJECT, "cats", {"default_bucket": "models"}).default_bucket == "models"
    assert call("experiments_get", PROJECT, "cats").default_bucket == "models"
    assert "shared" in [one.value for one in api.project_environment_variables_list(PROJECT)]


def test_another_environment_builds_the_experiment_again(create: Call, call: Call, tick: Callable[[Any], None]) -> None:
    create()
    changed = call("experiments_update", PROJECT, "cats", {"environment": "python3-11"})
    assert changed.active_revision != changed.latest_revision
    found = call("wait_for_experiment", PROJECT, "cats", interval=0.001, on_poll=tick)
    assert (found.status, found.environment_name, found.default_bucket) == ("available", "python3-11", "default")
    assert found.active_revision == changed.latest_revision


def test_deleted_experiment_is_gone(create: Call, call: Call) -> None:
    create()
    call("experiments_delete", PROJECT, "cats")
    with pytest.raises(NotFoundException, match="experiment") as error:
        call("experiments_get", PROJECT, "cats")
    assert "version" not in str(error.value.body)


def test_run_uploads_its_files_and_has_a_result(
    create: Call, call: Call, api: CoreApi, code: Path, tick: Callable[[Any], None], projectlink_mock: Session
) -> None:
    add_bucket(api, "models")
    create(default_bucket="models")
    inputs: list[Any] = []

    def train(data: Any) -> Any:
        inputs.append(data)
        return RESULT

    set_deployment_predictor(projectlink_mock.state, PROJECT, DEPLOYMENT, function=train)
    data = code.with_name("cats.csv")
    data.write_text("a,b\n")
    sent: list[tuple[int, int]] = []
    body = ExperimentRunCreate(name="first", training_code=code, training_data=str(data), parameters={"epochs": 3})
    run = call(
        "experiment_runs_create", PROJECT, "cats", body, timeout=600, progress=lambda *report: sent.append(report)
    )
    assert (run.experiment, run.status) == ("cats", "pending")
    assert (code.stat().st_size,) * 2 in sent
    assert (data.stat().st_size,) * 2 in sent
    done = call("wait_for_experiment_run", PROJECT, "cats", run.id, interval=0.001, on_poll=tick)
    assert isinstance(done, ExperimentRunDetail)
    assert (done.id, done.experiment, done.status, done.timeout) == (run.id, "cats", "completed", 600)
    assert (done.result, done.origin) == (RESULT, {"created_by": "alice@example.com"})
    (given,) = inputs
    assert given == done.request_data
    assert (given["name"], given["description"], given["parameters"]) == ("first", None, {"epochs": 3})
    uploaded = sorted(files(api, "models"))
    assert [name.rsplit("/", 2)[1:] for name in uploaded] == [["code", "train.py"], ["data", "cats.csv"]]
    assert uploaded[0].startswith("experiments/cats/runs/")
    assert [given["training_code"], given["training_data"]] == [f"ubiops-file://models/{name}" for name in uploaded]
    assert body.training_code == code


def test_folder_of_code_is_sent_as_a_zip_file(
    create: Call, call: Call, api: CoreApi, code: Path, tmp_path: Path
) -> None:
    create()
    (tmp_path / "package" / "deep").mkdir(parents=True)
    code.rename(tmp_path / "package" / "deep" / "train.py")
    run = call("experiment_runs_create", PROJECT, "cats", {"name": "a", "training_code": str(tmp_path / "package")})
    uri = call("experiment_runs_get", PROJECT, "cats", run.id).request_data["training_code"]
    assert uri.endswith("/code/package.zip")
    path = extras.download_file(api, PROJECT, uri, tmp_path / "copy.zip")
    with ZipFile(BytesIO(path.read_bytes())) as archive:
        assert "deep/train.py" in archive.namelist()


def test_files_in_buckets_are_used_as_they_are(create: Call, call: Call, api: CoreApi, code: Path) -> None:
    create()
    first = call("experiment_runs_create", PROJECT, "cats", {"name": "a", "training_code": code})
    uri = call("experiment_runs_get", PROJECT, "cats", first.id).request_data["training_code"]
    (only,) = files(api)
    run = call("experiment_runs_create", PROJECT, "cats", {"name": "a", "training_code": uri})
    found = call("experiment_runs_get", PROJECT, "cats", run.id)
    assert (found.request_data["training_code"], found.request_data["training_data"]) == (uri, None)
    assert files(api) == [only]
    missing = {"name": "a", "training_code": uri, "training_data": "ubiops-file://default/missing.csv"}
    with pytest.raises(NotFoundException, match=r"missing\.csv"):
        call("experiment_runs_create", PROJECT, "cats", missing)


def test_missing_file_is_rejected_before_any_request(
    create: Call, call: Call, code: Path, projectlink_mock: Session
) -> None:
    create()
    projectlink_mock.journal.clear()
    body = {"name": "a", "training_code": str(code), "training_data": "nothing.csv"}
    with pytest.raises(ApiValueError, match=r"training_data must be a file, a folder or .* not 'nothing\.csv'"):
        call("experiment_runs_create", PROJECT, "cats", body)
    assert not projectlink_mock.journal.calls()


@pytest.mark.usefixtures("create")
def test_run_needs_an_available_experiment(call: Call, api: CoreApi, code: Path) -> None:
    with pytest.raises(WaitTimeoutError, match="of experiment 'cats' is queued"):
        call("experiments_create", PROJECT, EXPERIMENT, deadline=0.02, interval=0.01)
    with pytest.raises(
        TrainingError, match="'cats' must be available for a run, not building: call wait_for_experiment"
    ):
        call("experiment_runs_create", PROJECT, "cats", {"name": "a", "training_code": code})
    assert files(api) == []


def test_runs_are_listed_cancelled_and_deleted(
    create: Call, call: Call, code: Path, tick: Callable[[Any], None]
) -> None:
    create()
    first, second = (
        call("experiment_runs_create", PROJECT, "cats", {"name": name, "training_code": code}) for name in "ab"
    )
    call("experiment_runs_update", PROJECT, "cats", first.id, {"status": "cancelled"})
    with pytest.raises(WaitFailedError, match=f"run {first.id} is cancelled"):
        call("wait_for_experiment_run", PROJECT, "cats", first.id, interval=0.001, on_poll=tick)
    call("wait_for_experiment_run", PROJECT, "cats", second.id, interval=0.001, on_poll=tick)
    (listed,) = call("experiment_runs_list", PROJECT, "cats")
    assert (listed.id, listed.experiment, listed.status) == (second.id, "cats", "completed")
    every = call("experiment_runs_list", PROJECT, "cats", status="completed,cancelled", limit=10)
    assert {one.id for one in every} == {first.id, second.id}
    assert call("experiment_runs_get", PROJECT, "cats", second.id, metadata_only=True).request_data is None
    call("experiment_runs_delete", PROJECT, "cats", second.id)
    with pytest.raises(NotFoundException, match="run"):
        call("experiment_runs_get", PROJECT, "cats", second.id)


def test_failed_run_raises_with_the_message_of_the_code(
    create: Call, call: Call, code: Path, tick: Callable[[Any], None], projectlink_mock: Session
) -> None:
    create()
    set_deployment_predictor(projectlink_mock.state, PROJECT, DEPLOYMENT, error="Loss is NaN")
    run = call("experiment_runs_create", PROJECT, "cats", {"name": "a", "training_code": code})
    with pytest.raises(WaitFailedError, match=f"run {run.id} is failed: Loss is NaN"):
        call("wait_for_experiment_run", PROJECT, "cats", run.id, interval=0.001, on_poll=tick)


def test_variables_of_an_experiment(create: Call, call: Call) -> None:
    create()
    place = (PROJECT, "cats")
    created = call("experiment_environment_variables_create", *place, {"name": "SEED", "value": "1", "secret": False})
    changed = {"name": "SEED", "value": "2", "secret": False}
    assert call("experiment_environment_variables_update", *place, created.id, changed).value == "2"
    assert call("experiment_environment_variables_get", *place, created.id).value == "2"
    assert own_variables(call, "cats") == [("SEED", "2")]
    call("experiment_environment_variables_delete", *place, created.id)
    assert own_variables(call, "cats") == []


def test_data_of_another_kind_is_rejected(call: Call, code: Path) -> None:
    for method, *arguments in (
        ("experiments_create", PROJECT),
        ("experiments_update", PROJECT, "cats"),
        ("experiment_runs_create", PROJECT, "cats"),
    ):
        with pytest.raises(ApiTypeError, match=r"data must be Experiment\w+ or a dict, not list"):
            call(method, *arguments, [])
    with pytest.raises(ApiTypeError, match="environment_name"):
        call("experiments_create", PROJECT, {"name": "cats", "enviroment_name": "python3-12"})
    with pytest.raises(ApiTypeError, match="ExperimentCreate"):
        call("experiments_create", PROJECT, ExperimentCreate(name="x").to_dict().items())


def test_clients_are_checked(api: CoreApi) -> None:
    with pytest.raises(ApiTypeError):
        Training(ubiops4.AsyncApiClient(api.api_client.configuration))  # type: ignore[arg-type]
    assert Training(api.api_client).core_api.api_client is api.api_client


def test_service_without_the_template_offers_no_training(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    handlers = import_module("projectlink_mock.services.ubiops4.handlers.deployments")
    monkeypatch.setattr(handlers, "TEMPLATES", {})
    with pytest.raises(TrainingError, match="the service has no template"):
        call("initialize", PROJECT)
