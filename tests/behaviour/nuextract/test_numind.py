"""Extractions in one call with `NuMind` and `NuMindAsync`, whatever becomes of the job."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from projectlink import WaitTimeoutError, nuextract
from projectlink.nuextract.extras import FailedJobStatusResponse, JobFailedError
from projectlink_mock import Session
from projectlink_mock.testing import set_job_predictor

PROJECT = "structured_project_id_example"
TEMPLATE = {"invoiceNumber": "verbatim-string", "total": "number", "currency": "currency"}
INVOICE = "Invoice number: INV-7\nTotal: 12.50\nCurrency: USD\n"
RESULT = {"invoiceNumber": "INV-7", "total": 12.5, "currency": "USD"}


class Caller:
    """Calls of one kind of client, blocking. Each look at a job advances the clock, which is frozen."""

    def __init__(self, session: Session, *, is_async: bool) -> None:
        session.clock.freeze()
        self._session = session
        self._is_async = is_async
        self.seconds_between_looks = 0.5

    def __call__(self, name: str, *arguments: Any, **options: Any) -> Any:
        """Call a method."""
        if name.startswith("extract"):
            options.setdefault("job_status_polling_delay", 0)
        if not self._is_async:
            with nuextract.NuMind("alice-token", self._configuration()) as client:
                return getattr(client, name)(*arguments, **options)

        async def call() -> Any:
            async with nuextract.NuMindAsync("alice-token", self._configuration()) as client:
                return await getattr(client, name)(*arguments, **options)

        return asyncio.run(call())

    def _configuration(self) -> nuextract.Configuration:
        url, headers = self._session.url("nuextract"), self._session.headers
        return nuextract.Configuration(url, headers=headers, on_attempt=self._advance)

    def _advance(self, event: Any) -> None:
        if event.operation_id == "get_api_jobs_jobid_status":
            self._session.clock.advance(self.seconds_between_looks)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def call(projectlink_mock: Session, request: pytest.FixtureRequest) -> Caller:
    return Caller(projectlink_mock, is_async=request.param)


def looks(session: Session) -> int:
    return len(session.journal.calls(operation="get_api_jobs_jobid_status"))


def test_text_becomes_data_when_the_job_has_ended(call: Caller, projectlink_mock: Session) -> None:
    found = call("extract_structured_data", TEMPLATE, input_text=INVOICE)
    assert isinstance(found, nuextract.StructuredExtractionResponse)
    assert found.result == RESULT
    assert looks(projectlink_mock) > 1


@pytest.mark.parametrize("make", [Path, str, lambda path: path.read_bytes()], ids=["Path", "str", "bytes"])
def test_file_becomes_data(call: Caller, tmp_path: Path, make: Callable[[Path], Any]) -> None:
    path = tmp_path / "invoice.txt"
    path.write_text(INVOICE)
    assert call("extract_structured_data", json.dumps(TEMPLATE), input_file=make(path)).result == RESULT
    assert call("extract_content", make(path)).result == INVOICE


def test_settings_and_instructions_reach_the_job(call: Caller, projectlink_mock: Session) -> None:
    given: list[Any] = []

    def predict(values: Any) -> Any:
        given.append(values)
        return RESULT

    set_job_predictor(projectlink_mock.state, "structured-extraction", function=predict)
    conversion = nuextract.ConvertRequest(rasterization_dpi=200, token_budget_type="all-pages", image_width=640)
    options = {"random_seed": "7", "enable_thinking": True, "dpi": None, "timeout": "10m"}
    found = call("extract_structured_data", TEMPLATE, "Mind the total.", INVOICE, convert_request=conversion, **options)
    assert (found.random_seed, found.thinking_trace is None) == (7, False)
    assert given[0]["instructions"] == "Mind the total."


def test_examples_of_every_kind_go_with_the_extraction(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Total: 1")
    examples = [(tmp_path / "one.txt", {"total": 1.0}), (b"Total: 2", '{"total": 2}'), ("Total: 3", {"total": 3})]
    found = call("extract_structured_data", {"total": "number"}, input_text="Total: 5", examples=examples)
    assert found.result == {"total": 5}
    names = [one.example_name for one in found.selected_examples or []]
    assert len(names) == 3
    assert "one.txt" in names


def test_examples_are_added_to_a_project(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(INVOICE)
    examples = [(tmp_path / "one.txt", RESULT), (INVOICE, json.dumps(RESULT)), (INVOICE.encode(), RESULT)]
    before = call("get_api_structured_extraction_structuredprojectid_examples", PROJECT)
    files, documents = call("add_examples_to_structured_extraction_project", PROJECT, examples)
    assert [one is None for one in files] == [False, True, False]
    after = call("get_api_structured_extraction_structuredprojectid_examples", PROJECT)
    assert after.total_count == before.total_count + 3
    assert {one.document_info.document_id for one in after.items} >= set(documents)


class State(Enum):
    PAID = "paid"
    OPEN = "open"


class Line(BaseModel):
    name: str
    price: float | None = None


class Invoice(BaseModel):
    number: str = Field(alias="invoiceNumber")
    total: float
    issued: date | None
    count: int
    state: State
    kind: Literal["bill", "receipt"]
    lines: list[Line]


class TotalTemplate(BaseModel):
    total: str = "number"


def test_pydantic_class_is_a_template_and_parses_the_result(call: Caller, projectlink_mock: Session) -> None:
    given: list[Any] = []
    result = {"invoiceNumber": "7", "total": 1.5, "issued": None, "count": 2, "state": "paid", "kind": "bill"}

    def predict(values: Any) -> Any:
        given.append(values["template"])
        return result | {"lines": [{"name": "tea", "price": None}]}

    set_job_predictor(projectlink_mock.state, "structured-extraction", function=predict)
    invoice = Invoice.model_validate(call("extract_structured_data", Invoice, input_text=INVOICE).result)
    assert (invoice.number, invoice.state, invoice.lines[0].name) == ("7", State.PAID, "tea")
    assert given[0] == {
        "invoiceNumber": "string",
        "total": "number",
        "issued": "date",
        "count": "integer",
        "state": ["paid", "open"],
        "kind": ["bill", "receipt"],
        "lines": [{"name": "string", "price": "number"}],
    }


def test_pydantic_model_is_a_template(call: Caller) -> None:
    assert call("extract_structured_data", TotalTemplate(), input_text=INVOICE).result == {"total": 12.5}


def test_failed_job_raises_with_its_reason(call: Caller, projectlink_mock: Session) -> None:
    set_job_predictor(projectlink_mock.state, "structured-extraction", error="The model is busy.")
    with pytest.raises(RuntimeError, match=r"ended with the status failed: (?s:.*)The model is busy\.") as caught:
        call("extract_structured_data", TEMPLATE, input_text=INVOICE)
    assert isinstance(caught.value, JobFailedError)
    assert caught.value.job.status == "failed"


def test_failed_job_is_returned_on_request(call: Caller, projectlink_mock: Session) -> None:
    set_job_predictor(projectlink_mock.state, "content-extraction", error="The model is busy.")
    job = call("extract_content", b"# Report", raise_on_job_fail=False)
    assert isinstance(job, FailedJobStatusResponse)
    assert (job.status, job.job_type) == ("failed", "content-extraction")
    assert "The model is busy." in job.reason
    assert "reason" in job.to_dict()


def test_partial_result_is_returned_with_its_error(call: Caller, projectlink_mock: Session) -> None:
    set_job_predictor(projectlink_mock.state, "structured-extraction", result={"total": "many"})
    found = call("extract_structured_data", TEMPLATE, input_text=INVOICE)
    assert found.result == dict.fromkeys(TEMPLATE)
    assert found.error is not None
    set_job_predictor(projectlink_mock.state, "structured-extraction", truncated=True)
    assert call("extract_structured_data", TEMPLATE, input_text=INVOICE).is_truncated


def test_job_beyond_its_time_limit_is_a_failure(call: Caller, projectlink_mock: Session) -> None:
    set_job_predictor(projectlink_mock.state, "structured-extraction", delay=10_000)
    call.seconds_between_looks = 200
    with pytest.raises(JobFailedError, match="JobTimeout"):
        call("extract_structured_data", TEMPLATE, input_text=INVOICE, timeout="5m")


def test_wait_ends_after_the_time_limit_when_the_clock_of_the_service_stands_still(
    call: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("projectlink.nuextract._extraction._GRACE_SECONDS", -3599.9)
    call.seconds_between_looks = 0
    with pytest.raises(WaitTimeoutError, match="timed out"):
        call("extract_structured_data", TEMPLATE, input_text=INVOICE)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({}, ValueError, "either input_text or input_file"),
        ({"input_text": "a", "input_file": b"a"}, ValueError, "not both"),
        ({"input_text": 3}, TypeError, "must be a str"),
        ({"input_file": 3}, TypeError, "a path or bytes"),
        ({"input_file": "no-such-file"}, FileNotFoundError, "no-such-file"),
        ({"input_text": "a", "temprature": 1}, KeyError, "did you mean temperature"),
        ({"input_text": "a", "examples": ["a"]}, TypeError, r"examples\[0\] must be a pair"),
        ({"input_text": "a", "examples": [("a", 3)]}, TypeError, r"examples\[0\] must be a dict"),
        ({"input_text": "a", "template": "{"}, ValueError, "template is not JSON"),
        ({"input_text": "a", "template": {"a": b""}}, ValueError, "template is not JSON"),
        ({"input_text": "a", "template": 3}, TypeError, "template must be"),
        ({"input_text": "a", "convert_request": 3}, TypeError, "must be a ConvertRequest"),
        ({"input_text": "a", "job_status_polling_delay": -1}, ValueError, "at least 0"),
        ({"input_text": "a", "job_status_polling_delay": "1"}, TypeError, "must be a number"),
    ],
)
def test_invalid_argument_sends_nothing(
    call: Caller, projectlink_mock: Session, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    options = {"template": TEMPLATE} | options
    with pytest.raises(error, match=message):
        call("extract_structured_data", **options)
    assert projectlink_mock.journal.calls("nuextract") == []


def test_class_that_no_template_describes_is_named(call: Caller) -> None:
    class Node(BaseModel):
        child: Node | None = None

    class Odd(BaseModel):
        number: complex

    with pytest.raises(TypeError, match=r"Odd\.number has the type .*complex"):
        call("extract_structured_data", Odd, input_text="a")
    Node.model_rebuild(_types_namespace={"Node": Node})
    with pytest.raises(TypeError, match="contains itself"):
        call("extract_structured_data", Node, input_text="a")


def test_token_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROJECTLINK_NUEXTRACT_TOKEN", raising=False)
    monkeypatch.delenv("NUMIND_API_KEY", raising=False)
    with pytest.raises(ValueError, match="NUMIND_API_KEY"):
        nuextract.NuMind()
    monkeypatch.setenv("NUMIND_API_KEY", "alice-token")
    assert nuextract.NuMind().api_client.configuration.access_token == "alice-token"
    given = nuextract.Configuration("http://127.0.0.1:9/nuextract")
    assert nuextract.NuMind("bob-token", given).api_client.configuration.access_token == "bob-token"
    assert given.access_token is None


def test_client_that_is_passed_is_used(projectlink_mock: Session) -> None:
    configuration = nuextract.Configuration(projectlink_mock.url("nuextract"), access_token="alice-token")
    with nuextract.ApiClient(configuration) as client:
        assert nuextract.NuMind(client=client).api_client is client
        with pytest.raises(TypeError):
            nuextract.NuMindAsync(client=client)  # type: ignore[arg-type]


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_numind_has_the_methods_of_every_api_class(prefix: str) -> None:
    classes = [getattr(nuextract, name) for name in nuextract.__all__ if name.endswith("Api")]
    own = [one for one in classes if one.__name__.startswith("Async") == bool(prefix)]
    assert len(own) == len(classes) / 2
    assert set(own) <= set((nuextract.NuMindAsync if prefix else nuextract.NuMind).__mro__)


def test_alternatives_of_a_field_are_read_as_in_other_clients(call: Caller) -> None:
    document = call("post_api_documents_text", nuextract.TextRequest(text="a")).doc_info
    assert document.actual_instance is document
    assert document.actual_instance.document_id == document.document_id
