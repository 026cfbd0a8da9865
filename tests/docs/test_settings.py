"""Documentation of the settings: the table of the client page is that of the code."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from projectlink.nuextract import Configuration

PAGE = Path(__file__).parents[2] / "docs" / "client.md"
PARAMETERS = inspect.signature(Configuration).parameters


def rows() -> dict[str, tuple[str, str, str]]:
    """Return type, default and environment variable of each setting in the table."""
    table = PAGE.read_text(encoding="utf-8").partition("## Settings")[2].partition("\n## ")[0]
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines() if line.startswith("| `")]
    return {name: (kind, default, env) for names, kind, default, env in cells for name in re.findall(r"`(\w+)`", names)}


def test_table_has_every_setting_with_its_type_and_default() -> None:
    assert rows().keys() == PARAMETERS.keys()
    assert all(kind and default for kind, default, _ in rows().values())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("timeout", "`(10.0, 60.0)`"),
        ("retries", "2"),
        ("max_response_bytes", "104,857,600 (100 MiB)"),
        ("connection_pool_maxsize", "100"),
        ("verify_ssl", "True"),
        ("strict_responses", "False"),
    ],
)
def test_documented_default_is_that_of_the_configuration(name: str, text: str) -> None:
    value: Any = getattr(Configuration(), name)
    value = value.total if name == "retries" else value
    assert rows()[name][1] == text
    assert str(value) == text.strip("`").partition(" (1")[0].replace(",", "" if name == "max_response_bytes" else ",")


def test_documented_environment_variables_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    variables = {name: env.strip("`") for name, (_, _, env) in rows().items() if env}
    numbers = {"timeout": "7.5", "deadline": "7.5", "retries": "7"}
    before = Configuration()
    for name, variable in variables.items():
        monkeypatch.setenv(f"PROJECTLINK_NUEXTRACT_{variable}", numbers.get(name, "http://127.0.0.1:7"))
    after = Configuration()
    changed = {name for name in PARAMETERS if getattr(before, name) != getattr(after, name)}
    assert changed == variables.keys()
