"""Maps that are forked at once, however large: forks share the pieces of a map until one of them changes a piece.

Whoever changes a map is its owner, an object of no other meaning. After a fork each side is another
owner than before; a piece, or a map, of another owner is copied before it is changed.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from copy import copy
from typing import Any, Generic, TypeVar, overload

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Default = TypeVar("Default")

SIZE = 256
"""How many entries a piece has, more or less: what is copied by a first change, and freed at a time."""


class Piece(dict[Key, Value]):
    """A part of a map, for its owner alone to change."""

    __slots__ = ("owner",)

    def __init__(self, owner: object, entries: Mapping[Key, Value] | Iterable[tuple[Key, Value]] = ()) -> None:
        super().__init__(entries)
        self.owner = owner


class Index(Generic[Key, Value]):
    """A map in no order. It grows by splitting one piece at a time, so that no single change is dear."""

    __slots__ = ("_count", "_mask", "_pieces", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._pieces: list[Piece[Key, Value]] = [Piece(owner)]
        self._mask = 0
        self._count = 0

    def owned(self, owner: object) -> Index[Key, Value]:
        """Give this map for an owner to change: itself, or a copy of what is another's."""
        if self.owner is owner:
            return self
        twin = copy(self)
        twin.owner, twin._pieces = owner, self._pieces.copy()
        return twin

    def get(self, key: Key) -> Value | None:
        """Give a value, None if there is none."""
        # As `_place` does: this runs many times in each request.
        pieces, place = self._pieces, hash(key) & self._mask
        return pieces[place if place < len(pieces) else place & (self._mask >> 1)].get(key)

    def set(self, key: Key, value: Value) -> None:
        """Put a value, in the place of another one if there is one."""
        piece = self._mine(self._place(key))
        before = len(piece)
        piece[key] = value
        self._count += len(piece) - before
        if self._count > SIZE * len(self._pieces):
            self._split()

    def remove(self, key: Key) -> None:
        """Forget a value, if there is one."""
        place = self._place(key)
        if key in self._pieces[place]:
            del self._mine(place)[key]
            self._count -= 1

    def stacks(self) -> list[list[Any]]:
        """All pieces that it consists of."""
        return [self._pieces]

    def _place(self, key: Key) -> int:
        place = hash(key) & self._mask
        # The pieces of the last round of splitting are not all there yet.
        return place if place < len(self._pieces) else place & (self._mask >> 1)

    def _mine(self, place: int) -> Piece[Key, Value]:
        piece = self._pieces[place]
        if piece.owner is not self.owner:
            piece = self._pieces[place] = Piece(self.owner, piece)
        return piece

    def _split(self) -> None:
        new = len(self._pieces)
        if new > self._mask:
            self._mask = self._mask * 2 + 1
        place = new & (self._mask >> 1)
        halves: tuple[Piece[Key, Value], Piece[Key, Value]] = (Piece(self.owner), Piece(self.owner))
        for key, value in self._pieces[place].items():
            halves[hash(key) & self._mask == new][key] = value
        self._pieces[place] = halves[0]
        self._pieces.append(halves[1])


class Line(Mapping[Key, Value]):
    """A map in the order in which its keys came."""

    __slots__ = ("_count", "_latest", "_pieces", "_places", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self._pieces: list[Piece[Key, Value] | None] = [Piece(owner)]
        """In the order of time; None for one that is empty again."""
        self._places: Index[Key, int] | None = None
        """In which piece a key is, once there is more than one."""
        self._latest = 0
        self._count = 0

    def owned(self, owner: object) -> Line[Key, Value]:
        """Give this map for an owner to change: itself, or a copy of what is another's."""
        if self.owner is owner:
            return self
        twin = copy(self)
        twin.owner, twin._pieces = owner, self._pieces.copy()
        twin._places = None if self._places is None else self._places.owned(owner)
        return twin

    @overload
    def get(self, key: Key, /) -> Value | None: ...
    @overload
    def get(self, key: Key, /, default: Value | Default) -> Value | Default: ...
    def get(self, key: Key, /, default: Any = None) -> Any:
        """Give a value, or something else if there is none."""
        place = 0 if self._places is None else self._places.get(key)
        piece = None if place is None else self._pieces[place]
        return default if piece is None else piece.get(key, default)

    def set(self, key: Key, value: Value) -> None:
        """Put a value in the place of the one that is there under its key."""
        self._mine(self._place(key))[key] = value

    def append(self, key: Key, value: Value) -> None:
        """Put a value at the end, under a key that is not there yet."""
        piece = self._mine(self._latest)
        if len(piece) >= SIZE:
            piece = self._begin_piece()
        piece[key] = value
        self._count += 1
        if self._places is not None:
            self._places.set(key, self._latest)

    def remove(self, key: Key) -> None:
        """Forget a value. Raises KeyError."""
        place = self._place(key)
        if key not in (self._pieces[place] or ()):
            raise KeyError(key)
        piece = self._mine(place)
        del piece[key]
        self._count -= 1
        if self._places is not None:
            self._places.remove(key)
        if not piece and place != self._latest:
            self._pieces[place] = None

    def each(self) -> Iterator[Value]:
        """Go through the values."""
        return (value for piece in self._pieces if piece for value in piece.values())

    def stacks(self) -> list[list[Any]]:
        """All pieces that it consists of."""
        return [self._pieces, *(() if self._places is None else self._places.stacks())]

    def __getitem__(self, key: Key) -> Value:
        piece = self._pieces[self._place(key)]
        if piece is None:
            raise KeyError(key)
        return piece[key]

    def __contains__(self, key: object) -> bool:
        place = 0 if self._places is None else self._places.get(key)  # type: ignore[arg-type]
        return place is not None and key in (self._pieces[place] or ())

    def __iter__(self) -> Iterator[Key]:
        return (key for piece in self._pieces if piece for key in piece)

    def __reversed__(self) -> Iterator[Key]:
        return (key for piece in reversed(self._pieces) if piece for key in reversed(piece))

    def __len__(self) -> int:
        return self._count

    def _place(self, key: Key) -> int:
        place = 0 if self._places is None else self._places.get(key)
        if place is None:
            raise KeyError(key)
        return place

    def _mine(self, place: int) -> Piece[Key, Value]:
        piece = self._pieces[place]
        if piece is None or piece.owner is not self.owner:
            piece = self._pieces[place] = Piece(self.owner, piece or ())
        return piece

    def _begin_piece(self) -> Piece[Key, Value]:
        if self._places is None:
            self._places = Index(self.owner)
            for key in self:
                self._places.set(key, self._latest)
        piece: Piece[Key, Value] = Piece(self.owner)
        self._latest = len(self._pieces)
        self._pieces.append(piece)
        return piece
