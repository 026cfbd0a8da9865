"""Names of the fields of a body: a mistyped one is rejected before anything is sent.

Bodies that a program builds are checked: by the constructor of a model, on assignment, and as a dict argument.
Validation is not: a response may have fields that this version of the contract does not declare.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, reduce
from importlib import import_module
from operator import or_
from types import GenericAlias, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from projectlink._core.errors import ApiTypeError
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from inspect import Signature

Model = Any  # a model class; its module imports this one


@lru_cache(maxsize=512)
def field_names(model: Model) -> frozenset[str]:
    """Return the Python and wire names of a model's fields."""
    fields = model.model_fields
    return frozenset(fields) | {field.alias for field in fields.values() if field.alias}


@lru_cache(maxsize=512)
def _nested_models(model: Model) -> dict[str, Model]:
    """Return the models of the fields that are a model or a list of one, by Python and wire name."""
    nested = {}
    for name, field in model.model_fields.items():
        if found := _model_of(field.annotation):
            nested[name] = nested[field.alias or name] = found
    return nested


def _model_of(annotation: Any) -> Model | None:
    """Return the only model of an annotation, also in an optional or a list; None without one."""
    if hasattr(annotation, "is_open"):
        return annotation
    if get_origin(annotation) not in (Annotated, Union, UnionType, list):
        return None
    found = [model for one in get_args(annotation) if (model := _model_of(one))]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=512)
def model_signature(model: Model) -> Signature:
    """Return the signature of a model's constructor: a keyword with a plain type and a default for each field."""
    from inspect import Parameter, Signature

    model.model_rebuild(raise_errors=False)  # resolves the types
    keywords = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if field.is_required() else field.get_default(),
            annotation=_plain_type(field.annotation),
        )
        for name, field in model.model_fields.items()
    ]
    if model.is_open:
        keywords.append(Parameter("fields", Parameter.VAR_KEYWORD, annotation=Any))
    return Signature(keywords)


def _plain_type(annotation: Any) -> Any:
    """Return a type without the marks of its validation."""
    origin, members = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _plain_type(members[0])
    if origin in (Union, UnionType):
        return reduce(or_, map(_plain_type, members))
    return GenericAlias(origin, tuple(map(_plain_type, members))) if origin in (list, dict) else annotation


def check_body_names(service: str, names: tuple[str, ...], body: Any, where: str) -> None:
    """Reject a body with a field that does not exist; see ``check_field_names``. The models are found by name."""
    models = import_module(f"projectlink.{service}.models")
    check_field_names(tuple(getattr(models, name) for name in names), body, where)


def check_field_names(models: tuple[Model, ...], data: Any, where: str) -> None:
    """Reject a dict, or a list of dicts, with a field that none of the models has; models in it are checked already.

    Args:
        models: The models of this body; the first is the one to name.
        data: The body or the value of a field.
        where: Description of the body for the error.

    Raises:
        ApiTypeError: A field does not exist; the message names close ones.
    """
    if isinstance(data, (list, tuple)):
        for item in data:
            check_field_names(models, item, where)
    if not isinstance(data, Mapping) or any(model.is_open for model in models):
        return
    known = field_names(models[0]).union(*map(field_names, models[1:]))
    if not known.issuperset(data):
        unknown = next(name for name in data if name not in known)
        raise ApiTypeError(unknown_field(models[0], where, unknown))
    nested = _nested_models(models[0])
    for name in nested.keys() & data.keys():
        check_field_names((nested[name],), data[name], f"{where}, field {name!r},")


def unknown_field(model: Model, where: str, name: Any) -> str:
    """Return the message for a field that does not exist."""
    hint = did_you_mean(str(name), model.model_fields)
    return f"{where} has no field {name!r}{hint}; {model.__name__}.from_dict accepts undeclared fields too"
