"""Tables of models and records in HTML, as notebooks show them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from html import escape
from typing import Any

from pydantic import BaseModel

from projectlink._core.secret import REDACTED, redact_json

MAX_ROWS = 100
MAX_CELL_CHARACTERS = 200


def model_table(model: Any) -> str:
    """Return a table with a row for each set field of a model or each field of a dataclass, without secrets."""
    rows = [_row([f"<th>{escape(name)}</th>", _cell(value)]) for name, value in _plain(model).items()]
    return _table(escape(type(model).__name__), rows)


def list_table(models: Sequence[Any]) -> str:
    """Return a table with a row for each model or dataclass and a column for each set field, without secrets."""
    plain = [_plain(one) for one in models[:MAX_ROWS]]
    names = list(dict.fromkeys(name for one in plain for name in one))
    head = _row(f"<th>{escape(name)}</th>" for name in names)
    rows = [_row(_cell(one[name]) if name in one else "<td></td>" for name in names) for one in plain]
    shown = f", the first {MAX_ROWS} shown" if len(models) > MAX_ROWS else ""
    return _table(f"{len(models)} {escape(type(models[0]).__name__)}{shown}", [head, *rows])


def _plain(model: Any) -> dict[str, Any]:
    """Return the set fields by their Python names, as JSON values without secrets."""
    plain: dict[str, Any] = redact_json(_value(model))
    return plain


def _value(value: Any) -> Any:
    if isinstance(value, BaseModel):
        secret = {name for name, field in type(value).model_fields.items() if not field.repr}
        return {
            name: REDACTED if name in secret and item is not None else _value(item)
            for name, item in value
            if name in value.model_fields_set
        }
    if is_dataclass(value):
        return {one.name: _value(getattr(value, one.name)) for one in fields(value) if one.repr}
    if isinstance(value, dict):
        return {name: _value(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_value(item) for item in value]
    return str(value) if isinstance(value, date) else value


def _cell(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    if len(text) > MAX_CELL_CHARACTERS:
        text = f"{text[:MAX_CELL_CHARACTERS]}…"
    return f'<td style="text-align: left">{escape(text)}</td>'


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _table(caption: str, rows: list[str]) -> str:
    return "\n".join(["<table>", f"<caption>{caption}</caption>", *rows, "</table>"])
