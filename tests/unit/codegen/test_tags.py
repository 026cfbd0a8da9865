"""API classes and pages of a spec with several tags, and an operation that the mock server does not emulate."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from openapi.codegen.__main__ import DOCS, SDK, generate
from openapi.codegen.parse import parse_file
from openapi.codegen.validate import SpecError
from tests.unit.codegen.test_validate import TOY

REASON = "Its effect is not documented."


@pytest.fixture(scope="module")
def spec() -> Any:
    """Return the toy service with the operation of /anything in a separate class."""
    spec = yaml.safe_load(TOY.read_text())
    spec["tags"].append({"name": "Others"})
    spec["paths"]["/anything"]["patch"].update({"tags": ["Others"], "x-unimplemented": REASON})
    return spec


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, spec: Any) -> Path:
    """Return the folder with the generated files of the service."""
    folder = tmp_path_factory.mktemp("tags")
    (folder / "tagged.yaml").write_text(yaml.safe_dump(spec, sort_keys=False))
    generate([folder / "tagged.yaml"], folder)
    return folder


def run(folder: Path, code: str) -> str:
    """Run a program that can import the generated service, and return what it prints."""
    path = f"import projectlink; projectlink.__path__ = [*projectlink.__path__, {str(folder / SDK)!r}]\n"
    command = [sys.executable, "-c", path + inspect.cleandoc(code)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def test_each_tag_has_an_api_class_with_its_operations(folder: Path) -> None:
    code = """
    from projectlink.tagged import AsyncOthersApi, OthersApi, ToysApi
    from projectlink.tagged.api.others_api import OthersApi as TheSame
    assert OthersApi is TheSame
    print([name for api in (OthersApi, AsyncOthersApi) for name in dir(api) if name[0] != "_"])
    print(hasattr(ToysApi, "toys_list"), hasattr(ToysApi, "anything_update"))
    """
    forms = ["anything_update", "anything_update_with_http_info", "anything_update_without_preload_content"]
    assert run(folder, code).splitlines() == [str(forms * 2), "True False"]


def test_one_class_is_imported_without_the_others(folder: Path) -> None:
    code = """
    import sys
    from projectlink.tagged import OthersApi
    print([name for name in sys.modules if name.startswith("projectlink.tagged.api.")])
    """
    assert run(folder, code).strip() == "['projectlink.tagged.api.others_api']"


def test_command_line_finds_the_docstring_in_each_class(folder: Path) -> None:
    code = """
    from projectlink._cli.operations import main
    main(["tagged", "--grep", "anything"])
    main(["tagged", "--grep", "toys_list"])
    """
    assert [line.split()[0] for line in run(folder, code).splitlines() if line[0] != " "] == [
        "anything_update",
        "toys_list",
    ]


def test_pages_name_the_class_of_their_methods(folder: Path) -> None:
    overview = (folder / DOCS / "tagged.md").read_text()
    assert "The methods of the 2 API classes of `projectlink.tagged`, in " in overview
    assert "## [Others](tagged/others.md)\n\nMethods of `OthersApi`:\n\n- [`anything_update`]" in overview
    assert "Methods of `projectlink.tagged.OthersApi`;" in (folder / DOCS / "tagged" / "others.md").read_text()


def test_page_says_why_an_operation_is_not_emulated(folder: Path) -> None:
    text = (folder / DOCS / "tagged" / "others.md").read_text()
    assert f"**Mock server**\n\n- Not emulated, the response is a 501: {REASON}\n" in text


def test_group_with_operations_of_two_tags_is_rejected(tmp_path: Path, spec: Any) -> None:
    path = {**spec["paths"]["/anything"], "x-group": "toys"}
    source = tmp_path / "toy.yaml"
    source.write_text(yaml.safe_dump({**spec, "paths": {**spec["paths"], "/anything": path}}))
    with pytest.raises(SpecError) as caught:
        parse_file(source)
    assert caught.value.problems == [
        "#/paths: x-group toys has operations of the tags Others, Toys; use a group for each"
    ]
