"""The command line: ``projectlink <command> …``."""

from __future__ import annotations

import sys
from importlib import import_module

from projectlink._cli.commands import COMMANDS
from projectlink._version import __version__

_EXTRAS = {"mock"}  # commands that need the extra of their name


def usage() -> str:
    """What ``projectlink --help`` prints."""
    lines = ["usage: projectlink <command> [options]", "", "commands:"]
    lines += [f"  {name:12}{description}" for name, (_, description) in COMMANDS.items()]
    lines += ["", "options:", "  --help  also after a command", "  --version", ""]
    lines += ["exit codes: 0 done, 1 refused by the service, 2 wrong usage, 3 no answer, 130 interrupted"]
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Run a command and return its exit code: 2 for a command that does not exist."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["--version"]:
        print(f"projectlink {__version__}")
        return 0
    if not arguments or arguments[0] in ("-h", "--help"):
        print(usage())
        return 0
    name, words = arguments[0], arguments[1:]
    if name == "__complete":
        from projectlink._cli.completion import complete

        return complete(words)
    if name not in COMMANDS:
        print(f"projectlink: there is no command {name!r}\n\n{usage()}", file=sys.stderr)
        return 2
    return _of_an_extra(name, words) if name in _EXTRAS else _own(name, words)


def _own(name: str, words: list[str]) -> int:
    from projectlink._cli.errors import ended

    try:
        return ended(import_module(COMMANDS[name][0]).main, words)
    except SystemExit as end:  # the parser's, after it has shown its help
        return int(end.code or 0)


def _of_an_extra(name: str, words: list[str]) -> int:
    try:
        command = import_module(COMMANDS[name][0]).main
    except ModuleNotFoundError as missing:
        text = f"projectlink {name} needs {missing.name}: install projectlink with its extra {name!r}"
        print(text, file=sys.stderr)
        return 1
    return int(command(words))
