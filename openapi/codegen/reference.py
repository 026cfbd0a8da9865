"""Renderer of the reference: pages for the methods, by group, and for the models of a service."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from openapi.codegen.docstrings import SAVING_ARGUMENTS
from openapi.codegen.ir import Argument, Group, Operation, Service
from openapi.codegen.render import iter_filters, method_parameter, template_environment
from openapi.codegen.types import input_type
from projectlink._core.errors import exception_class
from projectlink_mock._core.contract.fidelity import Fidelity

_LINE_WIDTH = 76  # fits beside both columns of navigation
_SAVING = ["*", "save_to: str | PathLike[str] | BinaryIO = ...", "checksum: str = ..."]


def render_reference(service: Service, notes: Mapping[str, Fidelity]) -> dict[str, str]:
    """Return the pages of a service by path below the folder of the reference.

    Args:
        service: The service.
        notes: Emulation notes by operation. An operation without notes has no section on the mock server.
    """
    environment = template_environment()
    environment.filters |= {
        "call": _call,
        "iter_call": _iter_call,
        "exception": lambda status: exception_class(status).__name__,
        "prose": _prose,
        "slug": _slug,
        "title": lambda group: f"{group.name[0].upper()}{group.name[1:]}",
        "type": _type_filter({model.name for model in service.models}),
    }

    def render(template: str, **values: object) -> str:
        return environment.get_template(template).render(service=service, **values)

    pages = {
        f"{service.name}.md": render("methods.md.j2"),
        f"{service.name}/data-models.md": render("models.md.j2"),
    }
    for group in service.groups:
        page = render("group.md.j2", group=group, notes=notes, saving=SAVING_ARGUMENTS)
        pages[f"{service.name}/{_slug(group)}.md"] = page
    return pages


def _slug(group: Group) -> str:
    return group.name.replace(" ", "-")


def _call(operation: Operation) -> str:
    """Return a method's signature, on one line if it fits."""
    saving = _SAVING if operation.returns == "bytes" else []
    returns = "bytes | Path | int" if saving else operation.returns or "None"
    return _lines(operation.id, [*map(_parameter, operation.arguments), *saving, "**options"], returns)


def _iter_call(operation: Operation) -> str:
    """Return the signature of the iterating method of a paginated operation."""
    assert operation.paging
    limits = ["*", "limit: int | None = None", "page_size: int | None = None", "**options"]
    filters = map(_parameter, iter_filters(operation))
    return _lines(f"iter_{operation.id}", [*filters, *limits], f"Pages[{operation.paging.item_type}]")


def _parameter(argument: Argument) -> str:
    """Return a parameter without its documented values, which are in the list of arguments."""
    return method_parameter(replace(argument, known=())).replace("hints.", "")


def _lines(name: str, parameters: list[str], returns: str) -> str:
    line = f"{name}({', '.join(parameters)}) -> {returns}"
    if len(line) <= _LINE_WIDTH:
        return line
    return "\n".join([f"{name}(", *(f"    {one}," for one in parameters), f") -> {returns}"])


def _prose(text: str) -> str:
    """Return Markdown that shows the characters of HTML outside of code as they are."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else part.replace("<", "&lt;").replace("*", r"\*") for part in parts)


def _type_filter(models: set[str]) -> Callable[[str], str]:
    """Return a function that writes a type in Markdown, with links to the models."""

    def write(found: re.Match[str]) -> str:
        word = found[0]
        if word in models:
            return f"[{word}](data-models.md#{word})"
        return rf"\{word}" if word in "[]" else word

    def convert(annotation: str) -> str:
        plain = input_type(annotation).replace("hints.", "").replace("object", "Any")
        return re.sub(r"\w+|[\[\]]", write, plain.removesuffix(" | None"))

    return convert
