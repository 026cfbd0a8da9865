"""Crawler that reads a service: responses provide the arguments of further calls."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from projectlink._core.contract.drift import differences
from projectlink._core.errors import ApiTypeError, ApiValueError, TransportError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from projectlink._core.client import ApiClient
    from projectlink._core.contract.drift import Drift
    from projectlink._core.contract.operation import Argument, Operation

_LISTING_VERBS = {"list", "search"}
_MAX_CALLS = 20  # of one operation, until a response has an item
_NOT_IMPLEMENTED = 501
_IDENTIFIERS = ("id", "pk")


class Reading(NamedTuple):
    """The result of reading an operation.

    Attributes:
        operation: The operation.
        status: Status of its last response; None without a response.
        drifts: Differences between its responses and its contract.
        reason: Reason for a missing response, or an empty string.
        is_unreachable: Whether the reason is a connection error.
    """

    operation: Operation[Any]
    status: int | None
    drifts: tuple[Drift, ...] = ()
    reason: str = ""
    is_unreachable: bool = False


class _KnownObject(NamedTuple):
    """An object from a response: the path of its collection, the call's arguments, and the object's fields."""

    path: str
    arguments: Mapping[str, Any]
    fields: Mapping[str, Any]


def is_read_only(operation: Operation[Any]) -> bool:
    """Return True for operations that change nothing: GET, and listings and searches that take a body."""
    verbs = {operation.path.rpartition("/")[2], operation.id.rpartition("_")[2]}
    is_listing = operation.paging is not None or not verbs.isdisjoint(_LISTING_VERBS)
    return operation.method == "GET" or (operation.method == "POST" and is_listing)


class Crawler:
    """A crawler of a service's read-only operations.

    Args:
        client: The client.
        values: Values of arguments by name, in place of values from responses.
    """

    def __init__(self, client: ApiClient, values: Mapping[str, Any]) -> None:
        self._client = client
        self._values = values
        self._known: list[_KnownObject] = []
        self._is_reachable = False

    def crawl(self, operations: Iterable[Operation[Any]]) -> Iterator[Reading]:
        """Call the operations, those first whose arguments are known, and yield their readings.

        Raises:
            TransportError: The service is not reachable.
        """
        left = sorted(filter(is_read_only, operations), key=lambda one: (one.path.count("{"), one.path))
        while ready := [one for one in left if next(self._argument_sets(one), None) is not None]:
            for operation in ready:
                left.remove(operation)
                yield self._read(operation)
        for operation in left:
            unknown = next(self._unknown_arguments(operation))
            yield Reading(operation, None, reason=f"no value is known for {unknown}")

    def _read(self, operation: Operation[Any]) -> Reading:
        """Call an operation with different arguments until a response has an item."""
        status: int | None = None
        drifts: dict[Drift, None] = {}
        for arguments in list(islice(self._argument_sets(operation), _MAX_CALLS)):
            try:
                status, body = self._call(operation, arguments)
            except TransportError as error:
                if not self._is_reachable:
                    raise
                return Reading(operation, status, tuple(drifts), str(error.args[0]), is_unreachable=True)
            except (ApiTypeError, ApiValueError):
                continue  # a value from a response is not valid for this argument
            self._is_reachable = True
            if status == _NOT_IMPLEMENTED:
                return Reading(operation, None, reason="the server does not implement it")
            drifts.update(dict.fromkeys(differences(operation, status, body)))
            if 200 <= status < 300 and self._collect_values(operation, arguments, body):
                break
        return Reading(operation, status, tuple(drifts), "" if status else "none of the known values is valid")

    def _call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> tuple[int, bytes]:
        values = tuple(arguments.get(argument.name) for argument in operation.arguments)
        with self._client.call_without_preload_content(operation, values, {}) as response:
            is_file = operation.returns is not None and operation.returns() is bytes
            return response.status, b"" if is_file and response.status < 300 else response.read()

    def _collect_values(self, operation: Operation[Any], arguments: Mapping[str, Any], body: bytes) -> bool:
        """Keep the objects in a response, and return True if there are any or if it is not JSON."""
        try:
            value = json.loads(body)
        except ValueError:
            return True
        if operation.paging is not None and operation.paging.items and isinstance(value, dict):
            value = value.get(operation.paging.items)
        items = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]
        path = _collection(operation.path)
        self._known += [_KnownObject(path, arguments, item) for item in items[:_MAX_CALLS]]
        return bool(items)

    def _argument_sets(self, operation: Operation[Any]) -> Iterator[dict[str, Any]]:
        """Yield all known combinations of the required arguments; none if an argument is unknown."""
        sets: list[dict[str, Any]] = [
            {one.name: self._values[one.name] for one in operation.arguments if one.name in self._values}
        ]
        for argument in _required(operation):
            name = argument.name
            if argument.location == "body":
                sets = [{**bound, name: {}} for bound in sets]
            elif name not in self._values:
                sets = [
                    {**bound, name: value} for bound in sets for value in self._known_values(operation, argument, bound)
                ]
        yield from sets

    def _unknown_arguments(self, operation: Operation[Any]) -> Iterator[str]:
        bound: dict[str, Any] = {}
        for argument in _required(operation):
            known = self._known_values(operation, argument, bound)
            value = self._values.get(argument.name, next(iter(known), None))
            if value is None and argument.location != "body":
                yield argument.name
            bound[argument.name] = value
        yield "its arguments together"

    def _known_values(self, operation: Operation[Any], argument: Argument, bound: Mapping[str, Any]) -> list[Any]:
        """Return values for a path argument from known objects.

        Objects of the collection before the argument come first, then those of collections with the same name.
        Objects that were read with other values of the bound arguments are left out.
        """
        if argument.location != "path":
            return []
        collection = operation.path.partition(f"/{{{argument.wire_name}}}")[0]
        noun = collection.rpartition("/")[2]
        values: dict[Any, None] = {}
        for known in sorted(self._known, key=lambda known: known.path != collection):
            matches = all(known.arguments[name] == value for name, value in bound.items() if name in known.arguments)
            if matches and known.path.rpartition("/")[2] == noun:
                value = next((known.fields[name] for name in _field_names(argument) if name in known.fields), None)
                if isinstance(value, (str, int)) and value != "":
                    values[str(value) if argument.type == "str" else value] = None
        return list(values)


def _required(operation: Operation[Any]) -> list[Argument]:
    """Return the required arguments, those of the path in its order."""
    return sorted(
        (argument for argument in operation.arguments if argument.required),
        key=lambda argument: operation.path.find(f"{{{argument.wire_name}}}"),
    )


def _field_names(argument: Argument) -> list[str]:
    """Return the names of fields that may have the value of an argument."""
    last = argument.name.rpartition("_")[2]
    return [argument.wire_name, argument.name, last, *(_IDENTIFIERS if last in _IDENTIFIERS else ())]


def _collection(path: str) -> str:
    """Return the path of an object's collection: the path without a verb or parameter at its end."""
    return re.sub(rf"/(?:{'|'.join(_LISTING_VERBS)}|{{\w+}})$", "", path)
