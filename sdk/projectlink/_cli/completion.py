"""``projectlink completion <shell>``: print a completion script, which calls ``projectlink __complete``."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from projectlink._cli import catalog, extras, profiles
from projectlink._cli.commands import COMMANDS
from projectlink._cli.errors import UsageError

if TYPE_CHECKING:
    from projectlink._cli.parser import Parser

_BODY_FLAGS = ("--set", "--client-set")
_SERVICE_COMMANDS = {"call", "operations", "check"}

# Each script passes the words so far. Each output line has a candidate, a tab and its description. Without output,
# the shell completes file names.
SCRIPTS = {
    "bash": """\
# projectlink: source this, or put it into /etc/bash_completion.d/projectlink
_projectlink() {
    local word meaning
    COMPREPLY=()
    while IFS=$'\\t' read -r word meaning; do
        COMPREPLY+=("$word")
    done < <(projectlink __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    [[ ${COMPREPLY[0]} != *= ]] || compopt -o nospace
}
complete -o default -F _projectlink projectlink
""",
    "zsh": """\
#compdef projectlink
# projectlink: source this after compinit, or put it as _projectlink into a folder of $fpath
_projectlink() {
    local -a found unspaced
    local word meaning
    while IFS=$'\\t' read -r word meaning; do
        found+=("${word//:/\\\\:}:${meaning}")
    done < <(projectlink __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( ${#found} )); then
        [[ ${found[1]} != *=:* ]] || unspaced=(-S '')
        _describe 'projectlink' found $unspaced
    else
        _files
    fi
}
compdef _projectlink projectlink
""",
    "fish": """\
# projectlink: put this into ~/.config/fish/completions/projectlink.fish
function __projectlink
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -a words (commandline --current-token --cut-at-cursor)
    set -l found (projectlink __complete $words[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path $words[-1]
    end
end
complete --command projectlink --no-files --arguments '(__projectlink)'
""",
}


def main(words: list[str]) -> int:
    """Print the script for a shell."""
    from projectlink._cli.parser import Parser

    parser = Parser("completion", "Print a script that completes commands, services, operations and flags.")
    parser.add_argument("shell", choices=list(SCRIPTS))
    print(SCRIPTS[parser.parse(words).shell], end="")
    return 0


def complete(words: list[str]) -> int:
    """Print the candidates for the last word, each with a tab and a description. Errors print nothing."""
    *before, last = words or [""]
    try:
        candidates = _candidates(before)
    except UsageError:
        candidates = {}
    for word, description in candidates.items():
        if word.startswith(last):
            print(f"{word}\t{description}")
    return 0


def _candidates(before: list[str]) -> dict[str, str]:
    """Return the candidates for the next word, and their descriptions."""
    if not before:
        return {name: description for name, (_, description) in COMMANDS.items()}
    command, *rest = before
    if command == "completion" and not rest:
        return dict.fromkeys(SCRIPTS, "")
    if command in _SERVICE_COMMANDS and not rest:
        return {name: catalog.load_service(name).title for name in catalog.service_names()}
    if command == "call" and len(rest) == 1:
        operations = {one.id: f"{one.method} {one.path}" for one in catalog.load_operations(rest[0]).values()}
        return operations | extras.functions_of(rest[0])
    if command == "mock":
        return _mock_words(rest)
    if command == "call" and len(rest) > 2 and rest[-1] in _BODY_FLAGS:
        return _body_words(rest)
    if rest and rest[-1] in ("--profile", "--client-profile"):
        return dict.fromkeys(profiles.profile_names(), "")
    parser = _parser(command, rest)
    if command == "call" and parser and not _is_function(rest) and (values := _documented_values(rest)):
        return values
    flags = _flags(parser, rest) if parser else {}
    return _project_words(rest) | flags if command == "projects" else flags


def _mock_words(rest: list[str]) -> dict[str, str]:
    """Return the options of the mock server, which the SDK imports by name; none where it is not installed."""
    try:
        words: dict[str, str] = import_module("projectlink_mock.cli.options").complete(rest)
    except ModuleNotFoundError:
        return {}
    return words


def _body_words(rest: list[str]) -> dict[str, str]:
    """Return the fields of the body with an equals sign each, for ``--set``."""
    from projectlink._cli.body_fields import body_fields

    operation = catalog.load_operation(rest[0], rest[1])
    given = {word.partition("=")[0] for word in rest}
    return {f"{one.name}=": one.description for one in body_fields(operation) if one.name not in given}


def _project_words(rest: list[str]) -> dict[str, str]:
    """Return the actions on projects, or the platforms where an action takes one."""
    from projectlink._cli.projects import ACTIONS

    if not rest:
        return ACTIONS
    takes_platform = len(rest) == 1 or rest[0] == "list" or (rest[0] == "copy" and len(rest) == 3)
    if not takes_platform or rest[-1].startswith("-"):
        return {}
    return {name: catalog.load_service(name).title for name in catalog.service_names() if name not in rest[1:]}


def _is_function(rest: list[str]) -> bool:
    service, name = rest[:2]
    return name not in catalog.load_operations(service) and name in extras.functions_of(service)


def _parser(command: str, rest: list[str]) -> Parser | None:
    if command == "call":
        from projectlink._cli.call import operation_parser

        if _is_function(rest):
            return extras.function_parser(catalog.load_service(rest[0]), rest[1])
        return operation_parser(catalog.load_operation(rest[0], rest[1]), with_help=False)
    if command == "check":
        from projectlink._cli import check

        return check.parser(catalog.load_service(rest[0]))
    if command == "projects" and rest:
        from projectlink._cli import projects

        return projects.parser(rest[0]) if rest[0] in projects.ACTIONS else None
    if command in ("operations", "services"):
        return import_module(f"projectlink._cli.{command}").parser()  # type: ignore[no-any-return]
    return None


def _documented_values(rest: list[str]) -> dict[str, str]:
    """Return the values that the documentation of an argument lists, if its flag is the last word."""
    if len(rest) < 3 or not rest[-1].startswith("--"):
        return {}
    text = catalog.Docstrings(rest[0]).arguments(catalog.load_operation(rest[0], rest[1]))
    description = text.get(rest[-1][2:].replace("-", "_"), "")
    listed = re.search(r"One of: ((?:`[^`]+`(?:, )?)+)", description)
    return dict.fromkeys(re.findall(r"`([^`]+)`", listed[1]), "") if listed else {}


def _flags(parser: Parser, rest: list[str]) -> dict[str, str]:
    """Return the unused flags, or the values of the flag before; nothing if it takes a file or free text."""
    action = parser.action(rest[-1]) if rest else None
    if action is not None and action.nargs != 0:
        values = action.choices or (("true", "false") if action.metavar == "true|false" else ())
        return dict.fromkeys(map(str, values), "")
    given = {word.partition("=")[0] for word in rest}
    return {name: text for name, text in parser.help_texts().items() if name not in given or parser.is_repeatable(name)}
