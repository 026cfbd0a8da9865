"""The command line: ``projectlink <command> …``."""

from __future__ import annotations

import sys
from importlib import import_module

from projectlink._version import __version__

# Commands by name. They are loaded by name too: the SDK and the mock server never import each other.
COMMANDS = {"mock": ("projectlink_mock.cli", "start the mock server")}


def usage() -> str:
    """What ``projectlink --help`` prints."""
    lines = ["usage: projectlink <command> [options]", "", "commands:"]
    lines += [f"  {name:8}{description}" for name, (_, description) in COMMANDS.items()]
    return "\n".join([*lines, "", "options:", "  --help  also after a command", "  --version"])


def main(argv: list[str] | None = None) -> int:
    """Run a command and return its exit code: 2 for a command that does not exist."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["--version"]:
        print(f"projectlink {__version__}")
        return 0
    if not arguments or arguments[0] in ("-h", "--help"):
        print(usage())
        return 0
    if arguments[0] not in COMMANDS:
        print(f"projectlink: there is no command {arguments[0]!r}\n\n{usage()}", file=sys.stderr)
        return 2
    module, _ = COMMANDS[arguments[0]]
    try:
        command = import_module(module).main
    except ModuleNotFoundError as missing:
        extra = arguments[0]
        print(f"projectlink {extra} needs {missing.name}: pip install 'projectlink[{extra}]'", file=sys.stderr)
        return 1
    return int(command(arguments[1:]))
