"""Progress bar of an upload or download."""

from __future__ import annotations

import sys
from math import log10
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from projectlink._cli import colour

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._cli.colour import ColourProgressBar

_BAR_CHARACTERS = 30
_MIN_REDRAW_SECONDS = 0.1
_UNITS = ("B", "kB", "MB", "GB", "TB")


def progress_bar(
    stream: TextIO | None = None, clock: Callable[[], float] = monotonic
) -> ProgressBar | ColourProgressBar | None:
    """Return a progress bar on the standard error, or None if that is not a terminal."""
    terminal: TextIO = sys.stderr if stream is None else stream
    if not terminal.isatty():
        return None
    bar: ColourProgressBar | None = colour.progress_bar(terminal)
    return bar or ProgressBar(terminal, clock)


class ProgressBar:
    """A progress bar on one line. Call it with the bytes done and the total, or None for an unknown total."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._clock = clock
        self._drawn_at: float | None = None
        self._last: tuple[int, int | None] = (0, None)

    def __call__(self, done: int, total: int | None) -> None:
        self._last = done, total
        now = self._clock()
        if self._drawn_at is None or now - self._drawn_at >= _MIN_REDRAW_SECONDS:
            self._drawn_at = now
            self._draw()

    def close(self) -> None:
        """Draw the last state and end the line."""
        if self._drawn_at is not None:
            self._draw()
            print(file=self._stream, flush=True)
            self._drawn_at = None

    def _draw(self) -> None:
        print(f"\r{format_progress(*self._last)}\x1b[K", end="", file=self._stream, flush=True)


def format_progress(done: int, total: int | None) -> str:
    """Return the bar as text."""
    if not total:
        return format_size(done)
    fraction = min(done / total, 1.0)
    filled = int(fraction * _BAR_CHARACTERS)
    bar = "#" * filled + "." * (_BAR_CHARACTERS - filled)
    return f"[{bar}] {fraction:4.0%}  {format_size(done)} of {format_size(total)}"


def format_size(count: float) -> str:
    """Return a number of bytes with a decimal unit, such as ``1.2 MB``."""
    if count < 1000:
        return f"{count:.0f} B"
    power = min(int(log10(count) / 3), len(_UNITS) - 1)
    return f"{count / 1000**power:.1f} {_UNITS[power]}"
