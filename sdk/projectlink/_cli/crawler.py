"""Going through what a service gives to read, one answer leading to the next call."""

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

_LISTINGS = {"list", "search"}
_TRIES = 10  # calls of one operation, until an answer has something in it
_IDENTIFIERS = ("id", "pk")


class Reading(NamedTuple):
    """What came of reading an operation.

    Attributes:
        operation: Which one.
        status: The status of its last answer; None if there was none.
        drifts: Where its answers differ from what it declares.
        reason: Why there was no answer, or an empty string.
        is_unreached: Whether that is because the service could not be reached.
    """

    operation: Operation[Any]
    status: int | None
    drifts: tuple[Drift, ...] = ()
    reason: str = ""
    is_unreached: bool = False


class _Fact(NamedTuple):
    """Something that a service has told: below which path, for which arguments, and its fields."""

    path: str
    bound: Mapping[str, Any]
    fields: Mapping[str, Any]


def is_for_reading(operation: Operation[Any]) -> bool:
    """Whether calling an operation changes nothing: it is a GET, or a listing or search that takes a body."""
    called = {operation.path.rpartition("/")[2], operation.id.rpartition("_")[2]}
    is_listing = operation.paging is not None or not called.isdisjoint(_LISTINGS)
    return operation.method == "GET" or (operation.method == "POST" and is_listing)


class Reader:
    """Reads all that can be read.

    Args:
        client: Whom to call with.
        given: Values of arguments by name, for those that are not to be found out.
    """

    def __init__(self, client: ApiClient, given: Mapping[str, Any]) -> None:
        self._client = client
        self._given = given
        self._facts: list[_Fact] = []
        self._was_answered = False

    def readings(self, operations: Iterable[Operation[Any]]) -> Iterator[Reading]:
        """Read the operations, in an order in which the answers of some give the arguments of others.

        Raises:
            TransportError: the service cannot be reached at all.
        """
        left = sorted(filter(is_for_reading, operations), key=lambda one: (one.path.count("{"), one.path))
        while ready := [one for one in left if next(self._fillings(one), None) is not None]:
            for operation in ready:
                left.remove(operation)
                yield self._read(operation)
        for operation in left:
            unknown = next(self._unknown(operation))
            yield Reading(operation, None, reason=f"no value is known for {unknown}")

    def _read(self, operation: Operation[Any]) -> Reading:
        """Call an operation until an answer has something in it."""
        status: int | None = None
        drifts: dict[Drift, None] = {}
        for filling in list(islice(self._fillings(operation), _TRIES)):
            try:
                status, body = self._call(operation, filling)
            except TransportError as error:
                if not self._was_answered:
                    raise
                return Reading(operation, status, tuple(drifts), str(error.args[0]), is_unreached=True)
            except (ApiTypeError, ApiValueError):
                continue  # what was found is no value for this
            self._was_answered = True
            drifts.update(dict.fromkeys(differences(operation, status, body)))
            if 200 <= status < 300 and self._learn(operation, filling, body):
                break
        return Reading(operation, status, tuple(drifts), "" if status else "no value that is known can be sent")

    def _call(self, operation: Operation[Any], filling: Mapping[str, Any]) -> tuple[int, bytes]:
        values = tuple(filling.get(one.name) for one in operation.arguments)
        with self._client.call_without_preload_content(operation, values, {}) as response:
            is_file = operation.returns is not None and operation.returns() is bytes
            return response.status, b"" if is_file and response.status < 300 else response.read()

    def _learn(self, operation: Operation[Any], filling: Mapping[str, Any], body: bytes) -> bool:
        """Keep what an answer tells; whether it tells anything."""
        try:
            value = json.loads(body)
        except ValueError:
            return True
        if operation.paging is not None and operation.paging.items and isinstance(value, dict):
            value = value.get(operation.paging.items)
        items = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]
        path = _collection(operation.path)
        self._facts += [_Fact(path, filling, item) for item in items[:_TRIES]]
        return bool(items)

    def _fillings(self, operation: Operation[Any]) -> Iterator[dict[str, Any]]:
        """Values for the arguments that an operation needs, in all ways that are known; none if one is not."""
        found: list[dict[str, Any]] = [
            {one.name: self._given[one.name] for one in operation.arguments if one.name in self._given}
        ]
        for one in _needed(operation):
            if one.location == "body":
                found = [{**filling, one.name: {}} for filling in found]
            elif one.name not in self._given:
                found = [
                    {**filling, one.name: value} for filling in found for value in self._known(operation, one, filling)
                ]
        yield from found

    def _unknown(self, operation: Operation[Any]) -> Iterator[str]:
        filling: dict[str, Any] = {}
        for one in _needed(operation):
            value = self._given.get(one.name, next(iter(self._known(operation, one, filling)), None))
            if value is None and one.location != "body":
                yield one.name
            filling[one.name] = value
        yield "its arguments together"

    def _known(self, operation: Operation[Any], one: Argument, bound: Mapping[str, Any]) -> list[Any]:
        """Values for an argument: of fields of its name in what was told at the path before it, or one like it."""
        before = operation.path.partition(f"/{{{one.wire_name}}}")[0] if one.location == "path" else ""
        noun = before.rpartition("/")[2]
        found: dict[Any, None] = {}
        for fact in sorted(self._facts, key=lambda fact: fact.path != before):
            fits = all(fact.bound[name] == value for name, value in bound.items() if name in fact.bound)
            if one.location == "path" and fits and fact.path.rpartition("/")[2] == noun:
                value = next((fact.fields[name] for name in _fields(one) if name in fact.fields), None)
                if isinstance(value, (str, int)) and value != "":
                    found[str(value) if one.type == "str" else value] = None
        return list(found)


def _needed(operation: Operation[Any]) -> list[Argument]:
    """The arguments that have to be given, those of the path in its order."""
    return sorted(
        (one for one in operation.arguments if one.required),
        key=lambda one: operation.path.find(f"{{{one.wire_name}}}"),
    )


def _fields(one: Argument) -> list[str]:
    """The names that a field with the value of an argument may have."""
    last = one.name.rpartition("_")[2]
    return [one.wire_name, one.name, last, *(_IDENTIFIERS if last in _IDENTIFIERS else ())]


def _collection(path: str) -> str:
    """The path of that to which an answer belongs: without the verb, or the parameter, at its end."""
    return re.sub(rf"/(?:{'|'.join(_LISTINGS)}|{{\w+}})$", "", path)
