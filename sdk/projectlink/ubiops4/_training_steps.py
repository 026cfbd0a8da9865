"""Steps of experiments and their runs, without I/O; see ``projectlink.ubiops4.training``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from projectlink._core.contract.model import Model
from projectlink._core.errors import ApiTypeError, ApiValueError, NotFoundException
from projectlink.ubiops4 import models, operations
from projectlink.ubiops4._experiments import (
    ExperimentCreate,
    ExperimentDetail,
    ExperimentList,
    ExperimentRunCreate,
    ExperimentRunCreateResponse,
    ExperimentRunDetail,
    ExperimentRunList,
    ExperimentUpdate,
)
from projectlink.ubiops4._file_steps import BUCKET
from projectlink.ubiops4._training_errors import TrainingError, reworded
from projectlink.ubiops4._training_files import check_file, upload_input
from projectlink.ubiops4._waiting import DEPLOYMENT_REQUESTS, request_steps, version_steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.call.transfer import Driver, Steps
    from projectlink._core.contract.operation import Operation
    from projectlink.ubiops4._waiting import Wait

M = TypeVar("M", bound=Model)
R = TypeVar("R")

DEPLOYMENT = "training-base-deployment"
BUCKET_VARIABLE = "SYS_DEFAULT_BUCKET"
_AVAILABLE = "available"


class Experiment(NamedTuple):
    """An experiment by its names."""

    project_name: str
    name: str

    @property
    def values(self) -> dict[str, str]:
        """Return the experiment as arguments of an operation on a version."""
        return {"project_name": self.project_name, "deployment_name": DEPLOYMENT, "version": self.name}


@reworded
def call_steps(
    driver: Driver, operation: Operation[R], options: Any, experiment: Experiment, **values: Any
) -> Steps[R]:
    """Return the step that calls an operation on the version of an experiment."""
    result: R = yield driver.call(operation, options, **experiment.values, **values)
    return result


@reworded
def initialize_steps(driver: Driver, project_name: str) -> Steps[None]:
    """Return the steps that create the training deployment of a project."""
    _, details = yield from _find_template(driver)
    # The template also has fields of a version, which the creation of a deployment does not take.
    fields = {name: value for name, value in details.items() if name in models.DeploymentCreate.model_fields}
    yield driver.call(operations.deployments_create, project_name=project_name, data=fields)


@reworded
def create_steps(driver: Driver, wait: Wait, project_name: str, data: Any) -> Steps[ExperimentList]:
    """Return the steps that create an experiment and wait until it is available."""
    wait.check()
    given = _as_model(ExperimentCreate, data)
    if not (given.environment_name or given.environment):
        raise ApiValueError(
            "environment_name must be the name of an environment: without one, training code cannot run"
        )
    yield from _check_initialized(driver, project_name)
    yield from _check_references(driver, project_name, given)
    template_id, _ = yield from _find_template(driver)
    names = Experiment(project_name, given.name).values
    body = _version_fields(given)
    yield driver.call(
        operations.deployment_versions_create, project_name=project_name, deployment_name=DEPLOYMENT, data=body
    )
    if given.default_bucket:
        variable = _bucket_variable(given.default_bucket)
        yield driver.call(operations.deployment_version_environment_variables_create, **names, data=variable)
    uploaded = yield driver.call(operations.revisions_file_upload, **names, template_deployment_id=template_id)
    version = yield from version_steps(driver, wait, uploaded.revision, names, "experiment")
    return _converted(ExperimentList, version, name=version.version)


@reworded
def get_steps(driver: Driver, options: Any, experiment: Experiment) -> Steps[ExperimentDetail]:
    """Return the steps that get an experiment and its bucket."""
    version = yield driver.call(operations.deployment_versions_get, options, **experiment.values)
    bucket = yield from _get_bucket(driver, experiment)
    return _converted(ExperimentDetail, version, name=version.version, default_bucket=bucket)


@reworded
def list_steps(driver: Driver, options: Any, project_name: str, labels: str | None) -> Steps[list[ExperimentList]]:
    """Return the steps that list the experiments of a project."""
    yield from _check_initialized(driver, project_name)
    names = {"project_name": project_name, "deployment_name": DEPLOYMENT}
    versions = yield driver.call(operations.deployment_versions_list, options, **names, labels=labels)
    return [_converted(ExperimentList, one, name=one.version) for one in versions]


@reworded
def update_steps(driver: Driver, options: Any, experiment: Experiment, data: Any) -> Steps[ExperimentDetail]:
    """Return the steps that update an experiment and its bucket."""
    given = _as_model(ExperimentUpdate, data)
    yield from _check_references(driver, experiment.project_name, given)
    body = _version_fields(given)
    version = yield driver.call(operations.deployment_versions_update, options, **experiment.values, data=body)
    changed = Experiment(experiment.project_name, version.version)
    if given.default_bucket:
        yield from _set_bucket(driver, changed, given.default_bucket)
    bucket = given.default_bucket or (yield from _get_bucket(driver, changed))
    return _converted(ExperimentDetail, version, name=version.version, default_bucket=bucket)


@reworded
def wait_steps(driver: Driver, wait: Wait, revision_id: str | None, experiment: Experiment) -> Steps[ExperimentDetail]:
    """Return the steps that wait until an experiment is available."""
    version = yield from version_steps(driver, wait, revision_id, experiment.values, "experiment")
    bucket = yield from _get_bucket(driver, experiment)
    return _converted(ExperimentDetail, version, name=version.version, default_bucket=bucket)


@reworded
def create_run_steps(
    driver: Driver,
    experiment: Experiment,
    data: Any,
    timeout: int | None,
    progress: Callable[[int, int], object] | None,
) -> Steps[ExperimentRunCreateResponse]:
    """Return the steps that upload the code and the data of a run, and queue it."""
    given = _as_model(ExperimentRunCreate, data)
    for name, file in (("training_code", given.training_code), ("training_data", given.training_data)):
        if file is not None:
            yield driver.local(partial(check_file, name, file))
    found = yield driver.call(operations.deployment_versions_get, **experiment.values)
    if found.status != _AVAILABLE:
        raise TrainingError(
            f"the experiment {experiment.name!r} must be available for a run, not {found.status}: "
            "call wait_for_experiment"
        )
    bucket = yield from _get_bucket(driver, experiment)
    upload = upload_input(driver, experiment.project_name, bucket, f"experiments/{experiment.name}/runs", progress)
    fields: dict[str, Any] = {
        "name": given.name,
        "description": given.description,
        "training_code": (yield from upload(given.training_code, "code")),
        "training_data": given.training_data and (yield from upload(given.training_data, "data")),
        "parameters": given.parameters or {},
    }
    create = operations.batch_deployment_version_requests_create
    (request,) = yield driver.call(create, **experiment.values, data=[fields], timeout=timeout)
    return _converted(ExperimentRunCreateResponse, request, experiment=request.version)


@reworded
def get_run_steps(
    driver: Driver, options: Any, experiment: Experiment, run_id: str, metadata_only: bool | None
) -> Steps[ExperimentRunDetail]:
    """Return the step that gets a run."""
    get, names = operations.deployment_version_requests_get, experiment.values
    return _run_detail((yield driver.call(get, options, **names, request_id=run_id, metadata_only=metadata_only)))


@reworded
def list_runs_steps(
    driver: Driver, options: Any, experiment: Experiment, filters: dict[str, Any]
) -> Steps[list[ExperimentRunList]]:
    """Return the step that lists the runs of an experiment."""
    found = yield driver.call(operations.deployment_version_requests_list, options, **experiment.values, **filters)
    return [_converted(ExperimentRunList, one, experiment=one.version) for one in found]


@reworded
def wait_for_run_steps(driver: Driver, wait: Wait, experiment: Experiment, run_id: str) -> Steps[ExperimentRunDetail]:
    """Return the steps that wait until a run has ended."""
    names = {**experiment.values, "request_id": run_id}
    version = names.pop("version")
    return _run_detail((yield from request_steps(driver, wait, DEPLOYMENT_REQUESTS, version, names, "run")))


def _find_template(driver: Driver) -> Steps[tuple[str, dict[str, Any]]]:
    """Return the step that gets the identifier and the fields of the template for training."""
    for template in (yield driver.call(operations.template_deployments_list)):
        details = template.details or {}
        if details.get("name") == DEPLOYMENT:
            return template.id, details
    raise TrainingError(
        f"the service has no template {DEPLOYMENT!r}: ask its administrator whether training is offered"
    )


def _check_initialized(driver: Driver, project_name: str) -> Steps[None]:
    """Raise TrainingError if a project has no training deployment."""
    try:
        yield driver.call(operations.deployments_get, project_name=project_name, deployment_name=DEPLOYMENT)
    except NotFoundException as error:
        raise TrainingError(
            f"training is not initialized in the project {project_name!r}: call initialize({project_name!r}) once, or "
            "check the name of the project"
        ) from error


def _check_references(driver: Driver, project_name: str, given: ExperimentCreate | ExperimentUpdate) -> Steps[None]:
    """Raise NotFoundException if the environment or the bucket does not exist; nothing has been changed by then."""
    if environment := given.environment_name or given.environment:
        yield driver.call(operations.environments_get, project_name=project_name, environment_name=environment)
    if bucket := given.default_bucket:
        yield driver.call(operations.buckets_get, project_name=project_name, bucket_name=bucket)


def _get_bucket(driver: Driver, experiment: Experiment) -> Steps[str]:
    """Return the step that gets the bucket of an experiment, which may be set for the whole project."""
    variables = yield driver.call(operations.deployment_version_environment_variables_list, **experiment.values)
    return next((one.value for one in variables if one.name == BUCKET_VARIABLE and one.value), BUCKET)


def _set_bucket(driver: Driver, experiment: Experiment, bucket: str) -> Steps[None]:
    """Return the steps that set the bucket of an experiment; an inherited variable stays as it is."""
    names, variable = experiment.values, _bucket_variable(bucket)
    for one in (yield driver.call(operations.deployment_version_environment_variables_list, **names)):
        if one.name == BUCKET_VARIABLE and one.inheritance_type is None:
            update = operations.deployment_version_environment_variables_update
            yield driver.call(update, **names, id=one.id, data=variable)
            return
    yield driver.call(operations.deployment_version_environment_variables_create, **names, data=variable)


def _bucket_variable(bucket: str) -> dict[str, Any]:
    return {"name": BUCKET_VARIABLE, "value": bucket, "secret": False}


def _version_fields(given: ExperimentCreate | ExperimentUpdate) -> dict[str, Any]:
    """Return the fields of a version for an experiment."""
    fields = given.model_dump(exclude_none=True, exclude={"name", "environment", "default_bucket"})
    if environment := given.environment_name or given.environment:
        fields["environment_name"] = environment
    return {"version": given.name, **fields} if given.name is not None else fields


def _as_model(model: type[M], data: Any) -> M:
    """Return the data as a model, from an instance or a dict."""
    if isinstance(data, model):
        return data
    if not isinstance(data, Mapping):
        raise ApiTypeError(f"data must be {model.__name__} or a dict, not {type(data).__name__}")
    return model(**data)


def _run_detail(request: models.DeploymentRequestSingleDetail) -> ExperimentRunDetail:
    run = _converted(ExperimentRunDetail, request, experiment=request.version)
    # Further origins are those of requests within pipelines.
    run.origin = None if run.origin is None else {"created_by": run.origin.get("created_by")}
    return run


def _converted(model: type[M], source: Model, **values: Any) -> M:
    """Return the fields of a response as another model, without a second validation."""
    fields = {name: getattr(source, name) for name in source.model_fields_set if name in model.model_fields}
    return model.model_construct(**fields, **values)
