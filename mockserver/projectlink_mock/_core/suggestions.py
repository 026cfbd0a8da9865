"""Suggestions for misspelled names."""

from __future__ import annotations

from collections.abc import Iterable

MAX_SUGGESTIONS = 3
_MIN_SIMILARITY = 0.65


def did_you_mean(name: str, known: Iterable[str], limit: int = MAX_SUGGESTIONS) -> str:
    """Return " (did you mean …?)" with the known names closest to an unknown one, or "" without a close one.

    Args:
        name: The unknown name.
        known: The known names.
        limit: Largest number of names to suggest.
    """
    from difflib import get_close_matches  # late: only errors need it

    close = get_close_matches(name, list(known), limit, _MIN_SIMILARITY)
    return f" (did you mean {', '.join(close)}?)" if close else ""
