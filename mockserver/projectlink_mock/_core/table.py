"""A table of records, kept in the order in which they came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from projectlink_mock._core.problems import Conflict, NotFound

Record = TypeVar("Record")


class Table(Generic[Record]):
    """Records of one type by key. A record is a frozen value: to change one, put another in its place."""

    def __init__(self, record: type[Record], rows: Mapping[str, Record] | None = None) -> None:
        self.record = record
        self.rows: dict[str, Record] = dict(rows or {})

    def get(self, key: str) -> Record:
        """Give a record. Raises NotFound."""
        try:
            return self.rows[key]
        except KeyError:
            raise NotFound(f"There is no {self._noun} {key!r}.") from None

    def add(self, key: str, record: Record) -> Record:
        """Keep a new record and give it back. Raises Conflict."""
        if key in self.rows:
            raise Conflict(f"There is a {self._noun} {key!r} already.")
        self.rows[key] = record
        return record

    def put(self, key: str, record: Record) -> Record:
        """Put a record in the place of the one that is there, and give it back. Raises NotFound."""
        self.get(key)
        self.rows[key] = record
        return record

    def remove(self, key: str) -> None:
        """Forget a record. Raises NotFound."""
        self.get(key)
        del self.rows[key]

    def __iter__(self) -> Iterator[Record]:
        return iter(self.rows.values())

    def __contains__(self, key: object) -> bool:
        return key in self.rows

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def _noun(self) -> str:
        return self.record.__name__.lower()
