"""Documentation: Python blocks and examples run, links and commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from projectlink_mock import MockServer

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
OWN_LINK = r"https://(?:github\.com|raw\.githubusercontent\.com)/projectlink/projectlink(?:/blob)?/main/(.+)"
"""Absolute link of the README to a file of this repository."""
BLOCKS = [
    pytest.param(block, id=f"{page.name}-{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL), 1)
]


@pytest.mark.parametrize("block", BLOCKS)
def test_block_of_the_documentation_runs(block: str, tmp_path: Path) -> None:
    with MockServer() as mock:
        script = tmp_path / "test_block.py"
        script.write_text(block.replace("http://127.0.0.1:8080", mock.url("nuextract").removesuffix("/nuextract")))
        command = ["-m", "pytest", "-q", "-p", "no:randomly"] if "def test_" in block else []
        result = subprocess.run(
            [sys.executable, "-W", "error", *command, str(script)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr == ""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_example_runs(example: Path) -> None:
    command = [sys.executable, "-W", "error", str(example)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_link_has_a_target(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
        own = re.fullmatch(OWN_LINK, target)
        assert (ROOT / own[1]).exists() if own else "://" in target or (page.parent / target).exists(), target


def test_links_of_the_readme_are_absolute_so_that_an_index_page_shows_them() -> None:
    targets = re.findall(r"\]\(([^)]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert targets
    assert [target for target in targets if "://" not in target] == []


def test_commands_of_the_docs_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    command = re.compile(r"(?:`|^)make ([a-z]+)(?=`|$| [A-Z])", re.MULTILINE)  # not the verb of a sentence
    named = {name for page in PAGES for name in command.findall(page.read_text(encoding="utf-8"))}
    assert named
    assert named <= targets
