"""Extractions as users run them: from a text, a file or a document to a result."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from projectlink import nuextract
from projectlink_mock import Session
from projectlink_mock.testing import clear_job_predictors, set_job_predictor, set_thumbnail

PROJECT = "structured_project_id_example"
INVOICE = "Invoice number: INV-7\nTotal: 12.50\nCurrency: USD\n"
RESULT = {"invoiceNumber": "INV-7", "total": 12.5, "currency": "USD"}


class Extractor:
    """The API classes of NuExtract on one client."""

    def __init__(self, client: nuextract.ApiClient) -> None:
        self.projects = nuextract.StructuredExtractionProjectManagementApi(client)
        self.examples = nuextract.StructuredExtractionExamplesApi(client)
        self.extraction = nuextract.StructuredDataExtractionApi(client)
        self.inference = nuextract.InferenceApi(client)
        self.content = nuextract.ContentExtractionApi(client)
        self.content_projects = nuextract.ContentExtractionProjectManagementApi(client)
        self.templates = nuextract.TemplateGenerationApi(client)
        self.files = nuextract.FilesApi(client)
        self.documents = nuextract.DocumentsApi(client)
        self.jobs = nuextract.JobsApi(client)
        self.archives = nuextract.ProjectImportExportApi(client)

    def start(self, text: str = INVOICE, project: str = PROJECT, **settings: Any) -> str:
        """Start an extraction from a text, and return the id of its job."""
        started = self.extraction.post_api_structured_extraction_structuredprojectid_jobs_text(
            project, nuextract.TextRequest(text=text), **settings
        )
        return started.job_id

    def result(self, job_id: str) -> nuextract.StructuredExtractionResponse:
        return self.extraction.get_api_structured_extraction_jobs_structuredextractionjobid(job_id)


def connect(session: Session, token: str = "alice-token") -> nuextract.ApiClient:
    configuration = nuextract.Configuration(host=session.url("nuextract"), access_token=token)
    client = nuextract.ApiClient(configuration)
    for name, value in session.headers.items():
        client.set_default_header(name, value)
    return client


@pytest.fixture
def extractor(projectlink_mock: Session) -> Iterator[Extractor]:
    with connect(projectlink_mock) as client:
        yield Extractor(client)


@pytest.fixture
def bob(projectlink_mock: Session) -> Iterator[Extractor]:
    with connect(projectlink_mock, "bob-token") as client:
        yield Extractor(client)


def test_job_is_queued_runs_and_completes_by_the_clock(projectlink_mock: Session, extractor: Extractor) -> None:
    projectlink_mock.clock.freeze()
    job_id = extractor.start()
    queued = extractor.jobs.get_api_jobs_jobid_status(job_id)
    assert (queued.status, queued.completed_at, queued.timeout_seconds) == ("queued", None, 3600)
    assert queued.started_at == queued.created_at
    projectlink_mock.clock.advance(0.25)
    running = extractor.jobs.get_api_jobs_jobid_status(job_id)
    assert (running.status, running.completed_at) == ("running", None)
    projectlink_mock.clock.advance(1)
    completed = extractor.jobs.get_api_jobs_jobid_status(job_id)
    assert completed.status == "completed"
    assert completed.completed_at == completed.updated_at
    assert extractor.result(job_id).result == RESULT


def test_stream_ends_with_the_result_of_the_job(extractor: Extractor) -> None:
    events = extractor.jobs.get_api_jobs_jobid_stream(extractor.start())
    name, data = events.strip().split("\n")
    assert name == "event: result"
    job = json.loads(data.removeprefix("data: "))
    assert (job["status"], job["outputData"]["result"]) == ("completed", RESULT)


def test_stream_of_a_job_beyond_its_time_limit_ends_with_an_error(
    projectlink_mock: Session, extractor: Extractor
) -> None:
    set_job_predictor(projectlink_mock.state, PROJECT, delay=1_000)
    job_id = extractor.start(timeout="10s")
    assert extractor.jobs.get_api_jobs_jobid_status(job_id).timeout_seconds == 300
    projectlink_mock.clock.advance(400)
    assert extractor.jobs.get_api_jobs_jobid_status(job_id).status == "failed"
    events = extractor.jobs.get_api_jobs_jobid_stream(job_id)
    assert events.startswith("event: error\n")
    assert "JobTimeout" in events


def test_stream_ends_with_a_ping_while_the_clock_stands_still(projectlink_mock: Session, extractor: Extractor) -> None:
    projectlink_mock.clock.freeze()
    job_id = extractor.start()
    assert extractor.jobs.get_api_jobs_jobid_stream(job_id) == "event: ping\ndata: \n\n"
    projectlink_mock.clock.advance(1)
    assert extractor.jobs.get_api_jobs_jobid_stream(job_id).startswith("event: result\n")


def test_failed_job_tells_its_reason_at_the_result_only(projectlink_mock: Session, extractor: Extractor) -> None:
    set_job_predictor(projectlink_mock.state, PROJECT, error="The model is busy.", code="ModelBusy")
    job_id = extractor.start()
    projectlink_mock.clock.advance(1)
    status = extractor.jobs.get_api_jobs_jobid_status(job_id)
    assert status.status == "failed"
    assert status.completed_at is not None
    with pytest.raises(nuextract.ApiException, match="The model is busy") as caught:
        extractor.result(job_id)
    assert json.loads(caught.value.body or "")["code"] == "ModelBusy"
    assert "The model is busy." in extractor.jobs.get_api_jobs_jobid_stream(job_id)


def test_output_that_does_not_conform_is_206_with_an_empty_result_and_a_report(
    projectlink_mock: Session, extractor: Extractor
) -> None:
    set_job_predictor(projectlink_mock.state, PROJECT, result={"total": "many"})
    job_id = extractor.start()
    projectlink_mock.clock.advance(1)
    response = extractor.extraction.get_api_structured_extraction_jobs_structuredextractionjobid_with_http_info(job_id)
    assert response.status_code == 206
    assert response.data.result == {"invoiceNumber": None, "total": None, "currency": None}
    assert response.data.raw_model_output == '{"total":"many"}'
    assert response.data.error is not None
    (report,) = extractor.jobs.get_api_jobs_jobid_reports(job_id)
    assert (report.job_id, report.report.used_fallback) == (job_id, True)


def test_job_without_problems_has_no_report(projectlink_mock: Session, extractor: Extractor) -> None:
    job_id = extractor.start()
    projectlink_mock.clock.advance(1)
    assert extractor.jobs.get_api_jobs_jobid_reports(job_id) == []


@pytest.mark.parametrize("settings", [{"max_output_tokens": "1"}, {}], ids=["by settings", "by predictor"])
def test_truncated_result_is_206(projectlink_mock: Session, extractor: Extractor, settings: dict[str, str]) -> None:
    if not settings:
        set_job_predictor(projectlink_mock.state, PROJECT, truncated=True)
    job_id = extractor.start(**settings)
    projectlink_mock.clock.advance(1)
    response = extractor.extraction.get_api_structured_extraction_jobs_structuredextractionjobid_with_http_info(job_id)
    assert (response.status_code, response.data.is_truncated) == (206, True)


def test_function_of_a_predictor_gets_text_and_template(projectlink_mock: Session, extractor: Extractor) -> None:
    def read(given: Mapping[str, Any]) -> dict[str, Any]:
        assert given["project_id"] == PROJECT
        return dict.fromkeys(given["template"]) | {"invoiceNumber": given["text"][:7]}

    set_job_predictor(projectlink_mock.state, PROJECT, function=read)
    job_id = extractor.start("INV-123 of today")
    projectlink_mock.clock.advance(1)
    assert extractor.result(job_id).result["invoiceNumber"] == "INV-123"
    clear_job_predictors(projectlink_mock.state)
    job_id = extractor.start()
    projectlink_mock.clock.advance(1)
    assert extractor.result(job_id).result == RESULT


def test_exception_of_a_predictor_function_fails_the_job(projectlink_mock: Session, extractor: Extractor) -> None:
    set_job_predictor(projectlink_mock.state, "structured-extraction", function=lambda given: given["nothing"])
    job_id = extractor.start()
    projectlink_mock.clock.advance(1)
    with pytest.raises(nuextract.BadRequestException, match="nothing"):
        extractor.result(job_id)


def test_predictor_of_the_control_plane_counts_for_a_kind_of_jobs(
    projectlink_mock: Session, extractor: Extractor
) -> None:
    body = {"target": "template-generation", "result": {"title": "string"}, "delay": 5}
    projectlink_mock.control_request("POST", "/nuextract/predictors", body)
    (predictor,) = projectlink_mock.control_request("GET", "/nuextract/predictors")
    assert (predictor["target"], predictor["delay"]) == ("template-generation", 5)
    job_id = extractor.templates.post_api_template_generation_jobs_text(
        nuextract.TemplateRequest(description="x")
    ).job_id
    projectlink_mock.clock.advance(10)
    found = extractor.templates.get_api_template_generation_jobs_templatejobid(job_id)
    assert found.result == {"title": "string"}
    projectlink_mock.control_request("DELETE", "/nuextract/predictors")
    assert projectlink_mock.control_request("GET", "/nuextract/predictors") == []


def test_extraction_without_a_project_takes_schema_settings_and_examples(
    projectlink_mock: Session, extractor: Extractor
) -> None:
    request = {
        "schema": {"total": "number", "state": ["paid", "open"]},
        "settings": {"rasterizationDPI": "200", "randomSeed": "7", "enableThinking": True},
        "examples": [{"result": {"total": 1.0, "state": "paid"}}, {"result": {"total": 2.0}}],
    }
    job_id = extractor.extraction.post_api_structured_extraction_jobs(
        json.dumps(request), ("bill.txt", b"Total: 5\nopen"), example_files=[("one.txt", b"Total: 1"), b"Total: 2"]
    ).job_id
    projectlink_mock.clock.advance(1)
    found = extractor.result(job_id)
    assert found.result == {"total": 5.0, "state": "open"}
    assert found.random_seed == 7
    assert found.thinking_trace
    assert [one.example_name for one in found.selected_examples or []] == ["one.txt", "exampleFiles"]
    assert found.document_info is not None
    assert found.document_info.file_name == "bill.txt"


def test_example_is_used_while_its_result_conforms(projectlink_mock: Session, extractor: Extractor) -> None:
    job_id = extractor.start()
    projectlink_mock.clock.advance(1)
    assert [one.example_id for one in extractor.result(job_id).selected_examples or []] == [
        "structured_example_id_example"
    ]
    extractor.projects.patch_api_structured_extraction_structuredprojectid(PROJECT, {"template": {"other": "string"}})
    page = extractor.examples.get_api_structured_extraction_structuredprojectid_examples(PROJECT)
    assert page.items[0].result.type == "string"
    job_id = extractor.start()
    projectlink_mock.clock.advance(1)
    assert extractor.result(job_id).selected_examples == []


def test_file_becomes_a_document_and_an_example(projectlink_mock: Session, extractor: Extractor) -> None:
    content = b"\xef\xbb\xbf" + INVOICE.encode()
    file = extractor.files.post_api_files("invoice.txt", content)
    assert extractor.files.get_api_files_fileid_content(file.file_id) == content
    document = extractor.files.post_api_files_fileid_convert_to_document(
        file.file_id, nuextract.ConvertRequest(rasterization_dpi="Automatic", token_budget_type="all-pages")
    )
    info = document.doc_info
    assert isinstance(info, nuextract.TextInfo)
    assert info.text == INVOICE
    example = extractor.examples.post_api_structured_extraction_structuredprojectid_examples(
        PROJECT, {"documentId": info.document_id, "result": RESULT}
    )
    assert example.project_id == PROJECT
    job_id = extractor.inference.post_api_structured_extraction_structuredprojectid_jobs_document_documentid(
        PROJECT, info.document_id, temperature=1
    ).job_id
    projectlink_mock.clock.advance(1)
    assert extractor.result(job_id).result == RESULT


def test_pages_of_a_pdf_are_images(extractor: Extractor) -> None:
    content = b"%PDF-1.4\n1 0 obj <</Type /Page>> endobj 2 0 obj <</Type /Page>> endobj\n" + b"\0"
    file = extractor.files.post_api_files("", content)
    info = extractor.files.post_api_files_fileid_convert_to_document(
        file.file_id, {"rasterizationDPI": "200", "tokenBudgetType": "per-page"}
    ).doc_info
    assert isinstance(info, nuextract.ImageInfo)
    assert (info.part_count, info.dpi) == (2, 200)
    pages = [
        extractor.documents.get_api_documents_documentid_parts_partindex_image(info.document_id, page)
        for page in range(2)
    ]
    assert all(page.startswith(b"\x89PNG") for page in pages)
    assert pages[0] != pages[1]
    with pytest.raises(nuextract.NotFoundException):
        extractor.documents.get_api_documents_documentid_parts_partindex_image(info.document_id, 2)


def test_settings_keep_their_forms(extractor: Extractor) -> None:
    change = extractor.projects.patch_api_structured_extraction_structuredprojectid_settings
    assert change(PROJECT, {"rasterizationDPI": "200"}).settings.rasterization_dpi == 200
    assert change(PROJECT, {"rasterizationDPI": "AUTOMATIC"}).settings.rasterization_dpi == "automatic"
    changed = change(PROJECT, {"maxOutputTokens": "Unlimited", "temperature": None, "imageWidth": "640"}).settings
    assert (changed.max_output_tokens, changed.temperature, changed.image_width) == ("Unlimited", 0.2, 640)
    for wrong in (155.5, "", "155.5", True, 0, 601):
        with pytest.raises(nuextract.BadRequestException):
            change(PROJECT, {"rasterizationDPI": wrong})


def test_reference_project_is_listed_and_copied_by_others_and_read_by_its_owner(
    projectlink_mock: Session, extractor: Extractor, bob: Extractor
) -> None:
    reference = "structured_project_id_reference"
    listed = bob.projects.get_api_structured_extraction_reference_projects()
    assert [sorted(one.to_dict()) for one in listed] == [["description", "id", "name"]]
    with pytest.raises(nuextract.ForbiddenException):
        bob.projects.get_api_structured_extraction_structuredprojectid(reference)
    with pytest.raises(nuextract.ForbiddenException):
        bob.start(project=reference)
    assert bob.projects.get_api_structured_extraction_structuredprojectid_thumbnail(reference).startswith(b"\x89PNG")
    set_thumbnail(projectlink_mock.state, reference, b"picture")
    assert bob.projects.get_api_structured_extraction_structuredprojectid_thumbnail(reference) == b"picture"
    copy = bob.projects.post_api_structured_extraction_structuredprojectid_duplicate(reference)
    assert (copy.owner_user, copy.shared, copy.name) == ("bob@example.com", False, "Reference: Receipts")
    assert extractor.projects.get_api_structured_extraction_structuredprojectid(reference).shared


def test_copy_in_another_scope_has_documents_of_its_own(extractor: Extractor) -> None:
    duplicate = extractor.projects.post_api_structured_extraction_structuredprojectid_duplicate
    page = extractor.examples.get_api_structured_extraction_structuredprojectid_examples
    (original,) = page(PROJECT).items
    here, there = duplicate(PROJECT), duplicate(PROJECT, organization_id="org-1")
    assert (here.name, there.name) == ("Invoices of suppliers (copy)", "Invoices of suppliers")
    assert page(here.id).items[0].document_info.document_id == original.document_info.document_id
    assert page(there.id).items[0].document_info.document_id != original.document_info.document_id


def test_jobs_are_listed_newest_first_in_pages(extractor: Extractor) -> None:
    ids = [extractor.start() for _ in range(3)]
    page = extractor.jobs.get_api_jobs(skip=1, per_page=2)
    assert [job.id for job in page.items] == [ids[1], ids[0]]
    assert page.total_count > 3


def test_archive_of_a_project_is_imported_into_another_session(
    projectlink_mock: Session, new_session: Any, extractor: Extractor
) -> None:
    archive = extractor.archives.get_api_extraction_projectkind_projectid_export("structured", PROJECT)
    with connect(new_session(), "carol-token") as client:
        carol = Extractor(client)
        imported = carol.archives.post_api_extraction_import(archive)
        assert (imported.type, imported.project.owner_user) == ("structured", "carol@example.com")
        (example,) = carol.examples.get_api_structured_extraction_structuredprojectid_examples(
            imported.project.id
        ).items
        assert example.result.type == "information"
        again = carol.archives.get_api_extraction_projectkind_projectid_export("structured", imported.project.id)
    assert again == archive


def test_content_of_a_text_file_is_its_text(projectlink_mock: Session, extractor: Extractor) -> None:
    job_id = extractor.content.post_api_content_extraction_jobs(b"# Report", max_output_tokens="Unlimited").job_id
    projectlink_mock.clock.advance(1)
    found = extractor.content.get_api_content_extraction_jobs_contentextractionjobid(job_id)
    assert (found.result, found.random_seed) == ("# Report", 2022)


def test_template_has_a_field_for_each_name_in_the_text(projectlink_mock: Session, extractor: Extractor) -> None:
    job_id = extractor.templates.post_api_template_generation_jobs(INVOICE.encode()).job_id
    projectlink_mock.clock.advance(1)
    found = extractor.templates.get_api_template_generation_jobs_templatejobid(job_id)
    assert found.result == {"invoiceNumber": "verbatim-string", "total": "number", "currency": "verbatim-string"}
