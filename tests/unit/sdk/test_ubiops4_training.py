"""Errors of training, in words of experiments and runs."""

from __future__ import annotations

import json
import pickle

import pytest

from projectlink.ubiops4 import ApiClient, Configuration, NotFoundException, Training, TrainingError
from projectlink.ubiops4._training_errors import reword
from tests.support.scripted import ScriptedServer, reply


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            "There is no version 'v' of the deployment 'd'.",
            "There is no experiment 'v' of the training deployment 'd'.",
        ),
        ("Deployment version not found", "Experiment not found"),
        ("A version has a name, a request an id.", "An experiment has a name, a run an id."),
        ("the deployment versions; requests require one", "the experiments; runs require one"),
        ("The training deployment has no version-name.", "The training deployment has no version-name."),
        ("Needs deployments.versions.get", "Needs deployments.versions.get"),
        ("no 'version', no deployment file, no request body", "no 'version', no deployment file, no request body"),
    ],
)
def test_messages_speak_of_experiments_and_runs(message: str, expected: str) -> None:
    assert reword(message) == expected


def get_experiment(server: ScriptedServer) -> None:
    with ApiClient(Configuration(server.url, access_token="t", retries=0)) as client:
        Training(client).experiments_get("p", "e")


def test_error_keeps_its_class_and_has_other_words_in_body_and_data() -> None:
    with (
        ScriptedServer(reply("404 Not Found", b'{"error": "Version not found", "code": 7}')) as server,
        pytest.raises(NotFoundException, match="Experiment not found") as error,
    ):
        get_experiment(server)
    assert error.value.data.error == "Experiment not found"
    assert json.loads(error.value.body or "") == {"error": "Experiment not found", "code": 7}
    assert error.value.operation_id == "deployment_versions_get"


@pytest.mark.parametrize("body", [b"No version", b'{"detail": "No version"}', b'["No version"]', b""])
def test_other_errors_stay_as_they_are(body: bytes) -> None:
    with ScriptedServer(reply("404 Not Found", body)) as server, pytest.raises(NotFoundException) as error:
        get_experiment(server)
    assert error.value.body == body.decode()


def test_error_of_training_can_be_pickled() -> None:
    copy = pickle.loads(pickle.dumps(TrainingError("no template")))
    assert (str(copy), copy.status) == ("no template", None)
