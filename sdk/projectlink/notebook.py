"""Extension of IPython and Jupyter: ``%load_ext projectlink.notebook`` shows a list of models or projects as a table.

A single model is a table without it.
"""

from __future__ import annotations

from typing import Any

__all__ = ["load_ipython_extension", "unload_ipython_extension"]


def load_ipython_extension(ipython: Any) -> None:
    """Show lists of models as tables; called by ``%load_ext``."""
    ipython.display_formatter.formatters["text/html"].for_type(list, _list_as_html)


def unload_ipython_extension(ipython: Any) -> None:
    """Show lists as text again; called by ``%unload_ext``."""
    ipython.display_formatter.formatters["text/html"].pop(list, None)


def _list_as_html(items: list[Any]) -> str | None:
    """Return a table of models or of projects; None, which leaves the text, for a list of something else."""
    from projectlink._core.contract.html_table import list_table
    from projectlink._core.contract.model import Model
    from projectlink.projects import Member, Project

    is_shown = bool(items) and all(isinstance(item, (Model, Project, Member)) for item in items)
    return list_table(items) if is_shown else None
