"""The argument parser of `projectlink mock`, whose errors are one line with a suggestion."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Sequence
from typing import NoReturn

from projectlink_mock._core.suggestions import did_you_mean


class Parser(argparse.ArgumentParser):
    """A parser that reports an invalid argument in one line, as the other commands of `projectlink` do."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see `{self.prog} --help`\n")

    def parse(self, words: Sequence[str] | None, actions: Sequence[argparse.Action]) -> argparse.Namespace:
        """Parse arguments, by default those of the process.

        Args:
            words: The arguments.
            actions: The options, for suggestions.

        Raises:
            SystemExit: An argument is invalid; the code is 2.
        """
        options, unknown = self.parse_known_args(words)
        if unknown:
            word = next((word for word in unknown if word.startswith("--")), unknown[0]).partition("=")[0]
            if word.startswith("-"):
                flags = [name for action in actions for name in action.option_strings]
                self.error(f"unknown argument {word!r}{did_you_mean(word, flags, 1)}")
            flag = next((one.option_strings[0] for one in actions if word in (one.choices or ())), None)
            self.error(f"unexpected argument {word!r}" + (f" (did you mean {flag} {word}?)" if flag else ""))
        return options


def one_of(known: Collection[str]) -> Callable[[str], str]:
    """Return the type of an option with these values, which suggests the closest one."""

    def parse(text: str) -> str:
        if text not in known:
            hint = did_you_mean(text, known, 1)
            raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(known)}{hint}")
        return text

    return parse
