"""Jobs: their outcome is computed when they start, and shown when they end."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock.services.nuextract.predictors import JobInput, Outcome, predict
from projectlink_mock.services.nuextract.results import DocumentDetails, JobId
from projectlink_mock.services.nuextract.settings import limit_of, seed_of
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.jobs import RUNNING_SECONDS, Job
from projectlink_mock.services.nuextract.state.projects import ContentSettings, StructuredSettings
from projectlink_mock.services.nuextract.templates import (
    empty_result,
    extract,
    is_result,
    propose_template,
    template_error,
)

_CHARACTERS_PER_TOKEN = 4
_TOKEN_LOG_PROBABILITY = -0.01
_WORD = r"\w+"
_MAX_COMPARED_CHARACTERS = 10_000


class UsableExample(NamedTuple):
    """An example that a model can be given."""

    name: str
    text: str
    result: Any
    id: str | None = None


class Owner(NamedTuple):
    """The owner of a new job."""

    user: str
    organization: str | None


def start_structured(
    ctx: Context[State],
    given: JobInput,
    settings: StructuredSettings,
    document: DocumentDetails,
    examples: Sequence[UsableExample],
    timeout: int,
    owner: Owner,
) -> JobId:
    """Start a structured extraction."""
    outcome = predict(ctx, given, lambda: extract(given.template, given.text, given.file_name))
    raw = _text_of(outcome.value)
    is_truncated = outcome.is_truncated or _exceeds(raw, settings.max_output_tokens)
    problem = None if is_result(given.template, outcome.value) else "The output does not conform to the template."
    result: dict[str, Any] = {
        "result": empty_result(given.template) if problem or is_truncated else outcome.value,
        "thinkingTrace": "The document has the requested values." if settings.enable_thinking else None,
        "rawModelOutput": raw,
        "error": {"message": problem, "errorCode": "InvalidOutput"} if problem else None,
        **_usage(given, raw),
        "selectedExamples": _selected(examples, given.text, settings),
        "isTruncated": is_truncated,
    }
    return _start(ctx, given, outcome, result, settings.random_seed, timeout, owner, problem, document)


def start_content(
    ctx: Context[State],
    given: JobInput,
    settings: ContentSettings,
    document: DocumentDetails,
    timeout: int,
    owner: Owner,
) -> JobId:
    """Start a conversion to Markdown."""
    outcome = predict(ctx, given, lambda: _markdown(given, document))
    raw = _text_of(outcome.value)
    is_truncated = outcome.is_truncated or _exceeds(raw, settings.max_output_tokens)
    problem = None if isinstance(outcome.value, str) and outcome.value else "The output is empty."
    result: dict[str, Any] = {
        "result": None if problem else outcome.value,
        "thinkingTrace": "The document is read from top to bottom." if settings.enable_thinking else None,
        "rawModelOutput": raw,
        **_usage(given, raw),
        "isTruncated": is_truncated,
    }
    return _start(ctx, given, outcome, result, settings.random_seed, timeout, owner, problem, document)


def start_template(ctx: Context[State], given: JobInput, timeout: int, owner: Owner) -> JobId:
    """Start the generation of a template."""
    outcome = predict(ctx, given, lambda: propose_template(given.text))
    raw = _text_of(outcome.value)
    problem = template_error(outcome.value)
    result: dict[str, Any] = {
        "result": {} if problem else outcome.value,
        "rawModelOutput": raw,
        "error": {"message": problem, "errorCode": "InvalidTemplate"} if problem else None,
        **_usage(given, raw),
    }
    return _start(ctx, given, outcome, result, None, timeout, owner, problem, None)


def _start(
    ctx: Context[State],
    given: JobInput,
    outcome: Outcome,
    result: dict[str, Any],
    seed: str | None,
    timeout: int,
    owner: Owner,
    problem: str | None,
    document: DocumentDetails | None,
) -> JobId:
    id = ctx.new_id()
    if seed is not None:
        fixed = seed_of(seed)
        result["randomSeed"] = _number(id) if fixed is None else fixed
    job_input = {"projectId": given.project_id, "fileName": given.file_name or None}
    if document is not None:
        job_input["documentId"] = document.document.id
    job = Job(
        id=id,
        kind=given.kind,
        owner_user=owner.user,
        owner_organization=owner.organization,
        created_at=ctx.now(),
        timeout_seconds=timeout,
        input=RawJson.from_value({name: value for name, value in job_input.items() if value is not None}),
        run_seconds=RUNNING_SECONDS + outcome.delay_seconds,
        document_id=None if document is None else document.document.id,
    )
    if outcome.error is not None:
        job = replace(job, error=outcome.error)
    else:
        report = _report(problem) if problem else None
        is_partial = problem is not None or result.get("isTruncated", False)
        job = replace(job, result=RawJson.from_value(result), is_partial=is_partial, report=report)
    ctx.state.jobs.add(id, job)
    return JobId(id)


def _usage(given: JobInput, raw: str) -> dict[str, Any]:
    """Return the numbers of tokens and their probabilities."""
    prompt = f"{given.text}{given.instructions}{_text_of(given.template) if given.template else ''}"
    input_tokens, output_tokens = _tokens(prompt), _tokens(raw)
    return {
        "inputTokens": input_tokens,
        "outputTokens": output_tokens,
        "totalTokens": input_tokens + output_tokens,
        "logprobs": round(output_tokens * _TOKEN_LOG_PROBABILITY, 6),
        "outputTokenProbability": 0.99,
    }


def _selected(examples: Sequence[UsableExample], text: str, settings: StructuredSettings) -> list[Mapping[str, Any]]:
    """Return the most similar examples within the limits of the settings."""
    words = _words(text)
    rated = sorted(((_similarity(words, one.text), one) for one in examples), key=lambda pair: -pair[0])
    rest = settings.max_example_token_number
    chosen: list[Mapping[str, Any]] = []
    for similarity, example in rated[: limit_of(settings.max_example_number)]:
        tokens = _tokens(example.text)
        if similarity < settings.min_example_similarity or tokens > rest:
            continue
        rest -= tokens
        row = {"exampleName": example.name, "tokensCount": tokens, "similarity": similarity}
        chosen.append({"exampleId": example.id, **row} if example.id else row)
    return chosen


def _similarity(words: set[str], text: str) -> float:
    others = _words(text)
    return round(len(words & others) / max(len(words | others), 1), 4)


def _words(text: str) -> set[str]:
    return set(re.findall(_WORD, text[:_MAX_COMPARED_CHARACTERS].casefold()))


def _markdown(given: JobInput, document: DocumentDetails) -> str:
    if not document.document.pages:
        return given.text or f"# {given.file_name or 'Empty document'}"
    title = given.file_name or "Document"
    return "\n\n".join([f"# {title}", *(f"## Page {page + 1}" for page in _page_numbers(document))])


def _page_numbers(document: DocumentDetails) -> Iterator[int]:
    return iter(range(document.document.pages))


def _report(problem: str) -> RawJson:
    error = {"code": "InvalidOutput", "message": problem, "details": {}}
    return RawJson.from_value({"repairs": [], "error": error, "usedFallback": True})


def _exceeds(raw: str, limit: str) -> bool:
    most = limit_of(limit)
    return most is not None and _tokens(raw) > most


def _tokens(text: str) -> int:
    return len(text) // _CHARACTERS_PER_TOKEN + 1


def _text_of(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _number(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big")
