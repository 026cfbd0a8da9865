"""The steps of extractions: the input, the job, the wait for its end, the result."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from projectlink._core.call.polling import wait_steps
from projectlink._core.errors import ApiKeyError, ApiTypeError, ApiValueError, OpenApiException
from projectlink._core.http.request import Sleep
from projectlink._core.names import did_you_mean
from projectlink.nuextract import models, operations
from projectlink.nuextract._inputs import read_document, read_examples, read_file, read_template

if TYPE_CHECKING:
    from projectlink._core.call.transfer import Driver, Steps
    from projectlink._core.contract.operation import Operation

POLLING_DELAY_SECONDS = 4.0
_MIN_POLLING_DELAY_SECONDS = 0.05
_GRACE_SECONDS = 60.0
_COMPLETED = "completed"
_SETTINGS = {
    "temperature": "temperature",
    "dpi": "rasterizationDPI",
    "max_output_tokens": "maxOutputTokens",
    "degraded_mode": "degradedMode",
    "max_example_token_number": "maxExampleTokenNumber",
    "max_example_number": "maxExampleNumber",
    "min_example_similarity": "minExampleSimilarity",
    "enable_thinking": "enableThinking",
    "random_seed": "randomSeed",
}


class ExtractionSettings(TypedDict, total=False):
    """Settings of an extraction without a project. None leaves a setting out."""

    temperature: float | None
    dpi: int | str | None
    max_output_tokens: str | None
    degraded_mode: str | None
    max_example_token_number: int | None
    max_example_number: str | None
    min_example_similarity: float | None
    enable_thinking: bool | None
    random_seed: str | None
    timeout: str | None


class ContentOptions(TypedDict, total=False):
    """Arguments and options of ``post_api_content_extraction_jobs``."""

    x_organization_id: str | None
    project_id: str | None
    temperature: float | None
    rasterization_dpi: str | None
    max_output_tokens: str | None
    enable_thinking: bool | None
    thinking_token_budget: str | None
    loop_detection: bool | None
    random_seed: str | None
    image_width: str | None
    timeout: str | None
    deadline: float | None
    _headers: dict[str, str] | None
    _request_timeout: float | tuple[float, float] | None


class FailedJobStatusResponse(models.JobStatusResponse):
    """A job that failed or was cancelled.

    Attributes:
        reason: Events with which the job ended.
    """

    reason: str
    """Events with which the job ended."""


class JobFailedError(OpenApiException, RuntimeError):
    """The job of an extraction failed or was cancelled.

    Attributes:
        job: The job with its reason.
    """

    def __init__(self, message: str, job: FailedJobStatusResponse) -> None:
        super().__init__(message)
        self.job = job


class Waiting(NamedTuple):
    """Choices of the caller for the wait: seconds between two polls, and whether a failure raises."""

    delay: float
    raises: bool


def structured_steps(
    driver: Driver,
    waiting: Waiting,
    template: Any,
    instructions: str | None,
    text: str | None,
    file: Any,
    examples: Any,
    conversion: Any,
    *,
    settings: dict[str, Any],
) -> Steps[models.StructuredExtractionResponse | FailedJobStatusResponse]:
    """Return the steps of an extraction of data."""
    _check_delay(waiting.delay)
    timeout = settings.pop("timeout", None)
    request: dict[str, Any] = {
        "schema": read_template(template),
        "instructions": instructions or "",
        "settings": _image_settings(conversion) | _to_wire(settings),
    }
    document = yield driver.local(partial(read_document, text, file))
    given = yield driver.local(partial(read_examples, examples))
    if given:
        request["examples"] = [{"result": result} for _, result in given]
    started: models.JobIdResponse = yield driver.call(
        operations.post_api_structured_extraction_jobs,
        request=json.dumps(request),
        document=document.data,
        timeout=timeout,
        example_files=[content.to_part() for content, _ in given] or None,
    )
    operation = operations.get_api_structured_extraction_jobs_structuredextractionjobid
    steps = _result_steps(driver, waiting, operation, "structured_extraction_job_id", started.job_id)
    result: models.StructuredExtractionResponse | FailedJobStatusResponse = yield from steps
    return result


def content_steps(
    driver: Driver, waiting: Waiting, file: Any, options: dict[str, Any]
) -> Steps[models.ContentExtractionResponse | FailedJobStatusResponse]:
    """Return the steps of an extraction of content."""
    _check_delay(waiting.delay)
    operation = operations.post_api_content_extraction_jobs
    names = {argument.name for argument in operation.arguments}
    values = {name: options.pop(name) for name in names & options.keys()}
    content = yield driver.local(partial(read_file, file))
    started: models.JobIdResponse = yield driver.call(operation, options, **values, file=content.data)
    read = operations.get_api_content_extraction_jobs_contentextractionjobid
    steps = _result_steps(driver, waiting, read, "content_extraction_job_id", started.job_id)
    result: models.ContentExtractionResponse | FailedJobStatusResponse = yield from steps
    return result


def example_steps(
    driver: Driver, project_id: str, examples: Any, conversion: Any
) -> Steps[tuple[list[str | None], list[str]]]:
    """Return the steps that add examples to a project. All inputs are read before the first request."""
    given = yield driver.local(partial(read_examples, examples))
    if conversion is None:
        project: models.StructuredProjectResponse = yield driver.call(
            operations.get_api_structured_extraction_structuredprojectid, structured_project_id=project_id
        )
        conversion = models.ConvertRequest(
            rasterization_dpi=project.settings.rasterization_dpi,
            token_budget_type="all-pages",
            image_width=project.settings.image_width,
        )
    file_ids: list[str | None] = []
    document_ids: list[str] = []
    for content, result in given:
        file_id = None
        if content.is_text:
            text = models.TextRequest(text=content.data.decode())
            document = yield driver.call(operations.post_api_documents_text, text_request=text)
        else:
            call = driver.call(operations.post_api_files, x_file_name=content.name, body=content.data)
            file_id = (yield call).file_id
            convert = operations.post_api_files_fileid_convert_to_document
            document = yield driver.call(convert, file_id=file_id, convert_request=conversion)
        document_id = document.doc_info.document_id
        yield driver.call(
            operations.post_api_structured_extraction_structuredprojectid_examples,
            structured_project_id=project_id,
            create_or_update_structured_example_request={"documentId": document_id, "result": result},
        )
        file_ids.append(file_id)
        document_ids.append(document_id)
    return file_ids, document_ids


def _result_steps(
    driver: Driver, waiting: Waiting, operation: Operation[Any], argument: str, job_id: str
) -> Steps[Any]:
    """Wait for the end of a job, and return its result, or the failed job if that does not raise."""
    look = driver.call(operations.get_api_jobs_jobid_status, job_id=job_id)
    delay = max(waiting.delay, _MIN_POLLING_DELAY_SECONDS)
    job: models.JobStatusResponse = yield look
    if job.completed_at is None:
        yield Sleep(delay)
        limit = job.timeout_seconds + _GRACE_SECONDS
        steps = wait_steps(look.function, _has_ended, deadline=limit, interval=delay, backoff=1, interval_max=delay)
        job = yield from steps
    if job.status == _COMPLETED:
        return (yield driver.call(operation, **{argument: job_id}))
    events: str = yield driver.call(operations.get_api_jobs_jobid_stream, job_id=job_id)
    failed = FailedJobStatusResponse.model_validate({**job.to_dict(), "reason": events})
    if waiting.raises:
        raise JobFailedError(f"the job {job.id} ended with the status {job.status}: {events.strip()}", failed)
    return failed


def _has_ended(job: models.JobStatusResponse) -> bool:
    return job.completed_at is not None


def _check_delay(delay: object) -> None:
    if isinstance(delay, bool) or not isinstance(delay, (int, float)):
        raise ApiTypeError(f"job_status_polling_delay must be a number, not {type(delay).__name__}")
    if not 0 <= delay < float("inf"):
        raise ApiValueError(f"job_status_polling_delay must be seconds, at least 0, not {delay}")


def _image_settings(conversion: Any) -> dict[str, Any]:
    if conversion is None:
        return {}
    if not isinstance(conversion, models.ConvertRequest):
        raise ApiTypeError(f"convert_request must be a ConvertRequest, not {type(conversion).__name__}")
    values = conversion.to_plain()
    return {name: values[name] for name in ("rasterizationDPI", "imageWidth") if values.get(name) is not None}


def _to_wire(settings: dict[str, Any]) -> dict[str, Any]:
    """Return the settings by their wire names."""
    for name in settings:
        if name not in _SETTINGS:
            raise ApiKeyError(f"no setting {name!r} of an extraction{did_you_mean(name, _SETTINGS)}")
    return {_SETTINGS[name]: value for name, value in settings.items() if value is not None}
