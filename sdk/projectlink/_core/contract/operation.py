"""An endpoint as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    Place = Literal["path", "query", "header", "form", "body"]
    Kind = Literal["str", "int", "float", "bool", "datetime", "date", "list", "file", "object", "any"]

T = TypeVar("T")


class Scheme:
    """A way to authenticate.

    Attributes:
        kind: ``bearer`` (OAuth2 and HTTP bearer), ``basic`` or ``apiKey``.
        place: ``header``, ``query`` or ``cookie``.
        key: The name of that header, query parameter or cookie.
        prefix: What goes before an access token that stands in for an API key.
        login: Gives the operations that obtain tokens for a user name and a password, and refresh them; or None.
    """

    __slots__ = ("key", "kind", "login", "place", "prefix")

    def __init__(
        self,
        kind: str,
        place: str = "header",
        key: str = "Authorization",
        prefix: str = "",
        login: Callable[[], tuple[Operation[Any], Operation[Any]]] | None = None,
    ) -> None:
        self.kind = kind
        self.place = place
        self.key = key
        self.prefix = prefix
        self.login = login


class Service:
    """A platform: its name, its public base URL, its authentication schemes by name, and its title for people."""

    __slots__ = ("host", "name", "schemes", "title")

    def __init__(self, name: str, host: str, schemes: Mapping[str, Scheme], title: str = "") -> None:
        self.name = name
        self.host = host
        self.schemes = schemes
        self.title = title or name


class Argument:
    """An argument of an operation, and where it goes in the request.

    Attributes:
        name: The Python name.
        wire: The name on the wire.
        place: Where it goes.
        kind: What type of value it takes.
        required: Whether it must be given.
        explode: For a list in the query: one ``name=value`` each rather than values joined by commas.
        renames: For a body given as a dict: Python names to the wire's, where they differ.
        model: For a body: the name of its model, or an empty string.
    """

    __slots__ = ("explode", "kind", "model", "name", "place", "renames", "required", "wire")

    def __init__(
        self,
        name: str,
        wire: str,
        place: Place,
        kind: Kind,
        required: bool = False,
        explode: bool = True,
        renames: Mapping[str, str] | None = None,
        model: str = "",
    ) -> None:
        self.name = name
        self.wire = wire
        self.place = place
        self.kind = kind
        self.required = required
        self.explode = explode
        self.renames = renames
        self.model = model


class Paging:
    """How a listing is asked for by pages.

    Attributes:
        start: The parameter, by its name on the wire, that says where a page begins.
        size: The one that says how long a page may be.
        counts_pages: Whether ``start`` is the number of a page, from 1, rather than of items to leave out.
        items: The field of the answer that has the items; an empty string where the answer is the list.
        total: The field that says how many items there are in all, or an empty string.
        most: The greatest size that is documented, or 0.
        in_body: Whether both parameters are fields of the body.
    """

    __slots__ = ("counts_pages", "in_body", "items", "most", "size", "start", "total")

    def __init__(
        self,
        start: str,
        size: str,
        counts_pages: bool = False,
        items: str = "",
        total: str = "",
        most: int = 0,
        in_body: bool = False,
    ) -> None:
        self.start = start
        self.size = size
        self.counts_pages = counts_pages
        self.items = items
        self.total = total
        self.most = most
        self.in_body = in_body


class Operation(Generic[T]):
    """A row that says all there is to know about calling an endpoint; T is what it returns.

    Attributes:
        service: The platform it belongs to.
        id: The operationId: the name of the SDK's method, the mock's handler and all else.
        method, path: HTTP method, and the path below the base URL with ``{parameters}``.
        arguments: In the order of the method's signature.
        returns: Gives the type of a success body when called; None if there is no body to read.
        error: Gives the model of an error body when called; None if it has none.
        statuses: Every status that is documented.
        security: Names of the schemes to apply.
        accept: The ``Accept`` header.
        content_type: The media type of the request body, or an empty string.
        paging: How it is asked for by pages; None if it has none.
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
        self.adapter: Any = None  # the parser of a success body, built at first use

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"
