"""Rules of jobs, projects, files and documents as NuMind's own client in version 0.4.2 meets them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from projectlink_mock import MockServer, Session
from projectlink_mock.testing import set_job_predictor
from tests.interop.recent.numind import Caller, connected

PROJECT, REFERENCE = "structured_project_id_example", "structured_project_id_reference"
STRUCTURED = "api_structured_extraction_structuredprojectid"
TEMPLATE = {"invoiceNumber": "verbatim-string", "total": "number", "currency": "currency"}
INVOICE = "Invoice number: INV-7\nTotal: 12.50\nCurrency: USD\n"
RESULT = {"invoiceNumber": "INV-7", "total": 12.5, "currency": "USD"}
PNG = b"\x89PNG\r\n\x1a\n and more"
PDF = b"%PDF-1.7\n/Type /Page\n/Type /Page\n\0"

Connect = Callable[..., Caller]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def connect(numind_0_4_2: Any, projectlink_mock: Session, request: pytest.FixtureRequest) -> Iterator[Connect]:
    """Return a function that connects a user to the test's session, or to another one."""
    projectlink_mock.clock.freeze()
    with ExitStack() as stack:

        def connect_user(name: str, session: Session = projectlink_mock) -> Caller:
            return stack.enter_context(connected(numind_0_4_2, session, f"{name}-token", is_async=request.param))

        yield connect_user


@pytest.fixture
def call(connect: Connect) -> Caller:
    """Return the client of alice."""
    return connect("alice")


def start(call: Caller, **options: Any) -> str:
    """Start a job from a text, and return its id."""
    text = call.model("TextRequest", text=INVOICE)
    job_id: str = call(f"post_{STRUCTURED}_jobs_text", PROJECT, text, **options).job_id
    return job_id


def result(call: Caller, job_id: str) -> Any:
    """Return the result of a structured extraction."""
    return call("get_api_structured_extraction_jobs_structuredextractionjobid", job_id)


def test_extraction_from_text_and_file(call: Caller, tmp_path: Any) -> None:
    path = tmp_path / "invoice.txt"
    path.write_text(INVOICE)
    examples = [("Total: 1", {"total": 1.0}), (path, RESULT), (b"Total: 3", "{}")]
    found = call("extract_structured_data", TEMPLATE, input_text=INVOICE, examples=examples, random_seed="7")
    assert (found.result, found.random_seed, len(found.selected_examples)) == (RESULT, 7, 3)
    conversion = call.model(
        "ConvertRequest", rasterizationDPI="200", tokenBudgetType="all-pages", imageWidth="original"
    )
    assert call("extract_structured_data", TEMPLATE, input_file=path, convert_request=conversion).result == RESULT
    assert call("extract_content", path).result == INVOICE


def test_examples_of_texts_and_files_join_a_project(call: Caller) -> None:
    files, documents = call(
        "add_examples_to_structured_extraction_project", PROJECT, [(INVOICE, RESULT), (INVOICE.encode(), RESULT)]
    )
    assert [file is None for file in files] == [True, False]
    page = call(f"get_{STRUCTURED}_examples", PROJECT)
    assert {one.document_info.actual_instance.document_id for one in page.items} >= set(documents)


def test_end_of_a_job_is_known_by_completed_at(call: Caller) -> None:
    job_id = start(call)
    looks = [call("get_api_jobs_jobid_status", job_id) for _ in range(4)]
    assert [one.status for one in looks] == ["queued", "running", "running", "completed"]
    assert [one.completed_at is None for one in looks] == [True, True, True, False]
    assert looks[0].started_at == looks[0].created_at
    assert looks[0].timeout_seconds == 3600


@pytest.mark.parametrize("kind", ["extract_structured_data", "extract_content"])
def test_failed_job_raises_or_returns_its_reason(call: Caller, projectlink_mock: Session, kind: str) -> None:
    for target in ("structured-extraction", "content-extraction"):
        set_job_predictor(projectlink_mock.state, target, error="The model is busy.", code="ModelBusy")
    arguments = {"template": TEMPLATE, "input_text": INVOICE} if "data" in kind else {"input_file": b"# Report"}
    with pytest.raises(RuntimeError, match="The model is busy"):
        call(kind, **arguments)
    failed = call(kind, **arguments, raise_on_job_fail=False)
    assert (failed.status, failed.completed_at is None) == ("failed", False)
    assert "ModelBusy" in failed.reason


def test_cancelled_job_has_ended_and_its_result_tells_why(call: Caller) -> None:
    job_id = start(call)
    for _ in range(2):
        call("post_api_jobs_jobid_cancel", job_id)
    cancelled = call("get_api_jobs_jobid_status", job_id)
    assert (cancelled.status, cancelled.completed_at is None) == ("cancelled", False)
    assert "reason" not in cancelled.to_dict()
    assert call.error("get_api_structured_extraction_jobs_structuredextractionjobid", job_id) == (400, "JobCancelled")
    assert '"cancelled"' in call("get_api_jobs_jobid_stream", job_id)


def test_result_before_the_end_is_rejected(call: Caller) -> None:
    operation = "get_api_structured_extraction_jobs_structuredextractionjobid"
    assert call.error(operation, start(call)) == (400, "JobNotCompleted")


def test_result_with_an_error_has_the_status_206(call: Caller, projectlink_mock: Session) -> None:
    set_job_predictor(projectlink_mock.state, PROJECT, result={"total": "many"})
    job_id = start(call)
    projectlink_mock.clock.advance(1)
    answer = call("get_api_structured_extraction_jobs_structuredextractionjobid_with_http_info", job_id)
    assert (answer.status_code, answer.data.error.error_code) == (206, "InvalidOutput")
    assert answer.data.result == dict.fromkeys(TEMPLATE)
    (report,) = call("get_api_jobs_jobid_reports", job_id)
    assert report.report.error.code == "InvalidOutput"


def test_page_with_a_job_is_real_and_more_than_the_client_can_decode(call: Caller) -> None:
    job_id = start(call)
    with pytest.raises(ValueError, match="StructuredExampleResponse"):
        call("get_api_jobs", per_page=1)
    raw = call("get_api_jobs_without_preload_content", per_page=1)
    page = json.loads(call.body_of(raw))
    assert [job["id"] for job in page["items"]] == [job_id]
    assert page["items"][0]["inputData"]["projectId"] == PROJECT


def test_seed_is_that_of_the_request_or_the_project_or_2022(call: Caller, projectlink_mock: Session) -> None:
    jobs = [start(call), start(call, random_seed="5")]
    settings = {"randomSeed": "77", "maxOutputTokens": "5000", "maxExampleNumber": "Unlimited"}
    changed = call(f"patch_{STRUCTURED}_settings", PROJECT, call.model("StructuredSettingsPatch", **settings)).settings
    assert (changed.random_seed, changed.max_example_number) == ("77", "Unlimited")
    jobs += [start(call), start(call, random_seed="6")]
    projectlink_mock.clock.advance(1)
    assert [result(call, job).random_seed for job in jobs] == [2022, 5, 77, 6]


def test_resolution_is_a_number_or_automatic(call: Caller) -> None:
    def change(**settings: Any) -> Any:
        patch = call.model("StructuredSettingsPatch", **settings)
        return call(f"patch_{STRUCTURED}_settings", PROJECT, patch).settings.rasterization_dpi.actual_instance

    assert [change(rasterizationDPI=value) for value in ("200", "AutoMatic", 155)] == [200, "automatic", 155]
    assert change() == 155
    for wrong in ("", "155.5", "0", "601"):
        patch = call.model("StructuredSettingsPatch", rasterizationDPI=wrong)
        assert call.error(f"patch_{STRUCTURED}_settings", PROJECT, patch) == (400, "BadRequest")
    assert call.error(f"post_{STRUCTURED}_jobs", PROJECT, b"Total: 1", dpi="601") == (400, "BadRequest")
    assert call(f"post_{STRUCTURED}_jobs", PROJECT, b"Total: 1", dpi="AUTOMATIC").job_id
    for operation in ("post_api_content_extraction_jobs", "post_api_template_generation_jobs"):
        assert call.error(operation, b"Total: 1", rasterization_dpi="601") == (400, "BadRequest")
        assert call(operation, b"Total: 1", rasterization_dpi="200").job_id


def test_reference_project_stays_its_owners(call: Caller, connect: Connect) -> None:
    bob, stranger = connect("bob"), connect("mallory")
    listed = stranger("get_api_structured_extraction_reference_projects")
    assert [sorted(one.to_dict()) for one in listed] == [["description", "id", "name"]]
    text = bob.model("TextRequest", text=INVOICE)
    for operation, *arguments in (
        (f"get_{STRUCTURED}",),
        (f"get_{STRUCTURED}_examples",),
        (f"post_{STRUCTURED}_jobs_text", text),
        (f"patch_{STRUCTURED}", bob.model("UpdateStructuredProjectRequest", name="mine")),
        (f"delete_{STRUCTURED}",),
    ):
        assert bob.error(operation, REFERENCE, *arguments) == (403, "Forbidden")
    assert bytes(bob(f"get_{STRUCTURED}_thumbnail", REFERENCE)).startswith(b"\x89PNG")
    copy = bob(f"post_{STRUCTURED}_duplicate", REFERENCE)
    assert (copy.owner_user, copy.shared, copy.name) == ("bob@example.com", False, "Reference: Receipts")
    changed = call(f"patch_{STRUCTURED}", REFERENCE, call.model("UpdateStructuredProjectRequest", name="New"))
    assert (changed.name, changed.shared) == ("New", True)
    assert call(f"delete_{STRUCTURED}", REFERENCE) is None
    assert bob.error(f"get_{STRUCTURED}", REFERENCE) == (404, "NotFound")


def test_missing_thumbnail_and_missing_project_differ(call: Caller) -> None:
    assert call.error(f"get_{STRUCTURED}_thumbnail", PROJECT) == (404, "NoThumbnail")
    assert call.error(f"get_{STRUCTURED}_thumbnail", "unknown") == (404, "NotFound")


def test_owner_of_copies_is_not_the_header_of_the_web_pages(call: Caller) -> None:
    def new_owner(*organization: Any) -> Any:
        return call("post_api_documents_documentid_new_owner", "document_id_example", *organization)

    def document_of(project: Any) -> str:
        (example,) = call(f"get_{STRUCTURED}_examples", project.id).items
        id: str = example.document_info.actual_instance.document_id
        return id

    ignored, copied = new_owner("org-1", None), new_owner(None, "org-1")
    assert ignored.doc_info.actual_instance.document_id == "document_id_example"
    assert copied.owner_organization == "org-1"
    assert copied.doc_info.actual_instance.document_id != "document_id_example"
    here = call(f"post_{STRUCTURED}_duplicate", PROJECT, "org-1")
    there = call(f"post_{STRUCTURED}_duplicate", PROJECT, None, "org-1")
    assert (here.owner_organization, there.owner_organization) == (None, "org-1")
    assert (here.name, there.name) == ("Invoices of suppliers (copy)", "Invoices of suppliers")
    assert (document_of(here), document_of(there) != "document_id_example") == ("document_id_example", True)
    example = call.model("CreateOrUpdateStructuredExampleRequest", documentId="document_id_in_org_1", result={})
    assert call.error(f"post_{STRUCTURED}_examples", PROJECT, example) == (403, "Forbidden")


@pytest.mark.parametrize(("content", "pages"), [(INVOICE.encode(), 0), (PNG, 1), (PDF, 2)], ids=["text", "PNG", "PDF"])
def test_file_without_a_name_is_recognised_by_its_content(call: Caller, content: bytes, pages: int) -> None:
    file = call("post_api_files", "", content)
    assert bytes(call("get_api_files_fileid_content", file.file_id)) == content
    conversion = call.model("ConvertRequest", rasterizationDPI=200, tokenBudgetType="per-page", imageWidth="original")
    info = call("post_api_files_fileid_convert_to_document", file.file_id, conversion).doc_info.actual_instance
    assert (info.file_id, info.file_name, info.type) == (file.file_id, "", "image" if pages else "text")
    images = [
        bytes(call("get_api_documents_documentid_parts_partindex_image", info.document_id, number))
        for number in range(pages)
    ]
    assert len(set(images)) == pages
    assert (images == [content]) == (content == PNG)


def test_file_of_another_kind_and_wrong_manifests_are_rejected(call: Caller) -> None:
    operation, document = "post_api_structured_extraction_jobs", b"Total: 1"
    assert call.error(f"post_{STRUCTURED}_jobs", PROJECT, b"\0\1\2") == (400, "UnsupportedFileType")
    assert call.error(operation, json.dumps({"schema": {"total": "money"}}), document) == (400, "BadRequest")
    for result, files in (({"total": "many"}, [document]), ({"total": 1}, None), ({"total": 1}, [document] * 2)):
        request = json.dumps({"schema": {"total": "number"}, "examples": [{"result": result}]})
        assert call.error(operation, request, document, example_files=files) == (400, "BadRequest")


def test_locked_project_rejects_changes_and_extracts(call: Caller) -> None:
    call(f"post_{STRUCTURED}_lock", PROJECT)
    change = call.model("UpdateStructuredProjectRequest", name="n")
    assert call.error(f"patch_{STRUCTURED}", PROJECT, change) == (403, "Locked")
    assert call.error(f"delete_{STRUCTURED}", PROJECT) == (403, "Locked")
    assert start(call, timeout="10s")
    call(f"post_{STRUCTURED}_unlock", PROJECT)
    assert call(f"patch_{STRUCTURED}", PROJECT, change).name == "n"


def test_archive_is_imported_by_another_user_on_another_server(call: Caller, connect: Connect) -> None:
    archive = bytes(call("get_api_extraction_projectkind_projectid_export", "structured", PROJECT))
    with MockServer(services=["nuextract"], seed="empty") as mock:
        carol = connect("carol", mock.session("other"))
        project = carol("post_api_extraction_import", archive).actual_instance.project
        assert project.owner_user == "carol@example.com"
        assert bytes(carol("get_api_extraction_projectkind_projectid_export", "structured", project.id)) == archive
