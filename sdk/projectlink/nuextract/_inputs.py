"""Inputs of extractions: templates, files and examples, as requests need them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink.nuextract._template import template_of

Result = dict[str, Any] | BaseModel | str
Template = dict[str, Any] | BaseModel | type[BaseModel] | str
File = Path | str | bytes
Example = tuple[str | Path | bytes, Result]


class Content(NamedTuple):
    """The bytes of an input, and the name of its file if it has one."""

    name: str
    data: bytes
    is_text: bool = False

    def to_part(self) -> bytes | tuple[str, bytes]:
        """Return the content as a part of a form."""
        return (self.name, self.data) if self.name else self.data


def read_file(file: Any, argument: str = "input_file") -> Content:
    """Return the content of a path or of bytes."""
    if isinstance(file, bytes):
        return Content("", file)
    if not isinstance(file, (str, Path)):
        raise ApiTypeError(f"{argument} must be a path or bytes, not {type(file).__name__}")
    path = Path(file)
    return Content(path.name, path.read_bytes())


def read_document(text: str | None, file: Any) -> Content:
    """Return the content of a text or of a file, of which exactly one is given."""
    if (text is None) == (file is None):
        raise ApiValueError("pass either input_text or input_file" + ("" if text is None else ", not both"))
    if text is None:
        return read_file(file)
    if not isinstance(text, str):
        raise ApiTypeError(f"input_text must be a str, not {type(text).__name__}")
    return Content("", text.encode(), is_text=True)


def read_examples(examples: Any) -> list[tuple[Content, Any]]:
    """Return the inputs of examples with their expected results. A str is a text, not a path."""
    found = []
    for number, example in enumerate(examples or ()):
        where = f"examples[{number}]"
        if not isinstance(example, (tuple, list)) or len(example) != 2:
            raise ApiTypeError(f"{where} must be a pair of an input and its result")
        pair: tuple[Any, Any] = (example[0], example[1])
        given, result = pair
        content = Content("", given.encode(), is_text=True) if isinstance(given, str) else read_file(given, where)
        found.append((content, to_plain(result, where)))
    return found


def read_template(template: Any) -> Any:
    """Return a template as JSON values."""
    if isinstance(template, type) and issubclass(template, BaseModel):
        return template_of(template)
    return to_plain(template, "template", "a dict, JSON text, a pydantic model or its class")


def to_plain(value: Any, argument: str, expected: str = "a dict, JSON text or a pydantic model") -> Any:
    """Return a template or a result as JSON values."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if not isinstance(value, (dict, str)):
        raise ApiTypeError(f"{argument} must be {expected}, not {type(value).__name__}")
    try:
        return json.loads(value if isinstance(value, str) else json.dumps(value, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise ApiValueError(f"{argument} is not JSON: {error}") from None
