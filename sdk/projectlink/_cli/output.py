"""What commands print."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

_CONTROL = re.compile(r"[\x7f-\x9f]")  # what JSON may hold as it is, and a terminal may obey


def show(text: str) -> None:
    """Print text; what the terminal's encoding lacks is shown as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding))


def as_json(value: Any) -> str:
    """A value as indented JSON that every terminal and every parser can take."""
    text = _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, indent=2, ensure_ascii=False))
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=2)
    return text
