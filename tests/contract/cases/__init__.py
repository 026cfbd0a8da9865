"""By service, a request for every status that an operation documents, against the demo seed.

``CASES`` maps operation and status to who asks, for which path parameters and query, with which body;
``AUTHORIZATION`` is how a token is sent.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class Form(NamedTuple):
    """A body that is a form with one file."""

    content: bytes
    filename: str = "file.zip"


Case = tuple[str, dict[str, str], str, Any]
