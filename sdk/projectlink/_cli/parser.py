"""Parsing what stands after a command."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from projectlink._cli.catalog import close
from projectlink._cli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Parser(argparse.ArgumentParser):
    """Raises a UsageError where argparse would end the process, and asks what an unknown flag was to mean."""

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
        """Every flag that is known."""
        return [name for action in self._actions for name in action.option_strings]

    def free(self, flag: str) -> str:
        """The flag for an option: another one where something has this already."""
        return flag.replace("--", "--client-", 1) if flag in self._option_string_actions else flag

    def action(self, flag: str) -> argparse.Action | None:
        """What a flag does; None if there is none of this name."""
        return self._option_string_actions.get(flag)

    def meanings(self) -> dict[str, str]:
        """What each long flag means."""
        actions = {name: action for name, action in self._option_string_actions.items() if name[:2] == "--"}
        return {name: (action.help or "") % vars(action) for name, action in actions.items()}

    def is_repeated(self, flag: str) -> bool:
        """Whether a flag may be given more than once."""
        return isinstance(getattr(self.action(flag), "default", None), list)

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """The values of what was given.

        Raises:
            UsageError: something unknown, missing, or not of its kind.
        """
        given, unknown = self.parse_known_args(list(map(_with_dashes, words)))
        if unknown:
            word = next((word for word in unknown if word.startswith("--")), unknown[0]).partition("=")[0]
            kind = "argument" if word.startswith("-") else "place for"
            self.error(f"there is no {kind} {word!r}{close(word, self.flags()) if word.startswith('-') else ''}")
        return given


def _with_dashes(word: str) -> str:
    """A flag as it is written here; the names of arguments have underscores elsewhere."""
    name, equals, value = word.partition("=")
    return f"{name.replace('_', '-')}{equals}{value}" if word.startswith("--") else word
