"""What commands print."""

from __future__ import annotations

import json
import sys
from typing import Any


def show(text: str) -> None:
    """Print text; what the terminal's encoding lacks is shown as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding))


def as_json(value: Any) -> str:
    """A value as indented JSON that every terminal and every parser can take."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=2)
    return text
