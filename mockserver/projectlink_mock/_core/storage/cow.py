"""Maps that are forked at once, however large: forks share the pieces of a map until one of them changes a piece.

Whoever changes a map is its owner, an object of no other meaning. After a fork each side is another
owner than before; a piece, or a map, of another owner is copied before it is changed.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Reversible
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing_extensions import Self

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Default = TypeVar("Default")

SIZE = 256
"""How many entries a piece has, more or less: what is copied by a first change, and freed at a time."""

_MOST = 2 * SIZE
"""With more entries than this, a piece of an index has it split one."""


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
        """By the last bits of a key's hash. A piece that is not split yet in this round is in two places."""
        self._count = 1
        """How many pieces there are; those further on are there a second time."""
        self._mask = 0

    def owned(self, owner: object) -> Self:
        """Give this map for an owner to change: itself, or a copy of what is another's."""
        if self.owner is owner:
            return self
        twin = copy(self)
        twin.owner, twin._pieces = owner, self._pieces.copy()
        return twin

    @overload
    def get(self, key: Key, /) -> Value | None: ...
    @overload
    def get(self, key: Key, /, default: Value | Default) -> Value | Default: ...
    def get(self, key: Key, /, default: Any = None) -> Any:
        """Give a value, or something else if there is none."""
        return self._pieces[hash(key) & self._mask].get(key, default)

    def set(self, key: Key, value: Value) -> None:
        """Put a value, in the place of another one if there is one."""
        piece = self._pieces[hash(key) & self._mask]
        if piece.owner is not self.owner:
            piece = self._mine(piece, key)
        piece[key] = value
        if len(piece) > _MOST:
            self._split()

    def remove(self, key: Key) -> None:
        """Forget a value, if there is one."""
        piece = self._pieces[hash(key) & self._mask]
        if key in piece:
            del self._mine(piece, key)[key]

    def stacks(self) -> list[list[Any]]:
        """All pieces that it consists of."""
        return [self._pieces[: self._count]]

    def _mine(self, piece: Piece[Key, Value], key: Key) -> Piece[Key, Value]:
        if piece.owner is self.owner:
            return piece
        mine, half = Piece(self.owner, piece), self._mask >> 1
        for place in range(hash(key) & half, len(self._pieces), half + 1):
            if self._pieces[place] is piece:
                self._pieces[place] = mine
        return mine

    def _split(self) -> None:
        """Divide the next piece in turn, which need not be the one that is full."""
        new = self._count
        if new > self._mask:
            self._mask = self._mask * 2 + 1
            self._pieces += self._pieces
        place = new & (self._mask >> 1)
        halves: tuple[Piece[Key, Value], Piece[Key, Value]] = (Piece(self.owner), Piece(self.owner))
        for key, value in self._pieces[place].items():
            halves[hash(key) & self._mask == new][key] = value
        self._pieces[place], self._pieces[new] = halves
        self._count += 1


class Line(Collection[Key], Reversible[Key]):
    """Keys in the order in which they came."""

    __slots__ = ("_count", "_pieces", "owner")

    def __init__(self, owner: object, keys: Iterable[Key] = ()) -> None:
        self.owner = owner
        self._pieces: list[Piece[Key, None] | None] = [Piece(owner, dict.fromkeys(keys))]
        """In the order of time; None for one that is empty again, unless it is the latest."""
        self._count = len(self._pieces[0] or ())

    def owned(self, owner: object) -> Self:
        """Give these keys for an owner to change: themselves, or a copy of what is another's."""
        if self.owner is owner:
            return self
        twin = copy(self)
        twin.owner, twin._pieces = owner, self._pieces.copy()
        return twin

    def append(self, key: Key) -> None:
        """Put a key at the end that is not there yet."""
        piece = self._pieces[-1]
        if piece is None or piece.owner is not self.owner:
            piece = self._mine(len(self._pieces) - 1)
        if len(piece) >= SIZE:
            piece = Piece(self.owner)
            self._pieces.append(piece)
        piece[key] = None
        self._count += 1

    def remove(self, key: Key) -> None:
        """Forget a key. Raises KeyError."""
        # There are so few pieces that no note is kept of where a key is.
        place = next((place for place, piece in enumerate(self._pieces) if piece and key in piece), None)
        if place is None:
            raise KeyError(key)
        piece = self._mine(place)
        del piece[key]
        self._count -= 1
        if not piece and place != len(self._pieces) - 1:
            self._pieces[place] = None

    def stacks(self) -> list[list[Any]]:
        """All pieces that they consist of."""
        return [self._pieces]

    def __contains__(self, key: object) -> bool:
        return any(key in piece for piece in self._pieces if piece)

    def __iter__(self) -> Iterator[Key]:
        return (key for piece in self._pieces if piece for key in piece)

    def __reversed__(self) -> Iterator[Key]:
        return (key for piece in reversed(self._pieces) if piece for key in reversed(piece))

    def __len__(self) -> int:
        return self._count

    def _mine(self, place: int) -> Piece[Key, None]:
        piece = self._pieces[place]
        if piece is None or piece.owner is not self.owner:
            piece = self._pieces[place] = Piece(self.owner, piece or ())
        return piece


class Rows(Index[Key, Value], Mapping[Key, Value]):
    """A map in the order in which its keys came."""

    __slots__ = ("_line",)

    def __init__(self, owner: object) -> None:
        super().__init__(owner)
        self._line: Line[Key] = Line(owner)

    def owned(self, owner: object) -> Self:
        """Give this map for an owner to change: itself, or a copy of what is another's."""
        twin = super().owned(owner)
        twin._line = twin._line.owned(owner)
        return twin

    def append(self, key: Key, value: Value) -> None:
        """Put a value at the end, under a key that is not there yet."""
        self.set(key, value)
        self._line.append(key)

    def remove(self, key: Key) -> None:
        """Forget a value. Raises KeyError."""
        self._line.remove(key)
        super().remove(key)

    def each(self) -> Iterator[Value]:
        """Go through the values."""
        return (self._pieces[hash(key) & self._mask][key] for key in self._line)

    def stacks(self) -> list[list[Any]]:
        """All pieces that it consists of."""
        return [*super().stacks(), *self._line.stacks()]

    def __getitem__(self, key: Key) -> Value:
        return self._pieces[hash(key) & self._mask][key]

    def __contains__(self, key: object) -> bool:
        return key in self._pieces[hash(key) & self._mask]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._line)

    def __reversed__(self) -> Iterator[Key]:
        return reversed(self._line)

    def __len__(self) -> int:
        return len(self._line)
