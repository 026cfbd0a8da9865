"""Operations as data: services, security schemes, arguments, pagination."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink._core.instances import ValidatedByInstance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    Location = Literal["path", "query", "header", "form", "body"]
    ArgumentType = Literal["str", "int", "float", "bool", "datetime", "date", "list", "file", "files", "object", "any"]

T = TypeVar("T")


class Scheme:
    """A security scheme.

    Attributes:
        type: ``bearer`` (OAuth2 and HTTP bearer), ``basic`` or ``apiKey``.
        location: Where the credential goes: ``header``, ``query`` or ``cookie``.
        key: Name of that header, query parameter or cookie.
        prefix: Prefix of an access token that is sent in place of an API key.
        login: Returns the operations that obtain and refresh tokens for a user name and a password; None without login.
    """

    __slots__ = ("key", "location", "login", "prefix", "type")

    def __init__(
        self,
        type: str,
        location: str = "header",
        key: str = "Authorization",
        prefix: str = "",
        login: Callable[[], tuple[Operation[Any], Operation[Any]]] | None = None,
    ) -> None:
        self.type = type
        self.location = location
        self.key = key
        self.prefix = prefix
        self.login = login


class Service:
    """A service.

    Attributes:
        name: Module name, as in ``projectlink.<name>``.
        host: Public base URL.
        schemes: Security schemes by name.
        title: Display name; the module name by default.
    """

    __slots__ = ("host", "name", "schemes", "title")

    def __init__(self, name: str, host: str, schemes: Mapping[str, Scheme], title: str = "") -> None:
        self.name = name
        self.host = host
        self.schemes = schemes
        self.title = title or name


class Argument:
    """An argument of an operation.

    Attributes:
        name: Python name.
        wire_name: Name in the request.
        location: Part of the request that takes the value; OpenAPI's ``in``.
        type: Accepted type of value.
        required: Whether None raises ApiValueError.
        explode: Whether a list in the query becomes one ``name=value`` per item rather than comma-separated values.
        renames: Python names to wire names of a body that is given as a dict, where they differ.
        models: Names of the accepted models of a body or of its items, the main one first; empty without a model.
    """

    __slots__ = ("explode", "location", "models", "name", "renames", "required", "type", "wire_name")

    def __init__(
        self,
        name: str,
        wire_name: str,
        location: Location,
        type: ArgumentType,
        required: bool = False,
        explode: bool = True,
        renames: Mapping[str, str] | None = None,
        models: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.wire_name = wire_name
        self.location = location
        self.type = type
        self.required = required
        self.explode = explode
        self.renames = renames
        self.models = models


class Paging:
    """Pagination of an operation.

    Attributes:
        start: Wire name of the parameter with the page's start.
        size: Wire name of the parameter with the page's size.
        by_page_number: Whether ``start`` is a page number, from 1, rather than an item offset.
        items: Response field with the items; an empty string if the response is the list.
        total: Response field with the total number of items, or an empty string.
        max_page_size: Documented maximum of ``size``, or 0.
        in_body: Whether both parameters are fields of the body.
    """

    __slots__ = ("by_page_number", "in_body", "items", "max_page_size", "size", "start", "total")

    def __init__(
        self,
        start: str,
        size: str,
        by_page_number: bool = False,
        items: str = "",
        total: str = "",
        max_page_size: int = 0,
        in_body: bool = False,
    ) -> None:
        self.start = start
        self.size = size
        self.by_page_number = by_page_number
        self.items = items
        self.total = total
        self.max_page_size = max_page_size
        self.in_body = in_body


class Operation(Generic[T], ValidatedByInstance):
    """An operation: everything the client needs to call an endpoint. T is the type of its result.

    Attributes:
        service: Service of the operation.
        id: operationId, which is also the name of the SDK's method and of the mock's handler.
        method: HTTP method.
        path: Path below the base URL, with ``{parameters}``.
        arguments: Arguments in the order of the method's signature.
        returns: Returns the type of a success body; None if the response has no body.
        error: Returns the model of an error body; None if it has no model.
        statuses: Documented statuses.
        security: Names of the accepted security schemes, in order of preference.
        accept: ``Accept`` header.
        content_type: Media type of the request body, or an empty string.
        paging: Pagination; None if the operation has none.
        adapter: Cached parser of a success body; None until the first response.
    """

    __slots__ = (
        "accept",
        "adapter",
        "arguments",
        "content_type",
        "error",
        "id",
        "method",
        "paging",
        "path",
        "returns",
        "security",
        "service",
        "statuses",
    )

    def __init__(
        self,
        service: Service,
        id: str,
        method: str,
        path: str,
        arguments: tuple[Argument, ...] = (),
        returns: Callable[[], type[T]] | None = None,
        error: Callable[[], type[Any]] | None = None,
        security: tuple[str, ...] = (),
        accept: str = "application/json",
        content_type: str = "",
        paging: Paging | None = None,
        statuses: tuple[int, ...] = (),
    ) -> None:
        self.service = service
        self.id = id
        self.method = method
        self.path = path
        self.arguments = arguments
        self.returns = returns
        self.error = error
        self.security = security
        self.accept = accept
        self.content_type = content_type
        self.paging = paging
        self.statuses = statuses
        self.adapter: Any = None

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    @property
    def is_text(self) -> bool:
        """Return True if successful responses are plain text, not JSON."""
        return self.accept.startswith("text/")

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle a reference: functions and the parser of an operation cannot be pickled. A copy is the same object."""
        return _find_operation, (self.service.name, self.id)


def _find_operation(service: str, id: str) -> Operation[Any]:
    operation: Operation[Any] = getattr(import_module(f"projectlink.{service}.operations"), id)
    return operation
