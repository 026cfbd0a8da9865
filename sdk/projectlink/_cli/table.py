"""Data in aligned columns."""

from __future__ import annotations

import json
import shutil
from typing import Any
from unicodedata import combining, east_asian_width

_GAP = "  "
_NARROWEST = 8


def width() -> int | None:
    """How wide the terminal is; None where the output goes somewhere else and nothing says how wide that is."""
    return shutil.get_terminal_size((0, 0)).columns or None


def table(rows: list[dict[str, Any]], limit: int | None = None) -> str:
    """Rows under the names of their columns, lines cut to a width.

    Args:
        rows: The cells by column; a row may lack some.
        limit: Columns of the terminal, or None.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    cells = [[_upper(name) for name in names]]
    cells += [[cell(row[name]) if name in row else "" for name in names] for row in rows]
    widths = _fitting([max(map(_wide, column)) for column in zip(*cells, strict=True)], limit)
    lines = [_GAP.join(_padded(cut(text, wide), wide) for text, wide in zip(row, widths, strict=True)) for row in cells]
    return "\n".join(cut(line.rstrip(), limit) for line in lines)


def of_answer(value: Any, items: str, limit: int | None = None) -> str:
    """An answer as a table: a row for each item of a list, or for each field of an object.

    Args:
        value: What came.
        items: The field that has the items of a listing, or an empty string.
        limit: Columns of the terminal, or None.
    """
    if isinstance(value, dict) and isinstance(value.get(items), list):
        value = value[items]
    if isinstance(value, dict):
        return table([{"field": name, "value": item} for name, item in value.items()], limit)
    if not isinstance(value, list):
        return cut(cell(value), limit)
    if not all(isinstance(item, dict) for item in value):
        return "\n".join(cut(cell(item), limit) for item in value)
    plain = [{name: field for name, field in item.items() if not isinstance(field, (dict, list))} for item in value]
    shown = plain if all(plain) else value  # items of nothing but lists and objects
    return table(shown, limit) if value else "nothing"


def cell(value: Any) -> str:
    """A value on one line, without what would move the cursor."""
    text = value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)
    return "".join(one if one.isprintable() else " " for one in text)


def cut(line: str, limit: int | None) -> str:
    """A line that is no wider than the terminal."""
    if limit is None or _wide(line) <= limit:
        return line
    while line and _wide(line) > limit - 1:
        line = line[:-1]
    return f"{line}…"


def _fitting(widths: list[int], limit: int | None) -> list[int]:
    """Widths that fit into a line, at the cost of the widest columns."""
    over = 0 if limit is None else sum(widths) + len(_GAP) * (len(widths) - 1) - limit
    while over > 0 and max(widths) > _NARROWEST:
        widest = widths.index(max(widths))
        widths[widest] -= 1
        over -= 1
    return widths


def _upper(name: str) -> str:
    return cell(name).upper()


def _padded(text: str, wide: int) -> str:
    return text + " " * (wide - _wide(text))


def _wide(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)
