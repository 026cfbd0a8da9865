"""Fields of request bodies, read from the source of the models, so that help and completion need not import them."""

from __future__ import annotations

import ast
import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from projectlink._cli.errors import UsageError
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Argument, Operation

_TYPE_NAMES = {
    "str": "text",
    "StrictInt": "integer",
    "StrictFloat": "number",
    "StrictBool": "true or false",
    "DateTime": "time",
    "Date": "date",
    "dict": "object",
}


class Field(NamedTuple):
    """A field of a body."""

    name: str
    wire_name: str
    type: str
    required: bool
    description: str


def body_argument(operation: Operation[Any]) -> Argument | None:
    """Return the argument with the JSON body of an operation, or None."""
    return next((one for one in operation.arguments if one.location == "body" and one.type != "file"), None)


def body_fields(operation: Operation[Any]) -> list[Field]:
    """Return the fields of an operation's body; empty for a body without a model, or with further fields."""
    argument = body_argument(operation)
    if argument is None or argument.type != "object" or not argument.models:
        return []
    model = argument.models[0]
    module = re.sub(r"(?<!^)(?=[A-Z])", "_", model).lower()
    found = find_spec(f"projectlink.{operation.service.name}.models.{module}")
    if found is None or found.origin is None or not Path(found.origin).is_file():
        return []
    source = ast.parse(Path(found.origin).read_text(encoding="utf-8"))
    classes = (one for one in source.body if isinstance(one, ast.ClassDef) and one.name == model)
    return _fields(next(classes, None))


def check_names(operation: Operation[Any], names: list[str]) -> None:
    """Raise UsageError for a name that is no field of the body."""
    fields = body_fields(operation)
    known = [name for one in fields for name in dict.fromkeys((one.name, one.wire_name))]
    for name in names if fields else ():
        if name not in known:
            listed = ", ".join(dict.fromkeys(one.wire_name for one in fields))
            raise UsageError(f"the body has no field {name!r}{did_you_mean(name, known)}; its fields are {listed}")


def help_text(operation: Operation[Any]) -> str:
    """Return the fields of the body, and an example of the call, for the help of an operation."""
    fields = body_fields(operation)
    if not fields:
        return ""
    width = max(len(one.wire_name) for one in fields) + 1
    lines = ["fields of the body, for --set FIELD=VALUE (* required):"]
    lines += [f"  {one.wire_name + '*' * one.required:{width}}  {one.type}. {one.description}" for one in fields]
    return "\n".join([*lines, "", "example:", f"  {example(operation, fields)}"])


def example(operation: Operation[Any], fields: list[Field]) -> str:
    """Return a call with all required arguments and fields."""
    from projectlink._cli.catalog import flag

    words = [f"projectlink call {operation.service.name} {operation.id}"]
    required = (one for one in operation.arguments if one.required and one.location != "body")
    words += [f"{flag(one.name)} {one.name.upper()}" for one in required]
    shown = [one for one in fields if one.required] or fields[:1]
    return " ".join([*words, *(f"--set {one.wire_name}={_sample(one)}" for one in shown)])


def _sample(field: Field) -> str:
    documented = re.search(r"One of: `([^`]+)`", field.description)
    if documented:
        return documented[1]
    samples = {"integer": "1", "number": "0.5", "true or false": "true", "object": "'{}'", "text": "TEXT"}
    return samples.get(field.type, "'[]'" if field.type.startswith("list") else "VALUE")


def _fields(model: ast.ClassDef | None) -> list[Field]:
    """Return the fields of a model's class, each with the docstring that follows it."""
    found: list[Field] = []
    for statement, after in zip(model.body, [*model.body[1:], None], strict=True) if model else ():
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        if isinstance(statement.annotation, ast.Subscript) and ast.unparse(statement.annotation.value) == "ClassVar":
            if statement.target.id == "is_open":
                return []
            continue
        annotation = ast.unparse(statement.annotation)
        alias = re.search(r"alias='([^']+)'", annotation)
        name = statement.target.id
        text = ast.literal_eval(after.value) if isinstance(after, ast.Expr) else ""
        description = " ".join(str(text).split())
        found.append(Field(name, alias[1] if alias else name, _type(annotation), statement.value is None, description))
    return found


def _type(annotation: str) -> str:
    """Return a type in words, such as ``integer`` or ``list of text``."""
    inner = re.fullmatch(r"Annotated\[(.*?), \w+\(.*", annotation)
    text = re.sub(r"Literal\[[^\]]*\] \| ", "", inner[1] if inner else annotation).removesuffix(" | None")
    item = re.fullmatch(r"list\[(.*)\]", text)
    if item:
        return f"list of {_type(item[1])}"
    return " or ".join(_TYPE_NAMES.get(part.partition("[")[0], part) for part in text.split(" | "))
