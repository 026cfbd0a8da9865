"""Parser: plain spec data to the intermediate representation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from openapi.codegen.docstrings import describe
from openapi.codegen.ir import Api, Argument, Field, Group, Model, Operation, Paging, Scheme, Service
from openapi.codegen.types import TYPES, input_type, kind_of, snake, type_of
from openapi.codegen.validate import METHODS, SpecError, load, resolve, violations_of

_RESERVED_FIELDS = set(
    """
    copy dict json schema validate construct to_dict to_json to_str to_plain from_dict from_json model_config
    model_fields model_dump model_extra is_open actual_instance
    """.split()
)
_RESERVED_ARGUMENTS = {"self", "options", "deadline", "idempotency_key", "progress", "save_to", "checksum"}
_RESERVED_SUFFIXES = ("Exception", "Error")
_FILE_TYPES = {"file": "hints.FileInput", "files": "list[hints.FileInput]"}
_ALLOWED_ERRORS = {"Error", "InferenceValidationError"}  # names of models in the services' own clients
_RESERVED_MODELS = {"ApiClient", "AsyncApiClient", "ApiResponse", "Configuration", "Field", "Model", "Any"}


def parse_file(path: Path) -> tuple[Service, dict[str, Any]]:
    """Return the intermediate representation of a spec file, and its plain data.

    Raises:
        SpecError: The spec is invalid. The error lists every problem.
    """
    try:
        spec = load(path)
    except ValueError as error:
        raise SpecError(path.name, [str(error)]) from None
    problems = violations_of(spec)
    try:
        problems += name_conflicts(spec)
        service = build(path.stem, spec)
    except (KeyError, TypeError, AttributeError, ValueError, StopIteration) as error:
        problems = problems or [f"missing or invalid value: {type(error).__name__}: {error}"]
    if problems:
        raise SpecError(path.name, problems)
    return service, spec


def build(name: str, spec: dict[str, Any]) -> Service:
    """Return the intermediate representation of a valid spec."""
    operations = [_operation(spec, path, method, item) for path, method, item in endpoints(spec)]
    schemas = spec["components"]["schemas"]
    return Service(
        name=name,
        title=spec["info"]["title"],
        description=_prose(spec["info"]),
        host=spec["servers"][0]["url"],
        apis=tuple(_apis(spec, operations)),
        models=tuple(_model(model, schemas) for model in schemas),
        operations=tuple(sorted(operations, key=lambda operation: operation.id)),
        groups=_groups(spec, operations),
        schemes=tuple(_scheme(*item) for item in spec["components"].get("securitySchemes", {}).items()),
    )


def _apis(spec: dict[str, Any], operations: list[Operation]) -> Iterator[Api]:
    """Yield an API class for each tag of the spec."""
    title, names = spec["info"]["title"], [tag["name"] for tag in spec["tags"]]
    for name in names:
        own = [one for one in operations if _tag(spec, one) == name]
        subject = title if len(names) == 1 else f"{title} with the tag {name}"
        yield Api(f"{name}Api", snake(f"{name}Api"), subject, tuple(sorted(own, key=lambda operation: operation.id)))


def _tag(spec: dict[str, Any], operation: Operation) -> str:
    return str(spec["paths"][operation.path][operation.method.lower()]["tags"][0])


def _groups(spec: dict[str, Any], operations: list[Operation]) -> tuple[Group, ...]:
    """Return the operations of each tag by the `x-group` of their path, or else by the tag."""
    grouped: dict[tuple[str, str], list[Operation]] = {}
    for operation in operations:
        tag = _tag(spec, operation)
        name = spec["paths"][operation.path].get("x-group", tag.lower())
        grouped.setdefault((name, f"{tag}Api"), []).append(operation)
    return tuple(Group(*key, tuple(members)) for key, members in grouped.items())


def endpoints(spec: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Return path, method and path item of every operation, in the order of the spec."""
    return [(path, method, item) for path, item in spec["paths"].items() for method in METHODS if method in item]


def _prose(node: dict[str, Any]) -> str:
    return str(node.get("description", "")).strip()


def _model(name: str, schemas: dict[str, dict[str, Any]]) -> Model:
    schema = schemas[name]
    required = schema.get("required", [])
    properties = schema.get("properties", {}).items()
    fields = [_field(wire_name, node, wire_name in required, schemas) for wire_name, node in properties]
    words = set(re.findall(r"\w+", " ".join(field.type for field in fields)))
    uses = {word for word in words if word[0].isupper()} - {name, "Any", "None", "Date", "DateTime", *TYPES.values()}
    return Model(
        name=name,
        module=snake(name),
        description=_prose(schema) or f"{name}.",
        fields=tuple(sorted(fields, key=lambda field: not field.required)),
        uses=tuple(sorted(uses)),
        is_open=schema.get("additionalProperties", False) is not False,
    )


def _field(wire_name: str, schema: dict[str, Any], required: bool, schemas: dict[str, dict[str, Any]]) -> Field:
    """Return a field. One that is a model has the description of the model, unless it has another."""
    type_name = type_of(schema)
    prose = _prose(schema) or _prose(schemas.get(type_name, {}))
    if not required and "None" not in type_name and type_name != "Any":
        type_name = f"{type_name} | None"
    secret = schema.get("format") == "password"
    description = describe(prose, schema)
    return Field(snake(wire_name), wire_name, type_name, required, secret, description, _known(schema))


def _documented(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the enumeration of a path parameter: the bounds of identifiers tell nothing to a caller."""
    return {"enum": schema["enum"]} if "enum" in schema else {}


def _known(schema: dict[str, Any]) -> tuple[str | int, ...]:
    """Return the documented values of a field or of its items; empty if it accepts any value."""
    values = schema.get("enum", schema.get("x-known-values"))
    if values is None and isinstance(schema.get("items"), dict):
        return _known(schema["items"])
    return tuple(value for value in values or () if value is not None)


def _operation(spec: dict[str, Any], path: str, method: str, item: dict[str, Any]) -> Operation:
    node = item[method]
    content_type, arguments = _arguments(spec, item, node)
    responses = {int(status): _response(spec, value) for status, value in sorted(node["responses"].items())}
    success = next(response for status, response in responses.items() if 200 <= status < 300)
    returns, accept = _content(success)
    errors = {status: value for status, value in responses.items() if status >= 400}
    error_types = {_content(value)[0] for value in errors.values()}
    return Operation(
        id=node["operationId"],
        method=method.upper(),
        path=path,
        summary=node.get("summary", node["operationId"]).strip(),
        description=_prose(node),
        arguments=tuple(sorted(arguments, key=lambda argument: not argument.required)),
        returns=input_type(returns) if returns else None,
        result=_prose(success),
        error=error_types.pop() if len(error_types) == 1 else None,
        errors=tuple((status, _prose(value)) for status, value in errors.items()),
        statuses=tuple(responses),
        security=tuple(next(iter(entry)) for entry in node.get("security", spec.get("security", [])) if entry),
        accept=accept,
        content_type=content_type,
        docs_url=_docs_url(spec, node),
        paging=_paging(spec, item, node, responses) if "x-paging" in node else None,
        unimplemented=node.get("x-unimplemented", "").strip(),
    )


def _response(spec: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Return a response; a description beside its reference takes precedence over the one of the target."""
    return {**resolve(spec, node), **{key: value for key, value in node.items() if key != "$ref"}}


def _docs_url(spec: dict[str, Any], node: dict[str, Any]) -> str:
    """Return the address of an operation's documentation, or an empty string."""
    docs: dict[str, str] = node.get("externalDocs") or spec.get("externalDocs") or {}
    return docs.get("url", "") + (f"#{node['operationId']}" if docs.get("x-anchors") == "operationId" else "")


def _paging(
    spec: dict[str, Any], item: dict[str, Any], node: dict[str, Any], responses: dict[int, dict[str, Any]]
) -> Paging:
    """Return the pagination of an operation.

    Raises:
        ValueError: `x-paging` names a parameter or field that does not exist.
    """
    extension = node["x-paging"]
    fields = {one["name"]: one["schema"] for one in _parameters(spec, item, node) if one["in"] == "query"}
    in_body = extension["start"] not in fields and "requestBody" in node
    if in_body:
        media = next(iter(node["requestBody"]["content"].values()))
        fields = resolve(spec, media["schema"])["properties"]
    page = next(iter(responses[min(responses)]["content"].values()))["schema"]
    page_fields = resolve(spec, page).get("properties", {})
    replaced = tuple(extension.get("instead", ()))
    parameters = [(name, fields) for name in (extension["start"], extension["size"], *replaced)]
    for name, known in (*parameters, *((extension.get(key), page_fields) for key in ("items", "total"))):
        if name and name not in known:
            found = ", ".join(known) or "nothing"
            raise ValueError(f"x-paging of {node['operationId']}: expected one of {found}, got {name!r}")
    return Paging(
        start=extension["start"],
        size=extension["size"],
        by_page_number={"items": False, "pages": True}[extension["counts"]],
        items=snake(extension.get("items", "")),
        total=snake(extension.get("total", "")),
        max_page_size=fields[extension["size"]].get("maximum", 0),
        in_body=in_body,
        item_type=input_type(type_of((page_fields[extension["items"]] if "items" in extension else page)["items"])),
        replaced=replaced,
    )


def _content(response: dict[str, Any]) -> tuple[str | None, str]:
    """Return the type of a response's body, or None without a body, and the matching Accept header."""
    for media_type, media in response.get("content", {}).items():
        return type_of(media.get("schema", True)), media_type
    return None, "application/json"


def _arguments(spec: dict[str, Any], item: dict[str, Any], node: dict[str, Any]) -> tuple[str, list[Argument]]:
    """Return the media type of an operation's body, empty without a body, and its arguments."""
    parameters = _parameters(spec, item, node)
    arguments, last = (
        [_argument(one, one.get("schema", {}), one["in"]) for one in parameters if one.get("x-last", False) is is_last]
        for is_last in (False, True)
    )
    if "requestBody" not in node:
        return "", [*arguments, *last]
    content_type, media = next(iter(node["requestBody"]["content"].items()))
    schema = media.get("schema", {})
    if content_type != "multipart/form-data":
        return content_type, [*arguments, _body(spec, node, schema), *last]
    required = schema.get("required", [])
    fields = [
        _argument({**field, "name": name, "required": name in required}, field, "form")
        for name, field in schema["properties"].items()
    ]
    return content_type, [*arguments, *fields, *last]


def _parameters(spec: dict[str, Any], item: dict[str, Any], node: dict[str, Any]) -> list[dict[str, Any]]:
    return [resolve(spec, parameter) for parameter in (*item.get("parameters", []), *node.get("parameters", []))]


def _argument(node: dict[str, Any], schema: dict[str, Any], location: str) -> Argument:
    kind = kind_of(schema)
    return Argument(
        name=snake(node["name"]),
        wire_name=node["name"],
        location=location,
        kind=kind,
        type=_FILE_TYPES.get(kind) or input_type(type_of(schema)),
        required=node.get("required", False),
        explode=node.get("explode", True),
        description=describe(_prose(node) or _prose(schema), _documented(schema) if location == "path" else schema),
        known=_known(schema),
    )


def _body(spec: dict[str, Any], node: dict[str, Any], schema: dict[str, Any]) -> Argument:
    model, target = type_of(schema), resolve(spec, schema)
    kind = kind_of(target)
    plain = {"object": " | dict[str, Any]", "list": " | list[dict[str, Any]]"}
    return Argument(
        name=node.get("x-codegen-request-body-name") or (snake(model) if "$ref" in schema else "body"),
        wire_name="",
        location="body",
        kind=kind,
        type="hints.FileInput" if kind == "file" else f"{input_type(model)}{plain.get(kind, '')}",
        required=node["requestBody"].get("required", False),
        renames=tuple((snake(name), name) for name in target.get("properties", {}) if snake(name) != name),
        description=_body_description(node, target),
        models=_body_models(spec, schema),
    )


def _body_models(spec: dict[str, Any], schema: dict[str, Any]) -> tuple[str, ...]:
    """Return the models of a body or of its items. UbiOps documents some updates with the model of the creation."""
    item = schema.get("items", {}) if schema.get("type") == "array" else schema
    if not isinstance(item, dict) or "$ref" not in item:
        return ()
    name = type_of(item)
    creation = f"{name.removesuffix('Update')}Create"
    return (name, creation) if creation != name and creation in spec["components"]["schemas"] else (name,)


def _body_description(node: dict[str, Any], schema: dict[str, Any]) -> str:
    """Return the description of a body, of its schema or of its items, and the names of required fields."""
    required = ", ".join(f"`{snake(name)}`" for name in schema.get("required", []))
    return f"{_prose(node['requestBody']) or _prose(schema)} {f'Required: {required}.' if required else ''}".strip()


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


def name_conflicts(spec: dict[str, Any]) -> list[str]:
    """Return every name that is invalid, reserved or ambiguous in Python, and every name that does not resolve."""
    return [*_tag_conflicts(spec), *_model_conflicts(spec), *_operation_conflicts(spec), *_login_conflicts(spec)]


def _tag_conflicts(spec: dict[str, Any]) -> Iterator[str]:
    """Yield the problems with the tags, which name API classes, and with the groups, which name pages."""
    names = [str(tag["name"]) for tag in spec.get("tags") or ()]
    used: set[str] = set()
    groups: dict[str, set[str]] = {}
    for path, method, item in endpoints(spec) if names else ():
        tags = item[method].get("tags")
        if not isinstance(tags, list) or len(tags) != 1 or tags[0] not in names:
            yield f"#/paths/{path}/{method}: tags must be one of the tags of the document in a list, got {tags!r}"
            continue
        used.add(tags[0])
        groups.setdefault(item.get("x-group", tags[0].lower()), set()).add(tags[0])
    for name, count in Counter(names).items():
        if count > 1 or not f"{name}Api".isidentifier() or "_" in name:
            yield f"#/tags: {name!r} must be a name in CamelCase, each tag once"
        elif name not in used:
            yield f"#/tags: no operation has the tag {name}"
    for group, tags in groups.items():
        if len(tags) > 1:
            yield f"#/paths: x-group {group} has operations of the tags {', '.join(sorted(tags))}; use a group for each"


def _model_conflicts(spec: dict[str, Any]) -> Iterator[str]:
    schemas = spec.get("components", {}).get("schemas", {})
    for name, schema in schemas.items():
        where, fields = f"#/components/schemas/{name}", list(map(snake, schema.get("properties", {})))
        if schema.get("type", "object") != "object":
            yield f"{where}: component schemas must be objects, got {schema['type']}; inline it"
        if (
            name in _RESERVED_MODELS
            or (name.endswith(_RESERVED_SUFFIXES) and name not in _ALLOWED_ERRORS)
            or not name.isidentifier()
        ):
            yield f"{where}: not a valid class name, or a reserved one"
        for field, count in _repeated(fields):
            yield f"{where}: {count} fields map to the Python name {field}"
        types = re.findall(r"\w+", " ".join(map(type_of, schema.get("properties", {}).values())))
        for field in fields:
            if field in {*_RESERVED_FIELDS, *types}:
                yield f"{where}: the field name {field} is reserved"
    for module, count in _repeated(map(snake, schemas)):
        yield f"#/components/schemas: {count} models map to the module {module}"


def _operation_conflicts(spec: dict[str, Any]) -> Iterator[str]:
    schemes = spec.get("components", {}).get("securitySchemes", {})
    for path, method, item in endpoints(spec):
        where, arguments = f"#/paths/{path}/{method}", _arguments(spec, item, item[method])[1]
        names = [argument.name for argument in arguments]
        for name, count in _repeated(names):
            yield f"{where}: {count} arguments map to the Python name {name}"
        for name in names:
            if name in _RESERVED_ARGUMENTS:
                yield f"{where}: the argument name {name} is reserved"
        declared = {argument.wire_name for argument in arguments if argument.location == "path"}
        for name in sorted(declared ^ set(re.findall(r"{(.*?)}", path))):
            yield f"{where}: the path parameter {name} must be both declared and in the path"
        for entry in item[method].get("security", spec.get("security", [])):
            for name in sorted(entry.keys() - schemes.keys()):
                yield f"{where}: unknown security scheme {name!r}"


def _login_conflicts(spec: dict[str, Any]) -> Iterator[str]:
    ids = {item[method].get("operationId") for _, method, item in endpoints(spec)}
    for name, scheme in spec.get("components", {}).get("securitySchemes", {}).items():
        for step, target in scheme.get("x-login", {}).items():
            if step not in ("obtain", "refresh") or target not in ids:
                yield f"#/components/securitySchemes/{name}/x-login: {step} must name an operation, got {target!r}"


def _repeated(names: Iterable[str]) -> list[tuple[str, int]]:
    return [(name, count) for name, count in Counter(names).items() if count > 1]
