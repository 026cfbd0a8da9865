"""The training of UbiOps' own client in version 4.15.0, unmodified, against the mock."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from projectlink_mock import Session
from tests.interop.recent.test_ubiops_operations import connect

PROJECT = "project_name_example"
PLACE = (PROJECT, "first")
# The models of the client read their own deprecated fields.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated and will be removed:DeprecationWarning")


@pytest.fixture
def training(ubiops_4_15_0: Any, projectlink_mock: Session, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the class with the client of alice, in an initialized project, without its seconds between polls."""
    sleep = time.sleep
    monkeypatch.setattr(time, "sleep", lambda seconds: sleep(min(seconds, 0.05)))
    found = ubiops_4_15_0.Training(connect(ubiops_4_15_0, projectlink_mock, "alice-token").api_client)
    found.initialize(PROJECT)
    return found


@pytest.fixture
def experiment(training: Any) -> Any:
    return training.experiments_create(PROJECT, {"name": "first", "environment_name": "python3-12"})


def test_training_is_initialized_once(ubiops_4_15_0: Any, training: Any) -> None:
    with pytest.raises(ubiops_4_15_0.exceptions.ApiException) as error:
        training.initialize(PROJECT)
    assert error.value.status == 409


def test_project_without_training_is_reported(ubiops_4_15_0: Any, projectlink_mock: Session) -> None:
    training = ubiops_4_15_0.Training(connect(ubiops_4_15_0, projectlink_mock, "alice-token").api_client)
    with pytest.raises(ubiops_4_15_0.exceptions.ApiException, match="Training disabled"):
        training.experiments_list(PROJECT)


def test_experiment_is_created_listed_and_deleted(training: Any, experiment: Any) -> None:
    assert (experiment.name, experiment.status) == ("first", "available")
    assert [one.name for one in training.experiments_list(PROJECT)] == ["first"]
    assert training.experiments_get(*PLACE).default_bucket == "default"
    training.experiments_delete(*PLACE)
    assert training.experiments_list(PROJECT) == []


def test_experiment_takes_the_deprecated_environment(training: Any) -> None:
    created = training.experiments_create(PROJECT, {"name": "first", "environment": "python3-11"})
    assert created.environment_name == "python3-11"


@pytest.mark.usefixtures("experiment")
def test_experiment_and_its_bucket_are_updated(training: Any) -> None:
    training.core_api.buckets_create(PROJECT, {"name": "models", "provider": "ubiops"})
    changed = training.experiments_update(*PLACE, {"description": "New", "default_bucket": "models"})
    assert (changed.name, changed.description, changed.default_bucket) == ("first", "New", "models")
    assert training.experiments_get(*PLACE).default_bucket == "models"
    assert training.experiments_update(*PLACE, {"name": "second", "default_bucket": "default"}).name == "second"
    assert training.experiments_get(PROJECT, "second").default_bucket == "default"


@pytest.mark.usefixtures("experiment")
def test_run_uploads_a_local_file_and_completes(training: Any, tmp_path: Path, ubiops_4_15_0: Any) -> None:
    code = tmp_path / "train.py"
    code.write_text("def train(training_data, parameters, context):\n    return {}\n")
    run = training.experiment_runs_create(*PLACE, {"name": "a", "training_code": str(code), "parameters": {"lr": 0.1}})
    assert (run.experiment, run.status) == ("first", "pending")
    ubiops_4_15_0.utils.wait_for.wait_for_experiment_run(training.api_client, *PLACE, run.id, quiet=True)
    found = training.experiment_runs_get(*PLACE, run.id)
    assert (found.experiment, found.status) == ("first", "completed")
    assert found.request_data["parameters"] == {"lr": 0.1}
    assert found.request_data["training_code"].endswith("/code/train.py")
    assert set(found.result) == {"artifact", "metadata", "metrics", "additional_output_files"}
    assert [one.id for one in training.experiment_runs_list(*PLACE)] == [run.id]
    training.experiment_runs_delete(*PLACE, run.id)
    assert training.experiment_runs_list(*PLACE) == []


@pytest.mark.usefixtures("experiment")
def test_run_with_a_folder_is_cancelled(
    training: Any, tmp_path: Path, projectlink_mock: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    projectlink_mock.clock.freeze()
    monkeypatch.chdir(tmp_path)  # the client leaves the zip file of a folder in the current one
    (tmp_path / "data").mkdir()
    code = tmp_path / "train.py"
    code.write_text("")
    body = {"name": "a", "description": "b", "training_code": str(code), "training_data": str(tmp_path / "data")}
    run = training.experiment_runs_create(*PLACE, body, timeout=60)
    training.experiment_runs_update(*PLACE, run.id, {"status": "cancelled"})
    projectlink_mock.clock.advance(60)
    assert training.experiment_runs_get(*PLACE, run.id).status == "cancelled"


@pytest.mark.usefixtures("experiment")
def test_variables_of_an_experiment(training: Any) -> None:
    body = {"name": "SEED", "value": "1", "secret": False}
    variable = training.experiment_environment_variables_create(*PLACE, body)
    changed = training.experiment_environment_variables_update(*PLACE, variable.id, {**body, "value": "2"})
    assert changed.value == training.experiment_environment_variables_get(*PLACE, variable.id).value == "2"
    assert "SEED" in [one.name for one in training.experiment_environment_variables_list(*PLACE)]
    training.experiment_environment_variables_delete(*PLACE, variable.id)
    assert "SEED" not in [one.name for one in training.experiment_environment_variables_list(*PLACE)]
