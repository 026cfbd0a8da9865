"""Environment variables in place of options of `projectlink mock`."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Collection, Iterable
from typing import Any

from projectlink_mock._core.suggestions import did_you_mean

PREFIX = "PROJECTLINK_MOCK_"

_SEPARATOR = r"[,\s]+"
_OF_KUBERNETES = r"(.*_)?(SERVICE_HOST|SERVICE_PORT(_.+)?|PORT_\d+_(TCP|UDP|SCTP)(_[A-Z]+)?)"
"""Variables that Kubernetes sets in each container for every service, and so for one called projectlink-mock."""
_YES, _NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


def fill_from_environment(
    parser: argparse.ArgumentParser,
    actions: Iterable[argparse.Action],
    repeatable: Collection[str],
    options: argparse.Namespace,
) -> None:
    """Set the options that were not given from their variables. An empty variable is the same as none.

    A variable that no option has is a warning, as a misspelt one has no effect.

    Args:
        parser: The parser, which reports an invalid variable. Raises SystemExit with code 2.
        actions: The parser's options; those that were not given are None.
        repeatable: Names of the options that take several values: commas or spaces separate those in a variable.
        options: The parsed options.
    """
    for action in actions:
        variable = variable_of(action)
        text = os.environ.get(variable, "").strip()
        # Kubernetes sets the variable NAME_PORT to a URL for every service that is called NAME.
        if text and getattr(options, action.dest) is None and not (variable == PREFIX + "PORT" and "://" in text):
            try:
                setattr(options, action.dest, _parse(action, text, action.dest in repeatable))
            except argparse.ArgumentTypeError as error:
                parser.error(f"variable {variable}: {error}")
    _warn_about_unknown(parser.prog, {variable_of(action) for action in actions})


def _warn_about_unknown(program: str, known: Collection[str]) -> None:
    for variable, value in sorted(os.environ.items()):
        if not variable.startswith(PREFIX) or variable in known:
            continue
        if not (re.fullmatch(_OF_KUBERNETES, variable) or (variable.endswith("_PORT") and "://" in value)):
            hint = did_you_mean(variable, known, 1)
            print(f"{program}: warning: the variable {variable} is unknown and ignored{hint}", file=sys.stderr)


def variable_of(action: argparse.Action) -> str:
    """Return the name of an option's variable."""
    return PREFIX + action.option_strings[0].removeprefix("--").replace("-", "_").upper()


def _parse(action: argparse.Action, text: str, is_repeatable: bool) -> Any:
    """Return the value of an option. Raises ArgumentTypeError."""
    if action.nargs == 0:
        return _parse_switch(action, text.lower())
    if is_repeatable:
        return [_parse_one(action, one) for one in re.split(_SEPARATOR, text) if one]
    return _parse_one(action, text)


def _parse_switch(action: argparse.Action, text: str) -> Any:
    if text not in _YES + _NO:
        raise argparse.ArgumentTypeError(f"{text!r} is neither 1 nor 0")
    is_on = text in _YES
    if isinstance(action, argparse.BooleanOptionalAction):
        return is_on
    return action.const if is_on else None


def _parse_one(action: argparse.Action, text: str) -> Any:
    return action.type(text) if callable(action.type) else text
