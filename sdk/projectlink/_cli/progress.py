"""How far a transfer has got, drawn on a terminal."""

from __future__ import annotations

import sys
from math import log10
from time import monotonic
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable

_LENGTH = 30
_INTERVAL = 0.1  # seconds between two drawings
_UNITS = ("B", "kB", "MB", "GB", "TB")


def bar(stream: TextIO | None = None, clock: Callable[[], float] = monotonic) -> Bar | None:
    """A bar on the standard error; None where that is no terminal."""
    terminal: TextIO = sys.stderr if stream is None else stream
    return Bar(terminal, clock) if terminal.isatty() else None


class Bar:
    """Draws over one line. Call it with the bytes that are done and those there are in all, None if nobody knows."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._clock = clock
        self._drawn: float | None = None
        self._last: tuple[int, int | None] = (0, None)

    def __call__(self, done: int, total: int | None) -> None:
        self._last = done, total
        now = self._clock()
        if self._drawn is None or now - self._drawn >= _INTERVAL:
            self._drawn = now
            self._draw()

    def close(self) -> None:
        """Show how it ended, and go to the next line."""
        if self._drawn is not None:
            self._draw()
            print(file=self._stream, flush=True)
            self._drawn = None

    def _draw(self) -> None:
        print(f"\r{drawn(*self._last)}\x1b[K", end="", file=self._stream, flush=True)


def drawn(done: int, total: int | None) -> str:
    """The bar as text."""
    if not total:
        return size(done)
    part = min(done / total, 1.0)
    full = int(part * _LENGTH)
    return f"[{'#' * full}{'.' * (_LENGTH - full)}] {part:4.0%}  {size(done)} of {size(total)}"


def size(count: float) -> str:
    """A number of bytes for people."""
    if count < 1000:
        return f"{count:.0f} B"
    power = min(int(log10(count) / 3), len(_UNITS) - 1)
    return f"{count / 1000**power:.1f} {_UNITS[power]}"
