"""``projectlink completion <shell>``: a script for a shell, which asks ``projectlink __complete`` for the words."""

from __future__ import annotations

from projectlink._cli.parser import Parser

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
    parser = Parser("completion", "Print a script that completes commands, services, operations and flags.")
    parser.add_argument("shell", choices=list(SCRIPTS))
    print(SCRIPTS[parser.read(words).shell], end="")
    return 0
