"""Plain spec data to IR."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from pathlib import Path
from typing import Any

from openapi.codegen.ir import Argument, Field, Model, Operation, Paging, Scheme, Service
from openapi.codegen.validate import METHODS, SpecError, check, load, resolve

_TYPES = {"string": "str", "integer": "StrictInt", "number": "StrictFloat", "boolean": "StrictBool", "null": "None"}
_FORMATS = {"date-time": "DateTime", "date": "date", "binary": "bytes"}
_LOOSE = {"StrictInt": "int", "StrictFloat": "float", "StrictBool": "bool", "DateTime": "datetime"}
_KINDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list", "object": "object"}
_KINDS |= {"date": "date", "date-time": "datetime", "binary": "file"}
_TAKEN = {"copy", "dict", "json", "schema", "validate", "construct", "to_dict", "to_json", "to_str", "to_plain"}
_TAKEN |= {"from_dict", "from_json", "model_config", "model_fields", "model_dump", "model_extra", "is_open"}
_OPTIONS = {"self", "options", "deadline", "idempotency_key", "progress", "save_to", "checksum"}
_EXPORTED = {"ApiClient", "AsyncApiClient", "ApiResponse", "Configuration", "Field", "Model", "Any"}


def read(path: Path) -> tuple[Service, dict[str, Any]]:
    """The IR of a spec file, and its plain data.

    Raises:
        SpecError: the spec cannot be generated from; the error lists every reason.
    """
    try:
        spec = load(path)
    except ValueError as error:
        raise SpecError(path.name, [str(error)]) from None
    problems = check(spec)
    try:
        problems += clashes(spec)
        service = build(path.stem, spec)
    except (KeyError, TypeError, AttributeError, ValueError, StopIteration) as error:
        problems = problems or [f"something that every spec has is missing or odd: {type(error).__name__}: {error}"]
    if problems:
        raise SpecError(path.name, problems)
    return service, spec


def build(name: str, spec: dict[str, Any]) -> Service:
    """The IR of a spec that was checked."""
    api = f"{spec['tags'][0]['name']}Api"
    operations = [_operation(spec, path, method, item) for path, method, item in endpoints(spec)]
    return Service(
        name=name,
        title=spec["info"]["title"],
        description=_prose(spec["info"]),
        host=spec["servers"][0]["url"],
        api=api,
        module=snake(api),
        models=tuple(_model(model, schema) for model, schema in spec["components"]["schemas"].items()),
        operations=tuple(sorted(operations, key=lambda operation: operation.id)),
        schemes=tuple(_scheme(*item) for item in spec["components"].get("securitySchemes", {}).items()),
    )


def endpoints(spec: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Path, method and path item of every operation, in the order of the spec."""
    return [(path, method, item) for path, item in spec["paths"].items() for method in METHODS if method in item]


def snake(name: str) -> str:
    """The snake_case of a name in any case."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def _prose(node: dict[str, Any]) -> str:
    return str(node.get("description", "")).strip()


def type_of(schema: dict[str, Any] | bool) -> str:
    """The Python type of a schema, models by their names."""
    if isinstance(schema, bool):
        return "Any"
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " | ".join(map(type_of, schema["anyOf"]))
    names = schema.get("type", "any")
    return " | ".join(_single(name, schema) for name in (names if isinstance(names, list) else [names]))


def _single(name: str, schema: dict[str, Any]) -> str:
    if name == "array":
        return f"list[{type_of(schema.get('items', True))}]"
    if name == "object":
        return f"dict[str, {type_of(schema.get('additionalProperties', True))}]"
    if name == "string" and schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    return _TYPES.get(name, "Any")


def _loose(type_name: str) -> str:
    """A type as a signature shows it."""
    type_name = re.sub(r"\w+", lambda word: _LOOSE.get(word[0], word[0]), type_name)
    return "object" if type_name == "Any" else type_name


def _kind(schema: dict[str, Any]) -> str:
    """What a value of an argument is checked for."""
    names = schema.get("type", "any")
    name = next((name for name in names if name != "null"), "any") if isinstance(names, list) else names
    return _KINDS.get(schema.get("format", "") if name == "string" else "", _KINDS.get(name, "any"))


def _model(name: str, schema: dict[str, Any]) -> Model:
    required = schema.get("required", [])
    fields = [_field(wire, node, wire in required) for wire, node in schema.get("properties", {}).items()]
    words = set(re.findall(r"\w+", " ".join(field.type for field in fields)))
    uses = {word for word in words if word[0].isupper()} - {name, "Any", "None", "DateTime", *_TYPES.values()}
    return Model(
        name=name,
        module=snake(name),
        description=_prose(schema) or f"{name}.",
        fields=tuple(sorted(fields, key=lambda field: not field.required)),
        uses=tuple(sorted(uses)),
        is_open=schema.get("additionalProperties", False) is not False,
    )


def _field(wire: str, schema: dict[str, Any], required: bool) -> Field:
    type_name = type_of(schema)
    if not required and "None" not in type_name and type_name != "Any":
        type_name = f"{type_name} | None"
    secret = schema.get("format") == "password"
    return Field(snake(wire), wire, type_name, required, secret, _prose(schema), _known(schema))


def _known(schema: dict[str, Any]) -> tuple[str | int, ...]:
    """The values that a field, or each item of one, is documented to have; none where it may have any."""
    values = schema.get("enum", schema.get("x-known-values"))
    if values is None and isinstance(schema.get("items"), dict):
        return _known(schema["items"])
    return tuple(value for value in values or () if value is not None)


def _operation(spec: dict[str, Any], path: str, method: str, item: dict[str, Any]) -> Operation:
    node = item[method]
    content_type, arguments = _arguments(spec, item, node)
    responses = {int(status): resolve(spec, value) for status, value in sorted(node["responses"].items())}
    returns, accept = next(_content(value) for status, value in responses.items() if 200 <= status < 300)
    errors = {status: value for status, value in responses.items() if status >= 400}
    error_types = {_content(value)[0] for value in errors.values()}
    return Operation(
        id=node["operationId"],
        method=method.upper(),
        path=path,
        summary=node.get("summary", node["operationId"]).strip(),
        description=_prose(node),
        arguments=tuple(sorted(arguments, key=lambda argument: not argument.required)),
        returns=_loose(returns) if returns else None,
        error=error_types.pop() if len(error_types) == 1 else None,
        errors=tuple((status, _prose(value)) for status, value in errors.items()),
        statuses=tuple(responses),
        security=tuple(next(iter(entry)) for entry in node.get("security", spec.get("security", [])) if entry),
        accept=accept,
        content_type=content_type,
        paging=_paging(spec, item, node, responses) if "x-paging" in node else None,
    )


def _paging(
    spec: dict[str, Any], item: dict[str, Any], node: dict[str, Any], responses: dict[int, dict[str, Any]]
) -> Paging:
    """How an operation is asked for by pages.

    Raises:
        KeyError: a name of the extension leads nowhere.
    """
    said = node["x-paging"]
    fields = {one["name"]: one["schema"] for one in _parameters(spec, item, node) if one["in"] == "query"}
    in_body = said["start"] not in fields and "requestBody" in node
    if in_body:
        media = next(iter(node["requestBody"]["content"].values()))
        fields = resolve(spec, media["schema"])["properties"]
    answer = next(iter(responses[min(responses)]["content"].values()))["schema"]
    answers = resolve(spec, answer).get("properties", {})
    instead = tuple(said.get("instead", ()))
    of_a_page = [(name, fields) for name in (said["start"], said["size"], *instead)]
    for name, known in (*of_a_page, (said.get("total"), answers)):
        if name and name not in known:
            raise KeyError(name)
    return Paging(
        start=said["start"],
        size=said["size"],
        by_page_number={"items": False, "pages": True}[said["counts"]],
        items=snake(said.get("items", "")),
        total=snake(said.get("total", "")),
        max_page_size=fields[said["size"]].get("maximum", 0),
        in_body=in_body,
        item_type=_loose(type_of((answers[said["items"]] if "items" in said else answer)["items"])),
        instead=instead,
    )


def _content(response: dict[str, Any]) -> tuple[str | None, str]:
    """The type of a response's body, None for no body, and the Accept header that asks for it."""
    for media_type, media in response.get("content", {}).items():
        return type_of(media.get("schema", True)), media_type
    return None, "application/json"


def _arguments(spec: dict[str, Any], item: dict[str, Any], node: dict[str, Any]) -> tuple[str, list[Argument]]:
    """The media type of an operation's body, if it has one, and its arguments."""
    parameters = _parameters(spec, item, node)
    arguments = [_argument(parameter, parameter.get("schema", {}), parameter["in"]) for parameter in parameters]
    if "requestBody" not in node:
        return "", arguments
    content_type, media = next(iter(node["requestBody"]["content"].items()))
    schema = media.get("schema", {})
    if content_type != "multipart/form-data":
        return content_type, [*arguments, _body(spec, node, schema)]
    required = schema.get("required", [])
    fields = [
        _argument({**field, "name": name, "required": name in required}, field, "form")
        for name, field in schema["properties"].items()
    ]
    return content_type, [*arguments, *fields]


def _parameters(spec: dict[str, Any], item: dict[str, Any], node: dict[str, Any]) -> list[dict[str, Any]]:
    return [resolve(spec, parameter) for parameter in (*item.get("parameters", []), *node.get("parameters", []))]


def _argument(node: dict[str, Any], schema: dict[str, Any], place: str) -> Argument:
    kind = _kind(schema)
    return Argument(
        name=snake(node["name"]),
        wire=node["name"],
        place=place,
        kind=kind,
        type="FileInput" if kind == "file" else _loose(type_of(schema)),
        required=node.get("required", False),
        explode=node.get("explode", True),
        description=_prose(node),
    )


def _body(spec: dict[str, Any], node: dict[str, Any], schema: dict[str, Any]) -> Argument:
    model, target = type_of(schema), resolve(spec, schema)
    kind = _kind(target)
    plain = {"object": " | dict[str, Any]", "list": " | list[dict[str, Any]]"}
    return Argument(
        name=node.get("x-codegen-request-body-name") or (snake(model) if "$ref" in schema else "body"),
        wire="",
        place="body",
        kind=kind,
        type="FileInput" if kind == "file" else f"{_loose(model)}{plain.get(kind, '')}",
        required=node["requestBody"].get("required", False),
        renames=tuple((snake(wire), wire) for wire in target.get("properties", {}) if snake(wire) != wire),
        description=_prose(node["requestBody"]),
        model=model if "$ref" in schema else "",
    )


def _scheme(name: str, node: dict[str, Any]) -> Scheme:
    prefix, login = node.get("x-token-prefix", ""), node.get("x-login")
    if node["type"] == "apiKey":
        return Scheme(name, "apiKey", node["in"], node["name"], prefix)
    return Scheme(
        name,
        "basic" if node.get("scheme") == "basic" else "bearer",
        "header",
        "Authorization",
        prefix,
        (login["obtain"], login["refresh"]) if login else None,
    )


def clashes(spec: dict[str, Any]) -> list[str]:
    """Every case of two things that would get one Python name."""
    found = []
    schemas = spec.get("components", {}).get("schemas", {})
    for name, schema in schemas.items():
        where, fields = f"#/components/schemas/{name}", list(map(snake, schema.get("properties", {})))
        if schema.get("type", "object") != "object":
            found.append(f"{where}: only objects become models; put a {schema['type']} where it is used")
        if name in _EXPORTED or (name.endswith(("Exception", "Error")) and name != "Error") or not name.isidentifier():
            found.append(f"{where}: the name is no class name, or taken by something else that is exported")
        found += [f"{where}: {count} fields would be named {field}" for field, count in _repeated(fields)]
        types = re.findall(r"\w+", " ".join(map(type_of, schema.get("properties", {}).values())))
        found += [f"{where}: a field cannot be named {field}" for field in fields if field in {*_TAKEN, *types}]
    found += [
        f"#/components/schemas: {count} models would be in {name}" for name, count in _repeated(map(snake, schemas))
    ]
    for path, method, item in endpoints(spec):
        arguments = _arguments(spec, item, item[method])[1]
        where, names = f"#/paths/{path}/{method}", [argument.name for argument in arguments]
        found += [f"{where}: {count} arguments named {name}" for name, count in _repeated(names)]
        found += [f"{where}: an argument cannot be named {name}" for name in names if name in _OPTIONS]
        declared = {argument.wire for argument in arguments if argument.place == "path"}
        for name in sorted(declared ^ set(re.findall(r"{(.*?)}", path))):
            found.append(f"{where}: the path parameter {name} is not both in the path and declared")
        for entry in item[method].get("security", spec.get("security", [])):
            unknown = sorted(entry.keys() - spec["components"].get("securitySchemes", {}).keys())
            found += [f"{where}: there is no security scheme {name}" for name in unknown]
    ids = {item[method].get("operationId") for _, method, item in endpoints(spec)}
    for name, scheme in spec.get("components", {}).get("securitySchemes", {}).items():
        for step, target in scheme.get("x-login", {}).items():
            if step not in ("obtain", "refresh") or target not in ids:
                found.append(f"#/components/securitySchemes/{name}/x-login: {step} {target!r} is no operation")
    return found


def _repeated(names: Any) -> list[tuple[str, int]]:
    return [(name, count) for name, count in Counter(names).items() if count > 1]
