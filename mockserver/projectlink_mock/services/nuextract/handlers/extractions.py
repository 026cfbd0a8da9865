"""Handlers that start extractions and return their results."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import ApiError, BadRequest, NotFound
from projectlink_mock._core.http.multipart import Upload
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.results import WithStatus
from projectlink_mock.services.nuextract import documents, inference, manifests
from projectlink_mock.services.nuextract.access import get_owned
from projectlink_mock.services.nuextract.inference import Owner, UsableExample
from projectlink_mock.services.nuextract.predictors import JobInput
from projectlink_mock.services.nuextract.results import DocumentDetails, JobId, JobResult
from projectlink_mock.services.nuextract.setting_kinds import SETTINGS
from projectlink_mock.services.nuextract.settings import change_settings, timeout_of
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.jobs import CONTENT, STRUCTURED, TEMPLATE, JobError
from projectlink_mock.services.nuextract.state.projects import (
    ContentProject,
    ContentSettings,
    StructuredProject,
    StructuredSettings,
)
from projectlink_mock.services.nuextract.templates import is_result

PARTIAL = 206


class JobFailed(ApiError):
    """The reason of a job without a result."""

    def __init__(self, error: JobError) -> None:
        super().__init__(error.message, rule("job-failed"), code=error.code)
        self.status = error.status


def post_api_structured_extraction_jobs(ctx: Context[State]) -> JobId:
    """Start a structured extraction without a project, as the manifest in the part `request` says."""
    timeout = timeout_of(ctx.query.get("timeout"))
    manifest = manifests.read_manifest(ctx.body["request"])
    files: list[Upload] = ctx.body.get("exampleFiles", [])
    if len(files) != len(manifest.examples):
        raise BadRequest(
            f"Invalid value for: body (expected as many exampleFiles as examples, {len(manifest.examples)}; "
            f"received {len(files)})",
            rule("example-files"),
        )
    for file in files:
        documents.count_pages(file.content)  # a file of another kind is rejected before anything is stored
    examples = [
        UsableExample(file.filename or f"example {number}", documents.text_of(file.content), result)
        for number, (file, result) in enumerate(zip(files, manifest.examples, strict=True), 1)
    ]
    upload: Upload = ctx.body["document"]
    document = _convert(ctx, upload.filename, upload.content, manifest.settings)
    given = _input(STRUCTURED, document, template=manifest.template, instructions=manifest.instructions)
    return inference.start_structured(ctx, given, manifest.settings, document, examples, timeout, _caller(ctx))


def post_api_structured_extraction_structuredprojectid_jobs(ctx: Context[State], structured_project_id: str) -> JobId:
    """Start a structured extraction from a file, sent as such or in a form."""
    project, settings, timeout = _project_call(ctx, structured_project_id)
    name, content = _file_of(ctx.body)
    document = _convert(ctx, name, content, settings, project.owner_organization)
    return _start_in_project(ctx, project, settings, document, timeout)


def post_api_structured_extraction_structuredprojectid_jobs_text(
    ctx: Context[State], structured_project_id: str
) -> JobId:
    """Start a structured extraction from a text."""
    project, settings, timeout = _project_call(ctx, structured_project_id)
    document = documents.document_details(ctx, documents.add_text(ctx, ctx.body["text"], project.owner_organization))
    return _start_in_project(ctx, project, settings, document, timeout)


def post_api_structured_extraction_structuredprojectid_jobs_document_documentid(
    ctx: Context[State], structured_project_id: str, document_id: str
) -> JobId:
    """Start a structured extraction from a document."""
    project, settings, timeout = _project_call(ctx, structured_project_id)
    document = documents.document_details(ctx, get_owned(ctx, ctx.state.documents, document_id))
    return _start_in_project(ctx, project, settings, document, timeout)


def get_api_structured_extraction_jobs_structuredextractionjobid(
    ctx: Context[State], structured_extraction_job_id: str
) -> WithStatus | JobResult:
    """Return the result of a structured extraction."""
    return _result(ctx, structured_extraction_job_id, STRUCTURED)


def post_api_content_extraction_jobs(ctx: Context[State]) -> JobId:
    """Start the conversion of a file to Markdown."""
    timeout = timeout_of(ctx.query.get("timeout"))
    project_id, settings = ctx.query.get("project_id"), ContentSettings()
    owner = _caller(ctx)
    if project_id is not None:
        project = get_owned(ctx, ctx.state.content_projects, project_id)
        settings, owner = project.settings, _caller(ctx, project)
    settings = change_settings(settings, _settings_of(ctx, "rasterization_dpi"))
    upload: Upload = ctx.body["file"]
    document = _convert(ctx, upload.filename, upload.content, settings, owner.organization)
    given = _input(CONTENT, document, project_id=project_id)
    return inference.start_content(ctx, given, settings, document, timeout, owner)


def post_api_content_extraction_contentprojectid_jobs_document_documentid(
    ctx: Context[State], content_project_id: str, document_id: str
) -> JobId:
    """Start the conversion of a document to Markdown."""
    timeout = timeout_of(ctx.query.get("timeout"))
    project = get_owned(ctx, ctx.state.content_projects, content_project_id)
    document = documents.document_details(ctx, get_owned(ctx, ctx.state.documents, document_id))
    given = _input(CONTENT, document, project_id=project.id)
    return inference.start_content(ctx, given, project.settings, document, timeout, _caller(ctx, project))


def get_api_content_extraction_jobs_contentextractionjobid(
    ctx: Context[State], content_extraction_job_id: str
) -> WithStatus | JobResult:
    """Return the result of a content extraction."""
    return _result(ctx, content_extraction_job_id, CONTENT)


def post_api_template_generation_jobs(ctx: Context[State]) -> JobId:
    """Start the generation of a template from a file."""
    timeout = timeout_of(ctx.query.get("timeout"))
    documents.count_pages(ctx.body)
    given = JobInput(TEMPLATE, documents.text_of(ctx.body))
    return inference.start_template(ctx, given, timeout, _caller(ctx))


def post_api_template_generation_jobs_text(ctx: Context[State]) -> JobId:
    """Start the generation of a template from a description."""
    given = JobInput(TEMPLATE, ctx.body["description"])
    return inference.start_template(ctx, given, timeout_of(ctx.query.get("timeout")), _caller(ctx))


def post_api_template_generation_jobs_document_documentid(ctx: Context[State], document_id: str) -> JobId:
    """Start the generation of a template from a document."""
    document = documents.document_details(ctx, get_owned(ctx, ctx.state.documents, document_id))
    given = _input(TEMPLATE, document)
    return inference.start_template(ctx, given, timeout_of(ctx.query.get("timeout")), _caller(ctx))


def get_api_template_generation_jobs_templatejobid(ctx: Context[State], template_job_id: str) -> WithStatus | JobResult:
    """Return a generated template."""
    return _result(ctx, template_job_id, TEMPLATE)


def _project_call(ctx: Context[State], project_id: str) -> tuple[StructuredProject, StructuredSettings, int]:
    """Return the project, its settings with those of the request, and the time limit."""
    project = get_owned(ctx, ctx.state.structured_projects, project_id)
    settings = change_settings(project.settings, _settings_of(ctx, "dpi"))
    return project, settings, timeout_of(ctx.query.get("timeout"))


def _settings_of(ctx: Context[State], dpi_name: str) -> dict[str, Any]:
    fields = {name: ctx.query[name] for name in SETTINGS if name in ctx.query}
    if dpi_name in ctx.query:
        fields["rasterization_dpi"] = ctx.query[dpi_name]
    return fields


def _start_in_project(
    ctx: Context[State],
    project: StructuredProject,
    settings: StructuredSettings,
    document: DocumentDetails,
    timeout: int,
) -> JobId:
    template = project.template.to_value()
    given = _input(STRUCTURED, document, project_id=project.id, template=template, instructions=project.instructions)
    examples = list(_usable_examples(ctx, project, template))
    return inference.start_structured(ctx, given, settings, document, examples, timeout, _caller(ctx, project))


def _usable_examples(ctx: Context[State], project: StructuredProject, template: Any) -> Iterator[UsableExample]:
    """Yield the examples whose results conform to the template."""
    for example in ctx.state.examples.oldest_first(project_id=project.id):
        result = example.result.to_value()
        if is_result(template, result):
            file = ctx.state.files.get(ctx.state.documents.get(example.document_id).file_id)
            text = documents.text_of(file.content)
            yield UsableExample(file.name or text[:30], text, result, example.id)


def _convert(
    ctx: Context[State],
    name: str,
    content: StoredContent,
    settings: StructuredSettings | ContentSettings,
    organization: str | None = None,
) -> DocumentDetails:
    pages = documents.count_pages(content)  # a file of another kind is rejected before anything is stored
    file = documents.add_file(ctx, name, content, organization)
    document = documents.convert(ctx, file, pages, settings.rasterization_dpi, settings.image_width)
    return documents.document_details(ctx, document)


def _input(kind: str, document: DocumentDetails, **fields: Any) -> JobInput:
    return JobInput(kind, documents.text_of(document.file.content), document.file.name, **fields)


def _file_of(body: StoredContent | dict[str, Upload]) -> tuple[str, StoredContent]:
    """Return the name and the content of a file that is the body, or a part of it."""
    if isinstance(body, StoredContent):
        return "", body
    return body["file"].filename, body["file"].content


def _caller(ctx: Context[State], project: StructuredProject | ContentProject | None = None) -> Owner:
    """Return the owner of a new job: the caller, with the organization of a project."""
    return Owner(ctx.caller.email, project.owner_organization if project else None)


def _result(ctx: Context[State], job_id: str, kind: str) -> WithStatus | JobResult:
    job = get_owned(ctx, ctx.state.jobs, job_id)
    if job.kind != kind:
        raise NotFound(f"There is no {kind} job {job_id!r}.", missing("job"))
    if job.completed_at(ctx.now()) is None:
        text = f"The job is {job.status(ctx.now())}: its result is there when it has ended."
        raise BadRequest(text, rule("job-not-completed"), code="JobNotCompleted")
    if job.final_error is not None:
        raise JobFailed(job.final_error)
    document = None
    if job.document_id is not None and kind == STRUCTURED:
        document = documents.document_details(ctx, ctx.state.documents.get(job.document_id))
    result = JobResult(job, document)
    return WithStatus(PARTIAL, result) if job.is_partial else result
