"""Structured and content projects of the demo seed, with an example, files, documents and jobs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.demo_users import ALICE
from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock.services.nuextract.file_kinds import page_image
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.files import Document, File
from projectlink_mock.services.nuextract.state.jobs import CONTENT, STRUCTURED, TEMPLATE, Job, JobError
from projectlink_mock.services.nuextract.state.projects import ContentProject, Example, StructuredProject

_FIRST_DAY = datetime(2026, 1, 5, 9, tzinfo=timezone.utc)
_INVOICE = "Invoice number: INV-41\nTotal: 19.90\nCurrency: EUR\n"
_TEMPLATE = {"invoiceNumber": "verbatim-string", "total": "number", "currency": "currency"}
_RESULT = {"invoiceNumber": "INV-41", "total": 19.9, "currency": "EUR"}
_EMPTY_RESULT = {"invoiceNumber": None, "total": None, "currency": None}
_USAGE = {
    "rawModelOutput": RawJson.from_value(_RESULT).decode(),
    "inputTokens": 32,
    "outputTokens": 15,
    "totalTokens": 47,
    "logprobs": -0.15,
    "outputTokenProbability": 0.99,
}
_INVALID = {"message": "The output does not conform to the template.", "errorCode": "InvalidOutput"}

PROJECT_ID = "structured_project_id_example"
PROJECT_IN_ORGANIZATION_ID = "structured_project_id_in_org_1"
REFERENCE_PROJECT_ID = "structured_project_id_reference"


def add_extraction_data(state: State) -> None:
    """Add projects, an example, files, documents and jobs of alice's."""
    _add_structured(state, 0, PROJECT_ID, "Invoices of suppliers", _TEMPLATE)
    _add_structured(state, 1, PROJECT_IN_ORGANIZATION_ID, "Invoices of the team", _TEMPLATE, organization="org-1")
    _add_structured(
        state, 2, REFERENCE_PROJECT_ID, "Reference: Receipts", {"shop": "string", "amount": "number"}, shared=True
    )
    for id, organization in (("content_project_id_example", None), ("content_project_id_in_org_1", "org-1")):
        project = ContentProject(
            id, "Reports", "Annual reports", ALICE.email, organization, created_at=_FIRST_DAY, updated_at=_FIRST_DAY
        )
        state.content_projects.add(id, project)
    for suffix, organization in (("example", None), ("in_org_1", "org-1")):
        _add_documents(state, suffix, organization)
    _add_jobs(state)


def _add_structured(
    state: State,
    day: int,
    id: str,
    name: str,
    template: dict[str, Any],
    *,
    organization: str | None = None,
    shared: bool = False,
) -> None:
    created = _FIRST_DAY + timedelta(days=day)
    project = StructuredProject(
        id=id,
        name=name,
        description="Numbers and totals",
        template=RawJson.from_value(template),
        instructions="",
        owner_user=ALICE.email,
        owner_organization=organization,
        created_at=created,
        updated_at=created,
        shared=shared,
        thumbnail=None if id == PROJECT_ID else page_image(0),
    )
    state.structured_projects.add(id, project)


def _add_documents(state: State, suffix: str, organization: str | None) -> None:
    """Add a text with an example, and an image."""
    created = _FIRST_DAY
    file = File(
        f"file_id_{suffix}", "invoice.txt", StoredContent.of(_INVOICE.encode()), ALICE.email, organization, created
    )
    image = File(f"image_id_{suffix}", "scan.png", StoredContent.of(page_image(0)), ALICE.email, organization, created)
    for one in (file, image):
        state.files.add(one.id, one)
    document = Document(f"document_id_{suffix}", file.id, 0, ALICE.email, organization, created)
    scan = Document(f"image_document_id_{suffix}", image.id, 1, ALICE.email, organization, created, keeps_upload=True)
    for page in (document, scan):
        state.documents.add(page.id, page)
    project_id = PROJECT_ID if organization is None else PROJECT_IN_ORGANIZATION_ID
    example = Example(
        f"structured_example_id_{suffix}",
        project_id,
        document.id,
        ALICE.email,
        RawJson.from_value(_RESULT),
        created,
        created,
    )
    state.examples.add(example.id, example)


def _add_jobs(state: State) -> None:
    """Add a job of each kind that has ended, one without a conforming result and one that failed."""
    structured = {**_USAGE, "thinkingTrace": None, "selectedExamples": [], "randomSeed": 2022, "isTruncated": False}
    whole = {"result": _RESULT, "error": None, **structured}
    job = Job(
        id="structured_extraction_job_id_example",
        kind=STRUCTURED,
        owner_user=ALICE.email,
        owner_organization=None,
        created_at=_FIRST_DAY,
        timeout_seconds=3_600,
        input=RawJson.from_value({"projectId": PROJECT_ID, "documentId": "document_id_example"}),
        result=RawJson.from_value(whole),
        document_id="document_id_example",
    )
    partial = replace(
        job,
        id="structured_extraction_job_id_partial",
        result=RawJson.from_value({"result": _EMPTY_RESULT, "error": _INVALID, **structured}),
        is_partial=True,
        report=RawJson.from_value(
            {
                "repairs": [],
                "error": {"code": "InvalidOutput", "message": _INVALID["message"], "details": {}},
                "usedFallback": True,
            }
        ),
    )
    failed = replace(
        job,
        id="structured_extraction_job_id_failed",
        result=None,
        error=JobError("InferenceError", "The model is not available."),
    )
    content = {"result": "# Report", "thinkingTrace": None, **_USAGE, "randomSeed": 2022, "isTruncated": False}
    template = {"result": _TEMPLATE, "error": None, **_USAGE}
    jobs = [
        job,
        partial,
        failed,
        replace(
            job,
            id="structured_extraction_job_id_in_org_1",
            owner_organization="org-1",
            document_id="document_id_in_org_1",
        ),
        _other(job, "content_extraction_job_id_example", CONTENT, content),
        _other(job, "content_extraction_job_id_partial", CONTENT, {**content, "result": None}, True),
        _other(job, "template_job_id_example", TEMPLATE, template),
        _other(
            job, "template_job_id_partial", TEMPLATE, {**template, "result": {}, "error": _INVALID}, is_partial=True
        ),
        _other(job, "job_id_example", TEMPLATE, template),
        replace(failed, id="content_extraction_job_id_failed", kind=CONTENT, document_id=None),
        replace(failed, id="template_job_id_failed", kind=TEMPLATE, document_id=None),
    ]
    jobs += [
        replace(job, id=job.id.replace("_example", "_in_org_1"), owner_organization="org-1")
        for job in jobs
        if job.id in ("content_extraction_job_id_example", "template_job_id_example", "job_id_example")
    ]
    for job in jobs:
        state.jobs.add(job.id, job)


def _other(job: Job, id: str, kind: str, result: dict[str, Any], is_partial: bool = False) -> Job:
    """Return a job of another kind."""
    content = RawJson.from_value(result)
    return replace(job, id=id, kind=kind, result=content, is_partial=is_partial, input=RawJson(b"{}"), document_id=None)
