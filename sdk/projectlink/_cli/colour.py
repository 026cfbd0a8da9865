"""Colour on terminals, with rich from the extra ``cli``; plain text without it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, TaskID


def console(stream: TextIO) -> Console | None:
    """Return a rich console on a terminal; None elsewhere, without rich, and with ``NO_COLOR`` or ``TERM=dumb``.

    ``FORCE_COLOR`` colours output that is not a terminal.
    """
    wanted = stream.isatty() or bool(os.environ.get("FORCE_COLOR"))
    if not wanted or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return None
    try:
        from rich.console import Console
    except ModuleNotFoundError:
        return None
    return Console(file=stream, force_terminal=True, soft_wrap=True, highlight=False)


def print_json(text: str) -> bool:
    """Print JSON in colour and return True; return False where there is no colour."""
    out = console(sys.stdout)
    if out is None:
        return False
    from rich.highlighter import JSONHighlighter
    from rich.text import Text

    coloured = Text(text)
    JSONHighlighter().highlight(coloured)
    out.print(coloured)
    return True


def print_table(text: str) -> bool:
    """Print a table with its head in bold and return True; return False where there is no colour."""
    out = console(sys.stdout)
    if out is None:
        return False
    from rich.text import Text

    head, newline, rows = text.partition("\n")
    out.print(Text.assemble((head, "bold cyan"), newline, rows))
    return True


class ColourProgressBar:
    """A progress bar of rich. Call it with the bytes done and the total, or None for an unknown total."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task: TaskID | None = None

    def __call__(self, done: int, total: int | None) -> None:
        if self._task is None:
            self._progress.start()
            self._task = self._progress.add_task("", total=total)
        self._progress.update(self._task, completed=done, total=total)

    def close(self) -> None:
        """Draw the last state and end the line."""
        self._progress.stop()


def progress_bar(stream: TextIO) -> Any:
    """Return a progress bar of rich, or None where there is no colour."""
    out = console(stream)
    if out is None:
        return None
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    return ColourProgressBar(Progress(*columns, console=out))
