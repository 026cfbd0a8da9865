"""Every operation of NuMind's own client in version 0.4.2, unmodified, blocking and awaiting, against the mock."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from projectlink_mock import Session
from tests.interop.recent.numind import Caller, connected, operations

PROJECT, REFERENCE, CONTENT = (
    "structured_project_id_example",
    "structured_project_id_reference",
    "content_project_id_example",
)
EXAMPLE, FILE, DOCUMENT, JOB = (
    "structured_example_id_example",
    "file_id_example",
    "document_id_example",
    "job_id_example",
)
SX = "api_structured_extraction"
STRUCTURED = f"{SX}_structuredprojectid"
CX = "api_content_extraction"
CONTENT_ID = f"{CX}_contentprojectid"
INVOICE = "Invoice number: INV-7\nTotal: 12.50\nCurrency: USD\n"
TEMPLATE = {"total": "number"}
SETTINGS = {"temperature": 0.5, "rasterizationDPI": 200, "maxOutputTokens": "Unlimited", "randomSeed": "7"}
NEW = {"name": "Orders", "description": "", "template": TEMPLATE, "instructions": "Read all"}

Arguments = Callable[[Caller], tuple[tuple[Any, ...], dict[str, Any]]]
Check = Callable[[Any], object]


def given(*arguments: Any, **options: Any) -> Arguments:
    """Return the same arguments for each caller."""
    return lambda call: (arguments, options)


def body(*path: str, **models: dict[str, Any]) -> Arguments:
    """Return path parameters and one model, by the name of its class."""
    return lambda call: ((*path, *(call.model(name, **fields) for name, fields in models.items())), {})


def is_none(answer: Any) -> bool:
    """Return True for the answer of an operation without a body."""
    return answer is None


def is_png(answer: Any) -> bool:
    """Return True for an image as bytes."""
    return bytes(answer).startswith(b"\x89PNG\r\n\x1a\n")


def has(**fields: Any) -> Check:
    """Return a check of attributes."""
    return lambda answer: {name: getattr(answer, name) for name in fields} == fields


def has_job(answer: Any) -> bool:
    """Return True for a started job."""
    return bool(answer.job_id)


def archive(call: Caller) -> tuple[tuple[bytes], dict[str, Any]]:
    """Return the archive of a project."""
    return (call("get_api_extraction_projectkind_projectid_export", "structured", PROJECT),), {}


OPERATIONS: dict[str, tuple[Arguments, Check]] = {
    f"get_{SX}": (given(), lambda answer: PROJECT in [one.id for one in answer]),
    f"post_{SX}": (body(CreateStructuredProjectRequest=NEW), has(name="Orders", template=TEMPLATE, shared=False)),
    f"get_{SX}_reference_projects": (given(), lambda answer: [one.id for one in answer] == [REFERENCE]),
    f"get_{STRUCTURED}": (given(PROJECT), has(id=PROJECT, lock_state=False, owner_user="alice@example.com")),
    f"patch_{STRUCTURED}": (body(PROJECT, UpdateStructuredProjectRequest={"name": "New"}), has(name="New")),
    f"delete_{STRUCTURED}": (given(PROJECT), is_none),
    f"patch_{STRUCTURED}_settings": (
        body(PROJECT, StructuredSettingsPatch=SETTINGS),
        lambda answer: {**answer.settings.to_dict(), **SETTINGS} == answer.settings.to_dict(),
    ),
    f"post_{STRUCTURED}_reset_settings": (given(PROJECT), lambda answer: answer.settings.max_output_tokens == "120000"),
    f"post_{STRUCTURED}_duplicate": (given(PROJECT), has(name="Invoices of suppliers (copy)")),
    f"post_{STRUCTURED}_lock": (given(PROJECT), is_none),
    f"post_{STRUCTURED}_unlock": (given(PROJECT), is_none),
    f"post_{STRUCTURED}_share": (given(PROJECT), is_none),
    f"post_{STRUCTURED}_unshare": (given(REFERENCE), is_none),
    f"get_{STRUCTURED}_thumbnail": (given(REFERENCE), is_png),
    f"get_{STRUCTURED}_examples": (given(PROJECT), lambda answer: [one.id for one in answer.items] == [EXAMPLE]),
    f"post_{STRUCTURED}_examples": (
        body(PROJECT, CreateOrUpdateStructuredExampleRequest={"documentId": DOCUMENT, "result": {}}),
        has(project_id=PROJECT),
    ),
    f"get_{STRUCTURED}_examples_structuredexampleid": (given(PROJECT, EXAMPLE), has(id=EXAMPLE)),
    f"put_{STRUCTURED}_examples_structuredexampleid": (
        body(PROJECT, EXAMPLE, CreateOrUpdateStructuredExampleRequest={"documentId": DOCUMENT, "result": {"total": 1}}),
        lambda answer: answer.result.actual_instance.information == {"total": 1},
    ),
    f"delete_{STRUCTURED}_examples_structuredexampleid": (given(PROJECT, EXAMPLE), is_none),
    f"post_{SX}_jobs": (given(json.dumps({"schema": TEMPLATE}), ("invoice.txt", INVOICE.encode())), has_job),
    f"get_{SX}_jobs_structuredextractionjobid": (
        given("structured_extraction_job_id_example"),
        lambda answer: answer.document_info.actual_instance.document_id == DOCUMENT,
    ),
    f"post_{STRUCTURED}_jobs": (given(PROJECT, INVOICE.encode()), has_job),
    f"post_{STRUCTURED}_jobs_text": (body(PROJECT, TextRequest={"text": INVOICE}), has_job),
    f"post_{STRUCTURED}_jobs_document_documentid": (given(PROJECT, DOCUMENT), has_job),
    f"get_{CX}": (given(), lambda answer: CONTENT in [one.id for one in answer]),
    f"post_{CX}": (body(CreateContentProjectRequest={"name": "Reports", "description": ""}), has(name="Reports")),
    f"patch_{CONTENT_ID}": (body(CONTENT, UpdateContentProjectRequest={"name": "New"}), has(name="New")),
    f"delete_{CONTENT_ID}": (given(CONTENT), is_none),
    f"patch_{CONTENT_ID}_settings": (
        body(CONTENT, ContentSettingsPatch=SETTINGS),
        lambda answer: {**answer.settings.to_dict(), **SETTINGS} == answer.settings.to_dict(),
    ),
    f"post_{CONTENT_ID}_reset_settings": (given(CONTENT), lambda answer: answer.settings.max_output_tokens == "20000"),
    f"post_{CX}_jobs": (given(("report.md", b"# Report")), has_job),
    f"get_{CX}_jobs_contentextractionjobid": (given("content_extraction_job_id_example"), has(result="# Report")),
    f"post_{CONTENT_ID}_jobs_document_documentid": (given(CONTENT, DOCUMENT), has_job),
    "post_api_template_generation_jobs": (given(INVOICE.encode()), has_job),
    "post_api_template_generation_jobs_text": (body(TemplateRequest={"description": "Totals"}), has_job),
    "get_api_template_generation_jobs_templatejobid": (given("template_job_id_example"), lambda answer: answer.result),
    "post_api_template_generation_jobs_document_documentid": (given(DOCUMENT), has_job),
    "post_api_files": (given("", INVOICE.encode()), has(file_name="", owner_user="alice@example.com")),
    "get_api_files_fileid": (given(FILE), has(file_id=FILE, file_name="invoice.txt")),
    "get_api_files_fileid_content": (given(FILE), lambda answer: bytes(answer).startswith(b"Invoice")),
    "post_api_files_fileid_convert_to_document": (
        body(FILE, ConvertRequest={"rasterizationDPI": 300, "tokenBudgetType": "all-pages", "imageWidth": "original"}),
        lambda answer: answer.doc_info.actual_instance.file_id == FILE,
    ),
    "post_api_documents_text": (
        body(TextRequest={"text": INVOICE}),
        lambda answer: answer.doc_info.actual_instance.text == INVOICE,
    ),
    "get_api_documents_documentid": (
        given(f"image_{DOCUMENT}"),
        lambda answer: (
            (answer.doc_info.actual_instance.type, answer.doc_info.actual_instance.part_count) == ("image", 1)
        ),
    ),
    "get_api_documents_documentid_parts_partindex_image": (given(f"image_{DOCUMENT}", 0), is_png),
    "post_api_documents_documentid_new_owner": (given(DOCUMENT, None, "org-1"), has(owner_organization="org-1")),
    # The client takes the jobs of a page for examples, so that it decodes empty pages only.
    "get_api_jobs": (given(organization="organization_id_example"), has(total_count=0, per_page=30, items=[])),
    "get_api_jobs_jobid_status": (given(JOB), has(id=JOB, status="completed", timeout_seconds=3600)),
    "get_api_jobs_jobid_stream": (given(JOB), lambda answer: answer.startswith("event: result\ndata: {")),
    "get_api_jobs_jobid_reports": (
        given("structured_extraction_job_id_partial"),
        lambda answer: [one.report.used_fallback for one in answer] == [True],
    ),
    "post_api_jobs_jobid_cancel": (given(JOB), is_none),
    "get_api_extraction_projectkind_projectid_export": (
        given("structured", PROJECT),
        lambda answer: bytes(answer).startswith(b"PK"),
    ),
    "post_api_extraction_import": (archive, lambda answer: answer.actual_instance.type == "structured"),
    "get_api_health": (given(), lambda answer: {one.status for one in answer.services} == {"healthy"}),
    "get_api_ping": (given(), lambda answer: answer == "pong"),
    "get_api_version": (given(), has(name="NuExtract")),
    "get_api_inference_status": (given(), lambda answer: answer.inference.waiting == 0),
    "get_api_debug_status_code": (given(200, 0, _headers={"X-Internal-Debug": "1"}), is_none),
}
"""By operation: its arguments, and what holds for its answer."""
ADMINISTRATORS = {f"post_{STRUCTURED}_share", f"post_{STRUCTURED}_unshare"}


def test_table_has_all_operations_of_the_client(numind_0_4_2: Any) -> None:
    assert len(OPERATIONS) == 57
    assert set(OPERATIONS) == operations(numind_0_4_2)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_operation_is_called_and_its_answer_decoded(
    numind_0_4_2: Any, projectlink_mock: Session, operation: str, is_async: bool
) -> None:
    arguments, check = OPERATIONS[operation]
    token = "admin-token" if operation in ADMINISTRATORS else "alice-token"
    with connected(numind_0_4_2, projectlink_mock, token, is_async=is_async) as call:
        values, options = arguments(call)
        assert check(call(operation, *values, **options))
