"""Manifests: the JSON that describes a structured extraction without a project."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from projectlink_mock._core.contract.json_body import read_request_json
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.suggestions import did_you_mean
from projectlink_mock.services.nuextract.setting_kinds import SETTINGS
from projectlink_mock.services.nuextract.settings import change_settings
from projectlink_mock.services.nuextract.state.projects import StructuredSettings
from projectlink_mock.services.nuextract.templates import is_result, template_error

MAX_EXAMPLES = 500
_FIELDS = ("schema", "instructions", "settings", "examples")


class Manifest(NamedTuple):
    """The template, instructions and settings of an extraction, and the results of its examples."""

    template: dict[str, Any]
    instructions: str
    settings: StructuredSettings
    examples: Sequence[Any]


_BY_JSON_NAME = {setting.json_name: (field, setting) for field, setting in SETTINGS.items()}
_IGNORED = "degradedMode"
"""A text that changes nothing here."""


def read_manifest(text: str) -> Manifest:
    """Read a manifest. Raises BadRequest."""
    try:
        body = read_request_json(text.encode())
    except ValueError as error:
        raise _invalid(f"request: {error}") from None
    if not isinstance(body, dict):
        raise _invalid("request must be an object")
    if unknown := sorted(set(body) - set(_FIELDS)):
        raise _invalid(f"request has the unknown field {unknown[0]}{did_you_mean(unknown[0], _FIELDS)}")
    template: Any = body.get("schema")
    if problem := template_error(template, "schema"):
        raise _invalid(problem)
    instructions = _given(body, "instructions", "")
    if not isinstance(instructions, str):
        raise _invalid("instructions must be a text")
    return Manifest(template, instructions, _settings(_given(body, "settings", {})), _examples(template, body))


def _given(body: Mapping[str, Any], name: str, default: Any) -> Any:
    """Return a field; a missing one and null stand for the default."""
    value = body.get(name)
    return default if value is None else value


def _settings(given: Any) -> StructuredSettings:
    if not isinstance(given, dict):
        raise _invalid("settings must be an object")
    fields = {}
    for name, value in given.items():
        if name == _IGNORED:
            if not isinstance(value, str | None):
                raise _invalid(f"settings.{name} must be a text")
            continue
        if name not in _BY_JSON_NAME:
            raise _invalid(f"settings has the unknown field {name}{did_you_mean(name, _BY_JSON_NAME)}")
        field, setting = _BY_JSON_NAME[name]
        if value is not None and not setting.accepts(value):
            raise _invalid(f"settings.{name} must be {setting.expected}")
        fields[field] = value
    return change_settings(StructuredSettings(), fields)


def _examples(template: Any, body: Mapping[str, Any]) -> list[Any]:
    given = _given(body, "examples", [])
    if not isinstance(given, list) or len(given) > MAX_EXAMPLES:
        raise _invalid(f"examples must be a list of at most {MAX_EXAMPLES} objects with result")
    results = []
    for number, example in enumerate(given):
        if not isinstance(example, dict) or "result" not in example:
            raise _invalid(f"examples[{number}] must be an object with result")
        if not is_result(template, example["result"]):
            raise _invalid(f"examples[{number}].result does not conform to schema")
        results.append(example["result"])
    return results


def _invalid(problem: str) -> BadRequest:
    return BadRequest(f"Invalid value for: body ({problem})", rule("manifest"))
