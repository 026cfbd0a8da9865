"""Manifests: the JSON that describes a structured extraction without a project."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from projectlink_mock._core.contract.json_body import read_request_json
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.suggestions import did_you_mean
from projectlink_mock.services.nuextract.settings import check_settings
from projectlink_mock.services.nuextract.state.projects import StructuredSettings
from projectlink_mock.services.nuextract.templates import is_valid, template_error

MAX_EXAMPLES = 500
_FIELDS = ("schema", "instructions", "settings", "examples")
_DPI = re.compile(r"(?i:automatic)|[1-9]\d?|[1-5]\d\d|600")
_TOKENS = re.compile(r"Unlimited|0*[1-9]\d*")
_COUNT = re.compile(r"Unlimited|\d+")
_SEED = re.compile(r"random|-?\d{1,19}")
_WIDTH = re.compile(r"automatic|original|[1-9]\d*")


@dataclass(frozen=True)
class Manifest:
    """The template, instructions and settings of an extraction, and the results of its examples."""

    template: dict[str, Any]
    instructions: str
    settings: StructuredSettings
    examples: Sequence[Any]


def _is_int(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _is_number(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _matches(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


_SETTINGS: Mapping[str, tuple[str, str, Sequence[Callable[[Any], bool]]]] = {
    "temperature": ("temperature", "a number from 0 to 2", [_is_number(0, 2)]),
    "rasterizationDPI": ("rasterization_dpi", "1 to 600 or automatic", [_is_int(1, 600), _matches(_DPI)]),
    "maxOutputTokens": ("max_output_tokens", "a positive number as text, or Unlimited", [_matches(_TOKENS)]),
    "maxExampleTokenNumber": ("max_example_token_number", "0 to 130000", [_is_int(0, 130_000)]),
    "maxExampleNumber": ("max_example_number", "a number as text, or Unlimited", [_matches(_COUNT)]),
    "minExampleSimilarity": ("min_example_similarity", "a number from 0 to 1", [_is_number(0, 1)]),
    "enableThinking": ("enable_thinking", "a boolean", [_is_bool]),
    "thinkingTokenBudget": ("thinking_token_budget", "a positive number as text, or Unlimited", [_matches(_TOKENS)]),
    "loopDetection": ("loop_detection", "a boolean", [_is_bool]),
    "randomSeed": ("random_seed", "a number as text, or random", [_matches(_SEED)]),
    "imageWidth": ("image_width", "automatic, original or a positive number", [_is_int(1, 2**31), _matches(_WIDTH)]),
    "degradedMode": ("", "a text", [lambda value: isinstance(value, str)]),
}
"""By name: the field of the settings, the expected value for messages, and the checks of which one must hold."""


def read_manifest(text: str) -> Manifest:
    """Read a manifest. Raises BadRequest."""
    try:
        body = read_request_json(text.encode())
    except ValueError as error:
        raise _invalid(f"request is {error}") from None
    if not isinstance(body, dict):
        raise _invalid("request must be an object")
    if unknown := sorted(set(body) - set(_FIELDS)):
        raise _invalid(f"request has the unknown field {unknown[0]}{did_you_mean(unknown[0], _FIELDS)}")
    template: Any = body.get("schema")
    if problem := template_error(template, "schema"):
        raise _invalid(problem)
    instructions = body.get("instructions") or ""
    if not isinstance(instructions, str):
        raise _invalid("instructions must be a text")
    return Manifest(template, instructions, _settings(body.get("settings") or {}), _examples(template, body))


def _settings(given: Any) -> StructuredSettings:
    if not isinstance(given, dict):
        raise _invalid("settings must be an object")
    fields = {}
    for name, value in given.items():
        if name not in _SETTINGS:
            raise _invalid(f"settings has the unknown field {name}{did_you_mean(name, _SETTINGS)}")
        field, expected, checks = _SETTINGS[name]
        if value is None:
            continue
        if not any(check(value) for check in checks):
            raise _invalid(f"settings.{name} must be {expected}")
        if field:
            fields[field] = value
    return replace(StructuredSettings(), **check_settings(fields))


def _examples(template: Any, body: Mapping[str, Any]) -> list[Any]:
    given = body.get("examples") or []
    if not isinstance(given, list) or len(given) > MAX_EXAMPLES:
        raise _invalid(f"examples must be a list of at most {MAX_EXAMPLES} objects with result")
    results = []
    for number, example in enumerate(given):
        if not isinstance(example, dict) or "result" not in example:
            raise _invalid(f"examples[{number}] must be an object with result")
        if not is_valid(template, example["result"]):
            raise _invalid(f"examples[{number}].result does not conform to schema")
        results.append(example["result"])
    return results


def _invalid(problem: str) -> BadRequest:
    return BadRequest(f"Invalid value for: body ({problem})", rule("manifest"))
