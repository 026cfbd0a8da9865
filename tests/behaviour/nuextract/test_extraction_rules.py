"""Rules of structured and content projects, files and jobs: each rejection has its reason and changes nothing."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest
import urllib3

from projectlink_mock import Session
from projectlink_mock._core.http.reasons import HEADER
from projectlink_mock.services.nuextract.documents import MAX_DOCUMENT_BYTES
from projectlink_mock.testing import set_job_predictor
from tests.contract.cases import Binary, Case, Form, build_request
from tests.contract.cases.nuextract.extractions import CONTENT, CONVERSION, DOCUMENT, EXAMPLE, PROJECT, TEXT
from tests.support.contract import operations, violation

SX = "api_structured_extraction"
STRUCTURED = f"{SX}_structuredprojectid"
OPERATIONS = {one.id: one for one in operations("nuextract")}
TEXTS = "name description template instructions ownerOrganization"
WRONG_SETTINGS: tuple[Any, ...] = (
    *([], "", {"degradedMode": 1}, {"randomSeed": "\u0661"}, {"maxExampleNumber": "\u0661"}),
    *({"rasterizationDPI": dpi} for dpi in (155.5, "155.5", "", True, 0, 601)),
)
SETTINGS = """
    temperature rasterizationDPI maxOutputTokens maxExampleTokenNumber maxExampleNumber minExampleSimilarity
    enableThinking thinkingTokenBudget loopDetection randomSeed imageWidth
"""
OTHERS = "rasterizationDpi documentId result text tokenBudgetType"
LARGE_SEED = "9999999999999999999"
UNKNOWN_KIND = b"\0\1\2"
TOO_LARGE = b"a" * (MAX_DOCUMENT_BYTES + 1)


class Rule(NamedTuple):
    """A request that breaks a rule, with the reason of its rejection."""

    operation: str
    reason: str
    path: dict[str, str]
    body: Any = None
    query: str = ""

    def __str__(self) -> str:
        return f"{self.operation}-{self.reason.rpartition(' ')[2]}"


def manifest(**fields: object) -> Form:
    """Return the form of an extraction without a project."""
    request = json.dumps({"schema": {"total": "number"}, **fields})
    return Form(b"Total: 1", field="document", texts={"request": request})


def with_example(content: bytes) -> Binary:
    """Return the form of an extraction without a project, with an example."""
    request = json.dumps({"schema": {"total": "number"}, "examples": [{"result": {"total": 1}}]})
    files = {"document": ("one", b"Total: 1"), "exampleFiles": ("two", content)}
    body, kind = urllib3.encode_multipart_formdata({"request": request, **files})
    return Binary(body, {"Content-Type": kind})


STARTS: dict[str, tuple[dict[str, str], Any]] = {
    f"post_{SX}_jobs": ({}, manifest()),
    f"post_{STRUCTURED}_jobs": (PROJECT, Binary(b"Total: 1")),
    f"post_{STRUCTURED}_jobs_text": (PROJECT, TEXT),
    f"post_{STRUCTURED}_jobs_document_documentid": ({**PROJECT, **DOCUMENT}, None),
    "post_api_content_extraction_jobs": ({}, Form(b"Report")),
    "post_api_content_extraction_contentprojectid_jobs_document_documentid": ({**CONTENT, **DOCUMENT}, None),
    "post_api_template_generation_jobs": ({}, Binary(b"Total: 1")),
    "post_api_template_generation_jobs_text": ({}, {"description": "Totals"}),
    "post_api_template_generation_jobs_document_documentid": (DOCUMENT, None),
}
"""A valid request of each operation that starts a job."""

SEED = "rule; random-seed"
RULES = [
    Rule(f"patch_{STRUCTURED}_settings", SEED, PROJECT, {"randomSeed": LARGE_SEED}),
    Rule("patch_api_content_extraction_contentprojectid_settings", SEED, CONTENT, {"randomSeed": LARGE_SEED}),
    *(
        Rule(name, SEED, *STARTS[name], f"?randomSeed={LARGE_SEED}")
        for name in (
            f"post_{STRUCTURED}_jobs",
            f"post_{STRUCTURED}_jobs_text",
            f"post_{STRUCTURED}_jobs_document_documentid",
            "post_api_content_extraction_jobs",
        )
    ),
    Rule(f"post_{SX}_jobs", SEED, {}, manifest(settings={"randomSeed": LARGE_SEED})),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(schema={"total": "money"})),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(settings={"temperature": 3})),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(settings={"heat": 1})),
    *(Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(settings=wrong)) for wrong in WRONG_SETTINGS),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(examples={})),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(instructions=1)),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(instructions=0)),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(examples=[{"result": {"total": "many"}}])),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(examples=[{"result": None}])),
    Rule(f"post_{SX}_jobs", "rule; manifest", {}, manifest(other=1)),
    Rule(f"post_{SX}_jobs", "rule; example-files", {}, manifest(examples=[{"result": {"total": 1}}])),
    Rule(f"post_{SX}_jobs", "rule; file-type", {}, manifest()._replace(content=UNKNOWN_KIND)),
    Rule(f"post_{SX}_jobs", "rule; file-type", {}, with_example(UNKNOWN_KIND)),
    Rule(f"post_{SX}_jobs", "rule; file-size", {}, with_example(TOO_LARGE)),
    Rule(f"post_{STRUCTURED}_jobs", "rule; file-type", PROJECT, Binary(UNKNOWN_KIND)),
    Rule("post_api_content_extraction_jobs", "rule; file-type", {}, Form(UNKNOWN_KIND)),
    Rule("post_api_template_generation_jobs", "rule; file-type", {}, Binary(UNKNOWN_KIND)),
    Rule(f"post_{SX}_jobs", "rule; file-size", {}, manifest()._replace(content=TOO_LARGE)),
    Rule(f"post_{STRUCTURED}_jobs", "rule; file-size", PROJECT, Binary(TOO_LARGE)),
    Rule("post_api_content_extraction_jobs", "rule; file-size", {}, Form(TOO_LARGE)),
    Rule("post_api_template_generation_jobs", "rule; file-size", {}, Binary(TOO_LARGE)),
    Rule(f"post_{SX}", "rule; template", {}, {"name": "n", "description": "", "template": {"a": []}}),
    Rule(f"patch_{STRUCTURED}", "rule; template", PROJECT, {"template": {"a": ["x", 1]}}),
    Rule("post_api_extraction_import", "rule; archive", {}, Binary(b"PK\3\4")),
    Rule(
        "get_api_debug_status_code", "rule; simulated-status", {"code": "400"}, Binary(b"", {"x-internal-debug": "1"})
    ),
    Rule(
        f"post_{STRUCTURED}_duplicate",
        "permission; needs=organization-member",
        PROJECT,
        query="?organizationId=unknown",
    ),
    Rule(
        "post_api_documents_documentid_new_owner",
        "permission; needs=organization-member",
        DOCUMENT,
        Binary(b"", {"x-organization": "unknown"}),
    ),
    *(
        Rule(name, "rule; document-scope", path, {"documentId": "document_id_in_org_1", "result": {}})
        for name, path in (
            (f"post_{STRUCTURED}_examples", PROJECT),
            (f"put_{STRUCTURED}_examples_structuredexampleid", EXAMPLE),
        )
    ),
]
LOCKED = [
    Rule(name, "rule; project-locked", path, body)
    for name, path, body in (
        (f"patch_{STRUCTURED}", PROJECT, {"name": "n"}),
        (f"delete_{STRUCTURED}", PROJECT, None),
        (f"patch_{STRUCTURED}_settings", PROJECT, {"temperature": 1}),
        (f"post_{STRUCTURED}_reset_settings", PROJECT, None),
        (f"post_{STRUCTURED}_examples", PROJECT, {"documentId": "document_id_example", "result": {}}),
        (f"put_{STRUCTURED}_examples_structuredexampleid", EXAMPLE, {"documentId": "x", "result": {}}),
        (f"delete_{STRUCTURED}_examples_structuredexampleid", EXAMPLE, None),
    )
]
RESULTS = [
    (f"get_{SX}_jobs_structuredextractionjobid", "structuredExtractionJobId", f"post_{STRUCTURED}_jobs_text"),
    (
        "get_api_content_extraction_jobs_contentextractionjobid",
        "contentExtractionJobId",
        "post_api_content_extraction_jobs",
    ),
    ("get_api_template_generation_jobs_templatejobid", "templateJobId", "post_api_template_generation_jobs_text"),
]


def send(pool: urllib3.PoolManager, session: Session, operation: str, case: Case) -> urllib3.BaseHTTPResponse:
    """Send a request and check its response against the contract."""
    target, headers, content = build_request(OPERATIONS[operation], case, case.token)
    method = OPERATIONS[operation].method
    url = session.url("nuextract") + target
    response = pool.request(method, url, body=content, headers={**headers, **session.headers}, retries=False)
    path = target.partition("?")[0]
    problem = violation("nuextract", method, path, response.status, response.headers, response.data)
    assert problem is None, problem
    return response


def assert_rejected(pool: urllib3.PoolManager, session: Session, rule: Rule) -> None:
    """Check that a request is rejected for a reason, in NuExtract's own shape, and that nothing changes."""
    before = session.control_request("GET", "/state")
    case = Case("alice-token", rule.path, rule.query, rule.body)
    response = send(pool, session, rule.operation, case)
    assert response.headers.get(HEADER, "").partition("; pointer")[0] == rule.reason
    assert 400 <= response.status < 500
    assert set(response.json()) == {"code", "message"}
    assert session.control_request("GET", "/state") == before


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_request_that_breaks_a_rule_is_rejected_and_changes_nothing(
    pool: urllib3.PoolManager, projectlink_mock: Session, rule: Rule
) -> None:
    assert_rejected(pool, projectlink_mock, rule)


@pytest.mark.parametrize("rule", LOCKED, ids=str)
def test_locked_structured_project_and_its_examples_cannot_be_changed(
    pool: urllib3.PoolManager, projectlink_mock: Session, rule: Rule
) -> None:
    locked = send(pool, projectlink_mock, f"post_{STRUCTURED}_lock", Case("alice-token", PROJECT, "", None))
    assert locked.status == 200
    assert_rejected(pool, projectlink_mock, rule)


@pytest.mark.parametrize(("name", "content"), [("type", UNKNOWN_KIND), ("size", TOO_LARGE)])
def test_file_that_cannot_become_a_document_is_kept_as_a_file(
    pool: urllib3.PoolManager, projectlink_mock: Session, name: str, content: bytes
) -> None:
    uploaded = send(
        pool, projectlink_mock, "post_api_files", Case("alice-token", {}, "", Binary(content, {"x-file-name": ""}))
    )
    path = {"fileId": uploaded.json()["fileId"]}
    assert_rejected(
        pool,
        projectlink_mock,
        Rule("post_api_files_fileid_convert_to_document", f"rule; file-{name}", path, CONVERSION),
    )
    kept = send(pool, projectlink_mock, "get_api_files_fileid_content", Case("alice-token", path, "", None))
    assert kept.data == content


@pytest.mark.parametrize(("operation", "name", "start"), RESULTS)
def test_result_before_the_end_of_a_job_is_400_with_its_own_code(
    pool: urllib3.PoolManager, projectlink_mock: Session, operation: str, name: str, start: str
) -> None:
    projectlink_mock.clock.freeze()
    started = send(pool, projectlink_mock, start, Case("alice-token", STARTS[start][0], "", STARTS[start][1]))
    path = {name: started.json()["jobId"]}
    assert_rejected(pool, projectlink_mock, Rule(operation, "rule; job-not-completed", path))
    response = send(pool, projectlink_mock, operation, Case("alice-token", path, "", None))
    assert (response.status, response.json()["code"]) == (400, "JobNotCompleted")


@pytest.mark.parametrize(("operation", "name", "start"), RESULTS)
def test_cancelled_job_has_no_result(
    pool: urllib3.PoolManager, projectlink_mock: Session, operation: str, name: str, start: str
) -> None:
    projectlink_mock.clock.freeze()
    started = send(pool, projectlink_mock, start, Case("alice-token", STARTS[start][0], "", STARTS[start][1]))
    job = {"jobId": started.json()["jobId"]}
    for _ in range(2):
        assert (
            send(pool, projectlink_mock, "post_api_jobs_jobid_cancel", Case("alice-token", job, "", None)).status == 200
        )
    assert_rejected(pool, projectlink_mock, Rule(operation, "rule; job-failed", {name: job["jobId"]}))
    response = send(pool, projectlink_mock, operation, Case("alice-token", {name: job["jobId"]}, "", None))
    assert response.json()["code"] == "JobCancelled"


def test_unknown_file_and_thumbnail_have_different_codes(pool: urllib3.PoolManager, projectlink_mock: Session) -> None:
    operation = f"get_{STRUCTURED}_thumbnail"
    without = send(pool, projectlink_mock, operation, Case("alice-token", PROJECT, "", None))
    unknown = send(pool, projectlink_mock, operation, Case("alice-token", {"structuredProjectId": "x"}, "", None))
    assert (without.status, without.json()["code"]) == (404, "NoThumbnail")
    assert (unknown.status, unknown.json()["code"]) == (404, "NotFound")


@pytest.mark.parametrize("value", ["9", -1, [], {}, True], ids=str)
@pytest.mark.parametrize(
    ("operation", "path", "unknown"),
    [
        (f"patch_{STRUCTURED}_settings", PROJECT, f"{TEXTS} {OTHERS}"),
        (
            "patch_api_content_extraction_contentprojectid_settings",
            CONTENT,
            f"{TEXTS} {OTHERS} maxExampleTokenNumber maxExampleNumber minExampleSimilarity",
        ),
        (f"patch_{STRUCTURED}", PROJECT, f"ownerOrganization {SETTINGS} {OTHERS}"),
        (
            "patch_api_projects_projectid_settings",
            {"projectId": "project_id_example"},
            f"{TEXTS} {SETTINGS.replace('temperature', '')} documentId result text tokenBudgetType",
        ),
    ],
)
def test_unknown_fields_of_a_body_change_nothing_whatever_their_types(
    pool: urllib3.PoolManager, projectlink_mock: Session, operation: str, path: dict[str, str], unknown: str, value: Any
) -> None:
    before = projectlink_mock.control_request("GET", "/state")
    fields = dict.fromkeys(unknown.split(), value)
    assert send(pool, projectlink_mock, operation, Case("alice-token", path, "", fields)).status == 200
    assert projectlink_mock.control_request("GET", "/state") == before


@pytest.mark.parametrize("digits", ["9" * 5_000, "0" * 5_000 + "9"], ids=["nines", "zeros"])
@pytest.mark.parametrize("name", ["maxOutputTokens", "maxExampleNumber", "thinkingTokenBudget", "imageWidth"])
def test_number_of_thousands_of_digits_is_a_limit_like_any_other(
    pool: urllib3.PoolManager, projectlink_mock: Session, name: str, digits: str
) -> None:
    if name == "imageWidth" and digits.startswith("0"):
        digits = "1" + digits
    changed = Case("alice-token", PROJECT, "", {name: digits})
    assert send(pool, projectlink_mock, f"patch_{STRUCTURED}_settings", changed).status == 200
    started = send(pool, projectlink_mock, f"post_{STRUCTURED}_jobs_text", Case("alice-token", PROJECT, "", TEXT))
    projectlink_mock.clock.advance(1)
    path = {"structuredExtractionJobId": started.json()["jobId"]}
    result = send(pool, projectlink_mock, RESULTS[0][0], Case("alice-token", path, "", None))
    assert result.status == (206 if name == "maxOutputTokens" and digits.startswith("0") else 200)
    assert len(result.json()["selectedExamples"]) == 1


@pytest.mark.parametrize(
    ("timeout", "seconds"),
    [("1000ms", 300), ("10s", 300), ("6m", 360), ("1h", 3_600), ("2 hours", 7_200), ("000000000000000001h", 3_600)],
)
def test_time_limit_has_a_unit_and_is_at_least_five_minutes(
    pool: urllib3.PoolManager, projectlink_mock: Session, timeout: str, seconds: int
) -> None:
    query = f"?timeout={timeout.replace(' ', '%20')}"
    started = send(pool, projectlink_mock, f"post_{STRUCTURED}_jobs_text", Case("alice-token", PROJECT, query, TEXT))
    status = send(pool, projectlink_mock, "get_api_jobs_jobid_status", Case("alice-token", started.json(), "", None))
    assert status.json()["timeoutSeconds"] == seconds


def test_job_on_a_document_whose_file_is_gone_is_404_and_stores_nothing(
    pool: urllib3.PoolManager, projectlink_mock: Session
) -> None:
    projectlink_mock.state.state("nuextract").files.delete("file_id_example")
    for operation in (one for one in STARTS if "document" in one):
        assert_rejected(pool, projectlink_mock, Rule(operation, "missing; record=file", STARTS[operation][0]))


@pytest.mark.parametrize("status", [200, 204, 299])
def test_debug_status_has_no_body_below_300(pool: urllib3.PoolManager, projectlink_mock: Session, status: int) -> None:
    url = f"{projectlink_mock.url('nuextract')}/api/debug/status/{status}"
    response = pool.request("GET", url, headers={"X-Internal-Debug": "1", **projectlink_mock.headers})
    assert (response.status, response.data) == (status, b"")


@pytest.mark.parametrize("value", [None, 1, [], "text", {"total": [1]}], ids=str)
def test_output_that_is_no_result_is_206_with_an_empty_result(
    pool: urllib3.PoolManager, projectlink_mock: Session, value: Any
) -> None:
    set_job_predictor(projectlink_mock.state, PROJECT["structuredProjectId"], result=value)
    started = send(pool, projectlink_mock, f"post_{STRUCTURED}_jobs_text", Case("alice-token", PROJECT, "", TEXT))
    projectlink_mock.clock.advance(1)
    path = {"structuredExtractionJobId": started.json()["jobId"]}
    response = send(pool, projectlink_mock, RESULTS[0][0], Case("alice-token", path, "", None))
    assert (response.status, response.json()["error"]["errorCode"]) == (206, "InvalidOutput")
    assert response.json()["result"] == {"invoiceNumber": None, "total": None, "currency": None}


def test_job_in_a_project_of_an_organization_belongs_to_the_caller_and_the_organization(
    pool: urllib3.PoolManager, projectlink_mock: Session
) -> None:
    project = {"structuredProjectId": "structured_project_id_in_org_1"}
    for body in (TEXT, Binary(b"Total: 1")):
        operation = f"post_{STRUCTURED}_jobs_text" if body is TEXT else f"post_{STRUCTURED}_jobs"
        started = send(pool, projectlink_mock, operation, Case("bob-token", project, "", body))
        projectlink_mock.clock.advance(1)
        status = send(
            pool, projectlink_mock, "get_api_jobs_jobid_status", Case("alice-token", started.json(), "", None)
        )
        assert (status.json()["ownerUser"], status.json()["ownerOrganization"]) == ("bob@example.com", "org-1")
        path = {"structuredExtractionJobId": started.json()["jobId"]}
        found = send(pool, projectlink_mock, RESULTS[0][0], Case("alice-token", path, "", None))
        document = {"documentId": found.json()["documentInfo"]["documentId"]}
        seen = send(pool, projectlink_mock, "get_api_documents_documentid", Case("alice-token", document, "", None))
        assert seen.json()["ownerOrganization"] == "org-1"
