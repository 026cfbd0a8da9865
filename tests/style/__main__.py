"""Command line of the check: prints each problem, and exits with 1 if there is one."""

from __future__ import annotations

import sys

from tests.style.words import problems


def main() -> int:
    """Run the check, and return the exit code."""
    found = list(problems())
    for problem in found:
        print(problem)
    if found:
        print(f"{len(found)} places break the style guide; a needed term goes into the glossary of docs/development.md")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
