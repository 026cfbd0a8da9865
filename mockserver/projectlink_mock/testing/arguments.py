"""Checks of arguments of the Python API, with messages that name the argument."""

from __future__ import annotations


def check_str(name: str, value: object) -> None:
    """Raise TypeError unless an argument is a str or None.

    A module or a function has the name that is probably meant, such as the method of an operation.
    """
    if value is not None and not isinstance(value, str):
        own_name = getattr(value, "__name__", "").rpartition(".")[2]
        hint = f"; pass its name, {own_name!r}" if own_name else ""
        raise TypeError(f"{name} must be a str, not {type(value).__name__}{hint}")


def check_int(name: str, value: object) -> None:
    """Raise TypeError unless an argument is an int or None."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise TypeError(f"{name} must be an int, not {type(value).__name__}")
