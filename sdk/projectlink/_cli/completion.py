"""``projectlink completion <shell>``: a script for a shell, which asks ``projectlink __complete`` for the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._cli import catalog
from projectlink._cli.commands import COMMANDS
from projectlink._cli.errors import UsageError

if TYPE_CHECKING:
    from projectlink._cli.parser import Parser

_OF_SERVICES = {"call", "operations", "check"}

# Each script hands over the words so far and offers what comes back, a word and its meaning a line; where nothing
# comes back, files.
SCRIPTS = {
    "bash": """\
# projectlink: source this, or put it into /etc/bash_completion.d/projectlink
_projectlink() {
    local word meaning
    COMPREPLY=()
    while IFS=$'\\t' read -r word meaning; do
        COMPREPLY+=("$word")
    done < <(projectlink __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _projectlink projectlink
""",
    "zsh": """\
#compdef projectlink
# projectlink: source this after compinit, or put it as _projectlink into a folder of $fpath
_projectlink() {
    local -a found
    local word meaning
    while IFS=$'\\t' read -r word meaning; do
        found+=("${word//:/\\\\:}:${meaning}")
    done < <(projectlink __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( ${#found} )); then
        _describe 'projectlink' found
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
    print(SCRIPTS[parser.read(words).shell], end="")
    return 0


def complete(words: list[str]) -> int:
    """Print what may stand in place of the last word, each with a tab and what it means. Quiet, whatever is asked."""
    *before, last = words or [""]
    try:
        found = _candidates(before)
    except UsageError:
        found = {}
    for word, meaning in found.items():
        if word.startswith(last):
            print(f"{word}\t{meaning}")
    return 0


def _candidates(before: list[str]) -> dict[str, str]:
    """What may come after some words, by what it means."""
    if not before:
        return {name: words for name, (_, words) in COMMANDS.items()}
    command, *rest = before
    if command == "completion" and not rest:
        return dict.fromkeys(SCRIPTS, "")
    if command in _OF_SERVICES and not rest:
        return {name: catalog.service(name).title for name in catalog.names()}
    if command == "call" and len(rest) == 1:
        return {row.id: f"{row.method} {row.path}" for row in catalog.operations(rest[0]).values()}
    parser = _parser(command, rest)
    return _flags(parser, rest) if parser else {}


def _parser(command: str, rest: list[str]) -> Parser | None:
    if command == "call":
        from projectlink._cli.call import parser

        return parser(catalog.operation(rest[0], rest[1]), with_help=False)
    if command == "check":
        from projectlink._cli.check import parser as of_check

        return of_check(catalog.service(rest[0]))
    if command == "operations":
        from projectlink._cli.operations import parser as of_operations

        return of_operations()
    return None


def _flags(parser: Parser, rest: list[str]) -> dict[str, str]:
    """The flags that are left, or the values of the one before; nothing where files or free text come."""
    action = parser.action(rest[-1])
    if action is not None and action.nargs != 0:
        values = action.choices or (("true", "false") if action.metavar == "true|false" else ())
        return dict.fromkeys(map(str, values), "")
    given = {word.partition("=")[0] for word in rest}
    return {name: words for name, words in parser.meanings().items() if name not in given or parser.is_repeated(name)}
