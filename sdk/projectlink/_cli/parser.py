"""Argument parser of commands."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from projectlink._cli.errors import UsageError
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence


class Parser(argparse.ArgumentParser):
    """An argument parser that raises ``UsageError`` rather than exiting, and suggests similar flags."""

    def __init__(self, command: str, description: str, epilog: str = "", usage: str | None = None) -> None:
        super().__init__(
            prog=f"projectlink {command}",
            usage=usage,
            description=description.replace("%", "%%"),
            epilog=epilog.replace("%", "%%"),
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see `{self.prog} --help`")

    def flags(self) -> list[str]:
        """Return all flags."""
        return [name for action in self._actions for name in action.option_strings]

    def unused_flag(self, flag: str) -> str:
        """Return the flag, or ``--client-NAME`` if an argument of the operation has it already."""
        return flag.replace("--", "--client-", 1) if flag in self._option_string_actions else flag

    def action(self, flag: str) -> argparse.Action | None:
        """Return the action of a flag, or None for an unknown flag."""
        return self._option_string_actions.get(flag)

    def help_texts(self) -> dict[str, str]:
        """Return the help texts of all long flags."""
        actions = {name: action for name, action in self._option_string_actions.items() if name[:2] == "--"}
        return {name: (action.help or "") % vars(action) for name, action in actions.items()}

    def is_repeatable(self, flag: str) -> bool:
        """Return True if the flag may be given more than once."""
        return isinstance(getattr(self.action(flag), "default", None), list)

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """Parse the words after the command.

        Raises:
            UsageError: An argument is unknown, missing or invalid.
        """
        parsed, unknown = self.parse_known_args(list(map(_with_dashes, words)))
        if unknown:
            word = next((word for word in unknown if word.startswith("--")), unknown[0]).partition("=")[0]
            if word.startswith("-"):
                self.error(f"unknown argument {word!r}{did_you_mean(word, self.flags())}")
            self.error(f"unexpected argument {word!r}")
        return parsed


def _with_dashes(word: str) -> str:
    """Return a flag with dashes, as it may be written with the underscores of the argument's Python name."""
    name, equals, value = word.partition("=")
    return f"{name.replace('_', '-')}{equals}{value}" if word.startswith("--") else word
