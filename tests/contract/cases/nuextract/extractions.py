"""NuExtract's requests about structured and content projects, examples, files, documents and jobs."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from tests.contract.cases import Binary, Case, Form

ALICE, BOB, CAROL, ADMIN = "alice-token", "bob-token", "carol-token", "admin-token"
PROJECT = {"structuredProjectId": "structured_project_id_example"}
EXAMPLE = {**PROJECT, "structuredExampleId": "structured_example_id_example"}
CONTENT = {"contentProjectId": "content_project_id_example"}
DOCUMENT = {"documentId": "document_id_example"}
FILE = {"fileId": "file_id_example"}
JOB = {"jobId": "job_id_example"}
IMAGE = {"documentId": "image_document_id_example", "partIndex": "0"}

NEW_STRUCTURED = {"name": "n", "description": "", "template": {"total": "number"}, "instructions": ""}
NEW_CONTENT = {"name": "n", "description": ""}
NEW_EXAMPLE = {"documentId": "document_id_example", "result": {"total": 1}}
CONVERSION = {"rasterizationDPI": "automatic", "tokenBudgetType": "all-pages"}
TEXT = {"text": "Total: 19.90"}
INVOICE = Binary(b"Total: 19.90")


def _archive() -> bytes:
    project = {"format": 1, "kind": "content", "name": "n", "description": "", "settings": {}}
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("project.json", json.dumps(project))
    return buffer.getvalue()


def _on(
    operation: str,
    path: dict[str, str],
    *,
    body: Any = None,
    invalid: Any = None,
    query: str = "",
    bad_query: str = "",
    token: str = ALICE,
    stranger: str = CAROL,
) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation on an object: success, a stranger, an unknown object and a bad request."""
    unknown = {name: "unknown" if name.endswith("Id") else value for name, value in path.items()}
    cases = {
        (operation, 200): Case(token, path, query, body),
        (operation, 403): Case(stranger, path, query, body),
        (operation, 404): Case(token, unknown, query, body),
    }
    if invalid is not None or bad_query:
        cases[operation, 400] = Case(token, path, bad_query or query, body if invalid is None else invalid)
    return cases


def _result(operation: str, name: str, kind: str) -> dict[tuple[str, int], Case]:
    """Return the cases of the result of a job: whole, partial and failed."""
    cases = _on(operation, {name: f"{kind}_example"})
    cases[operation, 206] = Case(ALICE, {name: f"{kind}_partial"}, "", None)
    cases[operation, 400] = Case(ALICE, {name: f"{kind}_failed"}, "", None)
    return cases


def _for_organization(operation: str, query: str = "?organization=org-1") -> dict[tuple[str, int], Case]:
    return {(operation, 200): Case(ALICE, {}, query, None), (operation, 403): Case(CAROL, {}, query, None)}


_SX = "api_structured_extraction"
_STRUCTURED = f"{_SX}_structuredprojectid"
_CX = "api_content_extraction"
_BAD_TIMEOUT = "?timeout=soon"

EXTRACTION_CASES: dict[tuple[str, int], Case] = {
    **_for_organization(f"get_{_SX}"),
    (f"post_{_SX}", 200): Case(ALICE, {}, "", NEW_STRUCTURED),
    (f"post_{_SX}", 400): Case(ALICE, {}, "", {**NEW_STRUCTURED, "template": {"total": "money"}}),
    (f"post_{_SX}", 403): Case(CAROL, {}, "", {**NEW_STRUCTURED, "ownerOrganization": "org-1"}),
    (f"get_{_SX}_reference_projects", 200): Case("", {}, "", None),
    **_on(f"get_{_STRUCTURED}", PROJECT),
    **_on(f"patch_{_STRUCTURED}", PROJECT, body={"name": "new"}, invalid={"template": []}),
    **_on(f"delete_{_STRUCTURED}", PROJECT),
    **_on(
        f"patch_{_STRUCTURED}_settings", PROJECT, body={"rasterizationDPI": "200"}, invalid={"rasterizationDPI": 601}
    ),
    **_on(f"post_{_STRUCTURED}_reset_settings", PROJECT),
    **_on(f"post_{_STRUCTURED}_duplicate", PROJECT),
    **_on(f"post_{_STRUCTURED}_lock", PROJECT),
    **_on(f"post_{_STRUCTURED}_unlock", PROJECT),
    **_on(f"post_{_STRUCTURED}_share", PROJECT, token=ADMIN),
    **_on(f"post_{_STRUCTURED}_unshare", PROJECT, token=ADMIN),
    **_on(f"get_{_STRUCTURED}_thumbnail", {"structuredProjectId": "structured_project_id_in_org_1"}),
    # Examples
    **_on(f"get_{_STRUCTURED}_examples", PROJECT, bad_query="?perPage=0"),
    **_on(f"post_{_STRUCTURED}_examples", PROJECT, body=NEW_EXAMPLE, invalid={}),
    **_on(f"get_{_STRUCTURED}_examples_structuredexampleid", EXAMPLE),
    **_on(f"put_{_STRUCTURED}_examples_structuredexampleid", EXAMPLE, body=NEW_EXAMPLE, invalid={}),
    **_on(f"delete_{_STRUCTURED}_examples_structuredexampleid", EXAMPLE),
    # Structured extractions
    (f"post_{_SX}_jobs", 200): Case(
        ALICE, {}, "", Form(b"Total: 19.90", field="document", texts={"request": '{"schema": {"total": "number"}}'})
    ),
    (f"post_{_SX}_jobs", 400): Case(
        ALICE, {}, "", Form(b"Total: 19.90", field="document", texts={"request": '{"schema": {"total": "money"}}'})
    ),
    **_result(f"get_{_SX}_jobs_structuredextractionjobid", "structuredExtractionJobId", "structured_extraction_job_id"),
    **_on(f"post_{_STRUCTURED}_jobs", PROJECT, body=INVOICE, bad_query="?dpi=601"),
    **_on(f"post_{_STRUCTURED}_jobs_text", PROJECT, body=TEXT, invalid={}),
    **_on(f"post_{_STRUCTURED}_jobs_document_documentid", {**PROJECT, **DOCUMENT}, bad_query=_BAD_TIMEOUT),
    # Content projects and extractions
    **_for_organization(f"get_{_CX}"),
    (f"post_{_CX}", 200): Case(ALICE, {}, "", NEW_CONTENT),
    (f"post_{_CX}", 400): Case(ALICE, {}, "", {}),
    (f"post_{_CX}", 403): Case(CAROL, {}, "", {**NEW_CONTENT, "ownerOrganization": "org-1"}),
    **_on(f"patch_{_CX}_contentprojectid", CONTENT, body={"name": "new"}, invalid=[]),
    **_on(f"delete_{_CX}_contentprojectid", CONTENT),
    **_on(f"patch_{_CX}_contentprojectid_settings", CONTENT, body={"temperature": 1}, invalid={"temperature": 3}),
    **_on(f"post_{_CX}_contentprojectid_reset_settings", CONTENT),
    (f"post_{_CX}_jobs", 200): Case(ALICE, {}, "?projectId=content_project_id_example", Form(b"Report")),
    (f"post_{_CX}_jobs", 400): Case(ALICE, {}, _BAD_TIMEOUT, Form(b"Report")),
    (f"post_{_CX}_jobs", 403): Case(CAROL, {}, "?projectId=content_project_id_example", Form(b"Report")),
    (f"post_{_CX}_jobs", 404): Case(ALICE, {}, "?projectId=unknown", Form(b"Report")),
    **_result(f"get_{_CX}_jobs_contentextractionjobid", "contentExtractionJobId", "content_extraction_job_id"),
    **_on(f"post_{_CX}_contentprojectid_jobs_document_documentid", {**CONTENT, **DOCUMENT}, bad_query=_BAD_TIMEOUT),
    # Template generation
    ("post_api_template_generation_jobs", 200): Case(ALICE, {}, "", INVOICE),
    ("post_api_template_generation_jobs", 400): Case(ALICE, {}, "", Binary(b"\0\1")),
    ("post_api_template_generation_jobs_text", 200): Case(ALICE, {}, "", {"description": "Totals"}),
    ("post_api_template_generation_jobs_text", 400): Case(ALICE, {}, "", {}),
    **_result("get_api_template_generation_jobs_templatejobid", "templateJobId", "template_job_id"),
    **_on("post_api_template_generation_jobs_document_documentid", DOCUMENT, bad_query=_BAD_TIMEOUT),
    # Files and documents
    ("post_api_files", 200): Case(ALICE, {}, "", Binary(b"Total: 19.90", {"x-file-name": "invoice.txt"})),
    ("post_api_files", 400): Case(ALICE, {}, "", Binary(b"Total: 19.90")),
    **_on("get_api_files_fileid", FILE),
    **_on("get_api_files_fileid_content", FILE),
    **_on("post_api_files_fileid_convert_to_document", FILE, body=CONVERSION, invalid={}),
    ("post_api_documents_text", 200): Case(ALICE, {}, "", TEXT),
    ("post_api_documents_text", 400): Case(ALICE, {}, "", {}),
    **_on("get_api_documents_documentid", DOCUMENT),
    **_on("get_api_documents_documentid_parts_partindex_image", IMAGE),
    **_on("post_api_documents_documentid_new_owner", DOCUMENT),
    # Jobs
    **_for_organization("get_api_jobs"),
    ("get_api_jobs", 400): Case(ALICE, {}, "?skip=-1", None),
    **_on("get_api_jobs_jobid_status", JOB),
    **_on("get_api_jobs_jobid_stream", JOB),
    **_on("get_api_jobs_jobid_reports", JOB),
    **_on("post_api_jobs_jobid_cancel", JOB),
    # Import and export
    **_on(
        "get_api_extraction_projectkind_projectid_export",
        {"projectKind": "structured", "projectId": "structured_project_id_example"},
    ),
    ("get_api_extraction_projectkind_projectid_export", 400): Case(
        ALICE, {"projectKind": "other", "projectId": "structured_project_id_example"}, "", None
    ),
    ("post_api_extraction_import", 200): Case(ALICE, {}, "", Binary(_archive())),
    ("post_api_extraction_import", 400): Case(ALICE, {}, "", Binary(b"archive")),
    # The platform
    ("get_api_health", 200): Case("", {}, "", None),
    ("get_api_ping", 200): Case("", {}, "", None),
    ("get_api_version", 200): Case("", {}, "", None),
    ("get_api_inference_status", 200): Case("", {}, "", None),
    ("get_api_debug_status_code", 200): Case("", {"code": "200"}, "", Binary(b"", {"x-internal-debug": "1"})),
    ("get_api_debug_status_code", 400): Case("", {"code": "400"}, "", Binary(b"", {"x-internal-debug": "1"})),
    ("get_api_debug_status_code", 404): Case("", {"code": "200"}, "", None),
}
