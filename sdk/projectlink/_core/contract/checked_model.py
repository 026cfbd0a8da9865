"""Models whose constructor and assignments accept declared fields only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict

from projectlink._core.contract.field_names import check_field_names, model_signature, unknown_field
from projectlink._core.errors import ApiAttributeError, ApiTypeError
from projectlink._core.names import REPLACED_MODEL_ATTRIBUTES, unsupported

if TYPE_CHECKING:
    from inspect import Signature

    class CheckedModel(BaseModel):
        """As type checkers see it, a pydantic model: they know the fields, and would accept any attribute below."""

        is_open: ClassVar[bool]

else:

    class _ModelType(type(BaseModel)):
        """The type of models. Only a constructor call passes through here: validation creates instances without it.

        Pydantic would call an ``__init__`` for each object of a response, which doubles the time of a listing.
        """

        def __call__(cls, /, *args: Any, **data: Any) -> Any:
            """Create a model from its declared fields.

            Raises:
                ApiTypeError: An argument is positional, or a field does not exist.
            """
            if args:
                fields = ", ".join(f"{name}=…" for name in cls.model_fields)
                raise ApiTypeError(f"{cls.__name__} takes no positional arguments; use keywords: {fields}")
            if not cls.is_open:
                if replaced := REPLACED_MODEL_ATTRIBUTES.keys() & data.keys() - cls.model_fields.keys():
                    raise ApiTypeError(unsupported(cls.__name__, min(replaced), REPLACED_MODEL_ATTRIBUTES))
                check_field_names((cls,), data, cls.__name__)
            return super().__call__(**data)

        def __getattr__(cls, name: str) -> Any:
            """Reject the attributes of other generated models."""
            if name in REPLACED_MODEL_ATTRIBUTES:
                raise ApiAttributeError(unsupported(cls.__name__, name, REPLACED_MODEL_ATTRIBUTES))
            return super().__getattr__(name)

        @property
        def __signature__(cls) -> Signature:
            """The signature of the constructor, with plain types; pydantic's shows marks, and accepts any keyword."""
            return model_signature(cls)

        @__signature__.setter
        def __signature__(cls, value: Any) -> None:
            """Ignore pydantic's signature, which it sets when it builds the model."""

    class CheckedModel(BaseModel, metaclass=_ModelType):
        """A pydantic model that rejects undeclared fields unless they were received."""

        model_config = ConfigDict(defer_build=True)

        is_open: ClassVar[bool] = False
        """True if the schema allows additional fields."""

        def __getattr__(self, name: str) -> Any:
            """Return a received field that is not declared; reject the attributes of other generated models."""
            if name in REPLACED_MODEL_ATTRIBUTES:
                raise ApiAttributeError(unsupported(type(self).__name__, name, REPLACED_MODEL_ATTRIBUTES))
            return super().__getattr__(name)

        def __setattr__(self, name: str, value: Any) -> None:
            """Set a field; one that is not declared must have been received.

            Raises:
                ApiAttributeError: There is no such field.
            """
            model = type(self)
            is_known = name in model.model_fields or name.startswith("_") or hasattr(model, name)
            if not (is_known or model.is_open or name in (self.model_extra or ())):
                raise ApiAttributeError(unknown_field(model, model.__name__, name))
            super().__setattr__(name, value)
