"""NuMind: extractions in one call, from the input to the result, beside the methods of all API classes.

from projectlink.nuextract import NuMind

with NuMind(api_key="…") as client:
    invoice = client.extract_structured_data({"total": "number"}, input_file="invoice.pdf").result
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from copy import copy

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.call.transfer import AsyncDriver, SyncDriver
from projectlink._core.client import ApiClient
from projectlink._core.errors import ApiValueError
from projectlink.nuextract import api, models
from projectlink.nuextract._extraction import (
    POLLING_DELAY_SECONDS,
    ContentOptions,
    ExtractionSettings,
    FailedJobStatusResponse,
    JobFailedError,
    Waiting,
    content_steps,
    example_steps,
    structured_steps,
)
from projectlink.nuextract._inputs import Example, File, Template
from projectlink.nuextract.configuration import Configuration

__all__ = ["FailedJobStatusResponse", "JobFailedError", "NuMind", "NuMindAsync"]

KEY_VARIABLE = "NUMIND_API_KEY"


class NuMind(
    api.StructuredDataExtractionApi,
    api.StructuredExtractionProjectManagementApi,
    api.StructuredExtractionExamplesApi,
    api.ContentExtractionApi,
    api.ContentExtractionProjectManagementApi,
    api.TemplateGenerationApi,
    api.InferenceApi,
    api.JobsApi,
    api.DocumentsApi,
    api.FilesApi,
    api.ProjectImportExportApi,
    api.ProjectsApi,
    api.DefaultApi,
):
    """Operations of NuExtract, and extractions that wait for their result.

    Args:
        api_key: Access token. Default: the environment variable ``NUMIND_API_KEY``.
        configuration: Settings of the client, used as they are if they have an access token.
        client: Client that sends the requests; it takes precedence over the other arguments.

    Raises:
        ApiTypeError: ``client`` is an AsyncApiClient, or no client.
        ApiValueError: There is neither a token nor a configuration nor a client.
    """

    api_client: ApiClient

    def __init__(
        self, api_key: str | None = None, configuration: Configuration | None = None, client: ApiClient | None = None
    ) -> None:
        super().__init__(ApiClient(_configure(api_key, configuration)) if client is None else client)

    def __enter__(self) -> hints.Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.api_client.close()

    def extract_structured_data(
        self,
        template: Template,
        instructions: str | None = None,
        input_text: str | None = None,
        input_file: File | None = None,
        examples: Sequence[Example] | None = None,
        convert_request: models.ConvertRequest | None = None,
        job_status_polling_delay: float = POLLING_DELAY_SECONDS,
        raise_on_job_fail: bool = True,
        **settings: hints.Unpack[ExtractionSettings],
    ) -> models.StructuredExtractionResponse | FailedJobStatusResponse:
        """Extract data from a text or a file without a project, and return the result when the job has ended.

        Args:
            template: Fields to extract with their types: a dict, JSON text, a pydantic model or its class.
            instructions: Rules that the model should follow.
            input_text: Text to extract from; either this or ``input_file``.
            input_file: File to extract from: a path or bytes.
            examples: Pairs of an input (text, a Path or bytes) and its expected result.
            convert_request: Resolution and image width for the conversion of the file; its token budget does not count.
            job_status_polling_delay: Seconds between two looks at the job. Default: 4.
            raise_on_job_fail: False returns the failed job with its reason.
            **settings: Settings of the extraction, and the ``timeout`` of the job, such as ``10m``.

        Returns:
            The result, which has ``error`` or ``is_truncated`` if the model did not finish normally.

        Raises:
            JobFailedError: The job failed or was cancelled.
            WaitTimeoutError: The job did not end within a minute after its time limit.
            ApiKeyError: A setting does not exist.
            ApiTypeError, ApiValueError: An argument is invalid; no request was sent.
            OSError: A file cannot be read; no request was sent.
            ApiException, TransportError: A call failed.
        """
        driver = SyncDriver(self.api_client)
        waiting = Waiting(job_status_polling_delay, raise_on_job_fail)
        inputs = template, instructions, input_text, input_file, examples, convert_request
        return driver.run(structured_steps(driver, waiting, *inputs, settings=dict(settings)))

    def extract_content(
        self,
        input_file: File,
        job_status_polling_delay: float = POLLING_DELAY_SECONDS,
        raise_on_job_fail: bool = True,
        **options: hints.Unpack[ContentOptions],
    ) -> models.ContentExtractionResponse | FailedJobStatusResponse:
        """Extract the content of a file as Markdown, and return it when the job has ended.

        Args:
            input_file: File to read: a path or bytes.
            job_status_polling_delay: Seconds between two looks at the job. Default: 4.
            raise_on_job_fail: False returns the failed job with its reason.
            **options: Further arguments and options of ``post_api_content_extraction_jobs``.

        Raises:
            The exceptions of ``extract_structured_data``.
        """
        driver = SyncDriver(self.api_client)
        waiting = Waiting(job_status_polling_delay, raise_on_job_fail)
        return driver.run(content_steps(driver, waiting, input_file, dict(options)))

    def add_examples_to_structured_extraction_project(
        self, project_id: str, examples: Sequence[Example], convert_request: models.ConvertRequest | None = None
    ) -> tuple[list[str | None], list[str]]:
        """Add examples to a project, one after another.

        Args:
            project_id: Structured project.
            examples: Pairs of an input (text, a Path or bytes) and its expected result.
            convert_request: Settings for the conversion of files. Default: those of the project, with all pages.

        Returns:
            The identifiers of the files, None for a text, and those of the documents.
        """
        driver = SyncDriver(self.api_client)
        return driver.run(example_steps(driver, project_id, examples, convert_request))


class NuMindAsync(
    api.AsyncStructuredDataExtractionApi,
    api.AsyncStructuredExtractionProjectManagementApi,
    api.AsyncStructuredExtractionExamplesApi,
    api.AsyncContentExtractionApi,
    api.AsyncContentExtractionProjectManagementApi,
    api.AsyncTemplateGenerationApi,
    api.AsyncInferenceApi,
    api.AsyncJobsApi,
    api.AsyncDocumentsApi,
    api.AsyncFilesApi,
    api.AsyncProjectImportExportApi,
    api.AsyncProjectsApi,
    api.AsyncDefaultApi,
):
    """Asynchronous operations of NuExtract, and extractions that wait for their result; see ``NuMind``."""

    api_client: AsyncApiClient

    def __init__(
        self,
        api_key: str | None = None,
        configuration: Configuration | None = None,
        client: AsyncApiClient | None = None,
    ) -> None:
        super().__init__(AsyncApiClient(_configure(api_key, configuration)) if client is None else client)

    async def __aenter__(self) -> hints.Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.api_client.close()

    async def extract_structured_data(
        self,
        template: Template,
        instructions: str | None = None,
        input_text: str | None = None,
        input_file: File | None = None,
        examples: Sequence[Example] | None = None,
        convert_request: models.ConvertRequest | None = None,
        job_status_polling_delay: float = POLLING_DELAY_SECONDS,
        raise_on_job_fail: bool = True,
        **settings: hints.Unpack[ExtractionSettings],
    ) -> models.StructuredExtractionResponse | FailedJobStatusResponse:
        """Extract data from a text or a file without a project; see ``NuMind``."""
        driver = AsyncDriver(self.api_client)
        waiting = Waiting(job_status_polling_delay, raise_on_job_fail)
        inputs = template, instructions, input_text, input_file, examples, convert_request
        return await driver.run(structured_steps(driver, waiting, *inputs, settings=dict(settings)))

    async def extract_content(
        self,
        input_file: File,
        job_status_polling_delay: float = POLLING_DELAY_SECONDS,
        raise_on_job_fail: bool = True,
        **options: hints.Unpack[ContentOptions],
    ) -> models.ContentExtractionResponse | FailedJobStatusResponse:
        """Extract the content of a file as Markdown; see ``NuMind``."""
        driver = AsyncDriver(self.api_client)
        waiting = Waiting(job_status_polling_delay, raise_on_job_fail)
        return await driver.run(content_steps(driver, waiting, input_file, dict(options)))

    async def add_examples_to_structured_extraction_project(
        self, project_id: str, examples: Sequence[Example], convert_request: models.ConvertRequest | None = None
    ) -> tuple[list[str | None], list[str]]:
        """Add examples to a project, one after another; see ``NuMind``."""
        driver = AsyncDriver(self.api_client)
        return await driver.run(example_steps(driver, project_id, examples, convert_request))


def _configure(api_key: str | None, configuration: Configuration | None) -> Configuration:
    if configuration is None:
        configuration = Configuration(access_token=api_key or os.environ.get(KEY_VARIABLE) or None)
        if configuration.access_token is None:
            raise ApiValueError(f"no access token: pass api_key, a configuration or a client, or set {KEY_VARIABLE}")
    elif configuration.access_token is None and api_key is not None:
        configuration = copy(configuration)
        configuration.access_token = api_key
    return configuration
