"""Renderer: intermediate representation to files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from openapi.codegen.docstrings import (
    escape_docstring,
    field_docstring,
    iterator_docstring,
    method_docstring,
    model_docstring,
)
from openapi.codegen.ir import Api, Argument, Field, Operation, Paging, Service
from openapi.codegen.types import snake

_HEADER = "# Generated from openapi/{}.yaml by `make generate`; change the spec or a template, never this file.\n"
_ERRORS = """
    OpenApiException ApiTypeError ApiValueError ApiKeyError ApiAttributeError ApiException ApiConnectionError
    ApiTimeoutError ApiDecodeError BadRequestException UnauthorizedException ForbiddenException NotFoundException
    ConflictException UnprocessableEntityException TooManyRequestsException ServiceException
""".split()
_SHARED = {
    "api_client": [("async_client", ["AsyncApiClient"]), ("client", ["ApiClient"])],
    "api_response": [("http.response", ["ApiResponse"])],
    "exceptions": [("errors", _ERRORS)],
}
_CLIENTS = {"ApiClient": "projectlink._core.client", "AsyncApiClient": "projectlink._core.async_client"}
_SHARED_DESCRIPTIONS = {
    "api_client": "Clients.",
    "api_response": "Responses with their status and headers.",
    "exceptions": "Exceptions.",
}
_OPTIONS = "**options: hints.Unpack[hints.RequestOptions]"
_REST = [("errors", _ERRORS), ("http.raw_response", ["RESTResponse", "AsyncRESTResponse"])]


def _row(argument: Argument) -> str:
    parts = [repr(part) for part in (argument.name, argument.wire_name, argument.location, argument.kind)]
    if argument.required:
        parts.append("required=True")
    if not argument.explode:
        parts.append("explode=False")
    if argument.renames:
        parts.append(f"renames={dict(argument.renames)!r}")
    if argument.models:
        parts.append(f"models={argument.models!r}")
    return f"Argument({', '.join(parts)})"


def _settings(field: Field) -> str:
    alias = f"alias={field.wire_name!r}" if field.wire_name != field.name else ""
    return ", ".join(filter(None, [alias, "repr=False" if field.secret else ""]))


def _annotation(field: Field) -> str:
    settings = _settings(field)
    extras = ["OpenEnum()" if field.known else "", f"Field({settings})" if settings else ""]
    annotation = open_enum(field.type, field.known)
    return f"Annotated[{annotation}, {', '.join(filter(None, extras))}]" if any(extras) else annotation


def _constructor_parameter(field: Field, names: set[str]) -> str:
    """Return a parameter of a constructor, which takes a dict for each model in the field."""
    model = rf"\b({'|'.join(names)})\b"
    annotation = re.sub(rf"list\[(?={model})", "Sequence[", field.type)
    annotation = open_enum(re.sub(model, r"\1 | dict[str, Any]", annotation), field.known)
    return f"{field.name}: {annotation}{'' if field.required else ' = None'}"


def _nesting_bodies(service: Service) -> set[str]:
    """Return the names of the models with models in them that a request may contain."""
    uses = {model.name: model.uses for model in service.models}
    arguments = [argument for operation in service.operations for argument in operation.arguments]
    reached: set[str] = set()
    waiting = [name for argument in arguments for name in re.findall(r"\w+", argument.type) if name in uses]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += uses[name]
    return {name for name in reached if uses[name]}


def open_enum(annotation: str, known: tuple[str | int, ...]) -> str:
    """Return a type in which `str` or an integer shows its documented values: `Literal["asc", "desc"] | str`."""
    values = f"Literal[{', '.join(map(repr, known))}] | "
    return (
        re.sub(r"\b(str|int|StrictInt)\b", lambda found: values + found[0], annotation, count=1)
        if known
        else annotation
    )


def _paging(paging: Paging) -> str:
    settings = {
        name: value
        for name, value in vars(paging).items()
        if value and name not in ("start", "size", "item_type", "replaced")
    }
    named = "".join(f", {name}={value!r}" for name, value in settings.items())
    return f"Paging({paging.start!r}, {paging.size!r}{named})"


def _signature(operation: Operation, save_to: str = "") -> str:
    """Return the signature of a method; with the type of ``save_to``, that of an overload."""
    saving = ["*", f"save_to: {save_to}", "checksum: str = ..."] if save_to else []
    return ", ".join(["self", *map(method_parameter, operation.arguments), *saving, _OPTIONS])


def method_parameter(argument: Argument) -> str:
    """Return a parameter of a method, with its type and default."""
    optional = "" if argument.required else " = None"
    annotation = open_enum(argument.type, argument.known)
    annotation = annotation if argument.required or "None" in argument.type else f"{annotation} | None"
    return f"{argument.name}: {annotation}{optional}"


def iter_filters(operation: Operation) -> list[Argument]:
    """Return the arguments that the iterating method shares with the operation."""
    return [argument for argument in operation.arguments if not _is_page_argument(operation, argument)]


def _iter_signature(operation: Operation) -> str:
    """Return the signature of the iterating method: `limit` and `page_size` replace the page parameters."""
    own = map(method_parameter, iter_filters(operation))
    limits = ["*", "limit: int | None = None", "page_size: int | None = None"]
    return ", ".join(["self", *own, *limits, _OPTIONS])


def _iter_values(operation: Operation) -> str:
    names = ["None" if _is_page_argument(operation, argument) else argument.name for argument in operation.arguments]
    return _tuple(names)


def _is_page_argument(operation: Operation, argument: Argument) -> bool:
    paging = operation.paging
    return paging is not None and argument.wire_name in (paging.start, paging.size, *paging.replaced)


def _tuple(names: list[str]) -> str:
    """Return a tuple as source. Only a single item gets a comma: ruff breaks the line at a trailing one."""
    return f"({names[0]},)" if len(names) == 1 else f"({', '.join(names)})"


def _qualify_models(text: str, names: set[str]) -> str:
    """Return a type with its models looked up in the lazy ``models`` package."""
    found = r"'[^']*'|(?<![\w.])[A-Z]\w*"  # a documented value may be the name of a model
    return re.sub(found, lambda match: f"models.{match[0]}" if match[0] in names else match[0], text)


def template_environment() -> Environment:
    """Return the environment of the templates, without filters."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _environment(service: Service) -> Environment:
    names = {model.name for model in service.models}
    environment = template_environment()
    environment.filters |= {
        "snake": snake,
        "row": _row,
        "annotation": _annotation,
        "parameter": lambda field: _constructor_parameter(field, names),
        "paging": _paging,
        "iter_signature": _iter_signature,
        "iter_docstring": lambda operation: iterator_docstring(operation, iter_filters(operation)),
        "iter_values": _iter_values,
        "signature": _signature,
        "values": lambda operation: _tuple([argument.name for argument in operation.arguments]),
        "docs": escape_docstring,
        "docstring": method_docstring,
        "field_docstring": field_docstring,
        "model_docstring": model_docstring,
        "in_models": lambda text: _qualify_models(text, names),
    }
    return environment


def render_files(service: Service, *, extras: Mapping[str, list[str]]) -> dict[str, str]:
    """Return the Python files of a service by path below its package, not yet formatted.

    Args:
        service: The service.
        extras: Hand-written modules that are attributes of the package, and their classes, which are too.
    """
    environment = _environment(service)

    def render(template: str, **values: Any) -> str:
        return _HEADER.format(service.name) + environment.get_template(template).render(service=service, **values)

    def lazy(description: str, exports: dict[str, str], submodules: list[str]) -> str:
        return render("exports.py.j2", description=description, exports=exports, submodules=submodules)

    apis = {name: module for api in service.apis for name, module in _api_modules(api).items()}
    models = {model.name: f".{model.module}" for model in service.models}
    shared = {name: f".{module}" for module, sources in _SHARED.items() for _, names in sources for name in names}
    exports = {"Configuration": ".configuration", **shared, **_CLIENTS}
    exports |= {name: f".api{module}" for name, module in apis.items()}
    exports |= {name: f".models{module}" for name, module in models.items()}
    exports |= {name: f".{module}" for module, names in extras.items() for name in names}
    submodules = ["api", "configuration", "models", "operations", "rest", *_SHARED, *extras]
    nesting = _nesting_bodies(service)
    return {
        "__init__.py": lazy(f"Client of {service.title}.\n\n{service.description}\n", exports, submodules),
        "api/__init__.py": lazy(f"API classes of {service.title}.", apis, [module[1:] for module in apis.values()]),
        **{
            f"api/{module[1:]}.py": render("api.py.j2", api=api, is_async=name != api.name)
            for api in service.apis
            for name, module in _api_modules(api).items()
        },
        "configuration.py": render("configuration.py.j2"),
        "models/__init__.py": lazy(f"Models of {service.title}.", models, [model.module for model in service.models]),
        "operations.py": render("operations.py.j2"),
        "rest.py": render("names.py.j2", description="Responses and exceptions.", sources=_REST),
        **{
            f"models/{model.module}.py": render("model.py.j2", model=model, nesting=nesting) for model in service.models
        },
        **{
            f"{module}.py": render("names.py.j2", description=_SHARED_DESCRIPTIONS[module], sources=sources)
            for module, sources in _SHARED.items()
        },
    }


def _api_modules(api: Api) -> dict[str, str]:
    """Return the names of an API class and of its async version, and their modules relative to the package."""
    return {api.name: f".{api.module}", f"Async{api.name}": f".async_{api.module}"}
