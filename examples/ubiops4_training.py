"""Training at UbiOps 4: an experiment, and runs of local code with several parameters, against the mock server.

Run it with ``python examples/ubiops4_training.py``. All of it but the predictors also works with UbiOps itself.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from projectlink import WaitFailedError, ubiops4
from projectlink_mock import MockServer
from projectlink_mock.testing import set_deployment_predictor

PROJECT = "sky-watch"
EXPERIMENT = "clouds"
CODE = """
def train(training_data, parameters, context):
    accuracy = fit(training_data, **parameters)
    return {"artifact": "model.bin", "metadata": {}, "metrics": {"accuracy": accuracy}, "additional_output_files": []}
"""
ACCURACY = {0.1: 0.71, 0.01: 0.93, 0.001: 0.88}


def write_files(folder: Path) -> None:
    """Write training code and data into a folder."""
    (folder / "train.py").write_text(CODE)
    (folder / "clouds.csv").write_text("humidity,label\n0.9,cloudy\n0.1,clear\n")


def result(accuracy: float) -> dict[str, object]:
    """Return the result of a run, as the code returns it."""
    uri = "ubiops-file://default/model.bin"
    return {"artifact": uri, "metadata": {}, "metrics": {"accuracy": accuracy}, "additional_output_files": []}


def create_experiment(training: ubiops4.Training) -> None:
    """Create a project with a bucket for models, and an experiment that keeps its files there."""
    api = training.core_api
    api.organizations_create({"name": "observatory"})
    api.projects_create({"name": PROJECT, "organization_name": "observatory"})
    api.buckets_create(PROJECT, {"name": "models", "provider": "ubiops"})
    training.initialize(PROJECT)
    body = ubiops4.ExperimentCreate(name=EXPERIMENT, environment_name="python3-12", default_bucket="models")
    experiment = training.experiments_create(PROJECT, body, interval=0.1)
    print(f"  the experiment {experiment.name} is {experiment.status}")


def compare(training: ubiops4.Training, mock: MockServer, folder: Path) -> None:
    """Train with several learning rates, and print the best one."""
    found = {}
    for rate, accuracy in ACCURACY.items():
        # The mock server does not run the code; this result stands for that of the run.
        set_deployment_predictor(mock.state, PROJECT, "training-base-deployment", EXPERIMENT, result=result(accuracy))
        body = ubiops4.ExperimentRunCreate(
            name=f"rate {rate}",
            training_code=folder / "train.py",
            training_data=folder / "clouds.csv",
            parameters={"rate": rate},
        )
        run = training.experiment_runs_create(PROJECT, EXPERIMENT, body)
        done = training.wait_for_experiment_run(PROJECT, EXPERIMENT, run.id, interval=0.1)
        found[rate] = done.result["metrics"]["accuracy"]
        print(f"  {done.request_data['name']}: {found[rate]:.0%}")
    best = max(found, key=lambda rate: found[rate])
    print(f"  of {len(training.experiment_runs_list(PROJECT, EXPERIMENT))} runs, the best has the rate {best}")


def cancel(training: ubiops4.Training, folder: Path) -> None:
    """Cancel a run that was queued by mistake."""
    body = {"name": "mistake", "training_code": str(folder)}
    run = training.experiment_runs_create(PROJECT, EXPERIMENT, body)
    training.experiment_runs_update(PROJECT, EXPERIMENT, run.id, {"status": "cancelled"})
    try:
        training.wait_for_experiment_run(PROJECT, EXPERIMENT, run.id, interval=0.1)
    except WaitFailedError as error:
        print(f"  {error}")


def main() -> None:
    """Start a mock server on a free port and run all parts against it."""
    with MockServer(seed="empty", services=["ubiops4"]) as mock, TemporaryDirectory() as folder:
        print(f"The mock server is at {mock.url('ubiops4')}\n\nAs alice:")
        write_files(Path(folder))
        configuration = ubiops4.Configuration(mock.url("ubiops4"), access_token="alice-token")
        with ubiops4.ApiClient(configuration) as client:
            training = ubiops4.Training(client)
            create_experiment(training)
            compare(training, mock, Path(folder))
            cancel(training, Path(folder))


if __name__ == "__main__":
    main()
