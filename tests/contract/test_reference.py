"""Contract of the reference: each operation, argument, status, rule, model and field of the specs."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
import yaml

from projectlink._core.errors import exception_class
from projectlink_mock._core.contract.fidelity import load_fidelity
from tests.support.contract import SERVICES, Group, Operation, groups, operations, spec_of

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "methods"


@cache
def sections(page: Path) -> dict[str, str]:
    """Return the text of a page below each heading of the second level, by its anchor."""
    text = page.read_text(encoding="utf-8")
    return dict(re.findall(r"^## [^\n]* \{: #(\w+) \}\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE))


def section(operation: Operation) -> str:
    """Return the section of an operation, found by the link on the page of its service."""
    overview = (FOLDER / f"{operation.service}.md").read_text(encoding="utf-8")
    line = next(line for line in overview.splitlines() if line.startswith(f"- [`{operation.id}`]"))
    assert line.endswith(f"`{operation.method} {operation.path}`")
    page, _, anchor = line.partition("](")[2].partition(")")[0].partition("#")
    assert anchor == operation.id
    return sections(FOLDER / page)[anchor]


@pytest.mark.parametrize("group", groups(), ids=str)
def test_operations_have_endpoint_arguments_result_and_errors_in_the_reference(group: Group) -> None:
    rows = import_module(f"projectlink.{group.service}.operations")
    for operation in group.operations:
        text = section(operation)
        assert f"`{operation.method} {operation.path}`" in text
        assert f"{operation.id}(" in text
        assert (f"iter_{operation.id}(" in text) is bool(operation.paging)
        for argument in getattr(rows, operation.id).arguments:
            assert re.search(rf"^- \*\*`{argument.name}`\*\*: .+?\. \S", text, re.MULTILINE), operation.id
            assert all(f"](data-models.md#{model})" in text for model in argument.models[:1])
        assert "**Returns** " in text
        for status in operation.responses:
            assert status < 400 or f"- `{exception_class(status).__name__}`: {status}. " in text


@pytest.mark.parametrize("service", SERVICES)
def test_rules_of_the_mock_server_are_beside_each_operation(service: str) -> None:
    notes = load_fidelity(service)
    for operation in operations(service):
        text = section(operation)
        assert (f"\n- Not emulated, the response is a 501: {operation.unimplemented}" in text) is bool(
            operation.unimplemented
        )
        if operation.unimplemented:
            continue
        assert text.count("\n- Simplified: ") == len(notes[operation.id].simplified)
        assert all(f"- Rejects with `{reason}`: " in text for reason in notes[operation.id].rejects)


@pytest.mark.parametrize("service", SERVICES)
def test_every_model_has_its_fields_in_the_reference(service: str) -> None:
    models = import_module(f"projectlink.{service}.models")
    found = sections(FOLDER / service / "data-models.md")
    assert set(found) == set(spec_of(service)["components"]["schemas"])
    for name, text in found.items():
        listed = re.findall(r"^- \*\*`(\w+)`\*\*: .+?\. \S", text, re.MULTILINE)
        assert set(listed) == set(getattr(models, name).model_fields), name


def test_links_to_models_have_a_target() -> None:
    for page in FOLDER.glob("*/*.md"):
        targets = set(re.findall(r"\]\(data-models\.md#(\w+)\)", page.read_text(encoding="utf-8")))
        assert targets <= set(sections(page.parent / "data-models.md"))


def test_documented_values_and_defaults_are_in_the_reference() -> None:
    text = sections(FOLDER / "figshare" / "projects.md")["account_projects_list"]
    assert "- **`order`**: str. Field to sort by. One of: `published_date`, `modified_date`, `views`," in text
    text = sections(FOLDER / "ubiops" / "data-models.md")["ScheduleCreate"]
    assert "- **`enabled`**: bool. True if requests are sent. Default: `true`." in text


def test_every_page_of_the_reference_is_in_the_navigation() -> None:
    navigation = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    pages = re.findall(r"methods/[\w/-]+\.md", str(navigation))
    assert sorted(pages) == sorted(path.relative_to(ROOT / "docs").as_posix() for path in FOLDER.rglob("*.md"))
