"""Tables with aligned columns."""

from __future__ import annotations

import json
import re
import shutil
from typing import Any
from unicodedata import combining, east_asian_width

_GAP = "  "
_MIN_COLUMN_WIDTH = 8


def terminal_width() -> int | None:
    """Return the width of the terminal, or None if the output is no terminal and ``COLUMNS`` is not set."""
    return shutil.get_terminal_size((0, 0)).columns or None


def format_table(rows: list[dict[str, Any]], width: int | None = None, *, uncut: int = 1) -> str:
    """Return rows below the names of their columns.

    Args:
        rows: Cells by column; a row may lack some columns.
        width: Maximum width of a line, or None.
        uncut: Number of first columns that are never cut, as the next command needs their values.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    cells = [[_format_cell(python_name(name)).upper() for name in names]]
    cells += [[_format_cell(row[name]) if name in row else "" for name in names] for row in rows]
    widths = _fit([max(map(_text_width, column)) for column in zip(*cells, strict=True)], width, uncut)
    lines = [
        _GAP.join(_pad(truncate(text, limit), limit) for text, limit in zip(row, widths, strict=True)) for row in cells
    ]
    kept = sum(widths[:uncut]) + len(_GAP) * uncut + 1
    return "\n".join(truncate(line.rstrip(), None if width is None else max(width, kept)) for line in lines)


def python_name(name: str) -> str:
    """Return the name of a JSON field in Python, such as ``owner_user`` for ``ownerUser``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def page_items(value: Any, items_field: str) -> Any:
    """Return the items of a page; any other value unchanged."""
    return value[items_field] if isinstance(value, dict) and isinstance(value.get(items_field), list) else value


def format_value(value: Any, items_field: str, width: int | None = None) -> str:
    """Return a JSON value as a table: a row for each item of a list or for each field of an object.

    Args:
        value: The value.
        items_field: Field with the items of a page, or an empty string.
        width: Maximum width of a line, or None.
    """
    value = page_items(value, items_field)
    if isinstance(value, dict):
        return format_table([{"field": name, "value": item} for name, item in value.items()], width)
    if not isinstance(value, list):
        return truncate(_format_cell(value), width)
    if not value:
        return "no items"
    if not all(isinstance(item, dict) for item in value):
        return "\n".join(truncate(_format_cell(item), width) for item in value)
    scalars = [{name: field for name, field in item.items() if not isinstance(field, (dict, list))} for item in value]
    return format_table(scalars if all(scalars) else value, width)


def _format_cell(value: Any) -> str:
    """Return a value on one line, without control characters."""
    text = value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)
    return "".join(character if character.isprintable() else " " for character in text)


def truncate(line: str, width: int | None) -> str:
    """Return a line that is no wider than ``width``; an ellipsis replaces the end of a longer one."""
    if width is None or _text_width(line) <= width:
        return line
    while line and _text_width(line) > width - 1:
        line = line[:-1]
    return f"{line}…"


def _fit(widths: list[int], width: int | None, uncut: int) -> list[int]:
    """Return column widths that fit into a line: the widest columns shrink, without the first ``uncut`` ones."""
    excess = 0 if width is None else sum(widths) + len(_GAP) * (len(widths) - 1) - width
    kept, others = widths[:uncut], widths[uncut:]
    while excess > 0 and max(others, default=0) > _MIN_COLUMN_WIDTH:
        others[others.index(max(others))] -= 1
        excess -= 1
    return kept + others


def _pad(text: str, width: int) -> str:
    return text + " " * (width - _text_width(text))


def _text_width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)
