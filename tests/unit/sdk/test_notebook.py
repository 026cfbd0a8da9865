"""Models in notebooks: tables in HTML, for one model and for a list of them."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import Any

import pytest

from projectlink import notebook, projects, ubiops, ufdl
from projectlink._core.contract.html_table import MAX_CELL_CHARACTERS, MAX_ROWS
from projectlink.nuextract import ProjectResponse
from tests.unit.sdk.conftest import PROJECT


class Table(HTMLParser):
    """The cells of a table, row by row."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.tags: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1] and data.strip():
            self.rows[-1][-1] += data


class Formatter(dict[type, Any]):
    """The part of IPython's formatter that the extension uses: a printer for each type."""

    def for_type(self, type_: type, printer: Any) -> None:
        self[type_] = printer


@pytest.fixture
def formatter() -> Formatter:
    """Return the HTML formatter of an IPython that has loaded the extension."""
    formatter = Formatter()
    notebook.load_ipython_extension(
        SimpleNamespace(display_formatter=SimpleNamespace(formatters={"text/html": formatter}))
    )
    return formatter


def project(**changes: Any) -> ProjectResponse:
    """Return a project as the service sends it."""
    decoded = ProjectResponse.from_json(json.dumps(PROJECT | changes))
    assert decoded
    return decoded


def test_model_is_a_table_of_its_set_fields() -> None:
    table = Table(project(colour="blue")._repr_html_())
    cells = dict(table.rows)
    assert cells["name"] == PROJECT["name"]
    assert cells["owner_user"] == "alice@example.com"
    assert json.loads(cells["settings"])["rasterization_dpi"] == 115
    assert cells["colour"] == "blue"  # received, not declared
    assert Table(ubiops.ProjectUpdate(name="p")._repr_html_()).rows == [["name", "p"]]


def test_text_is_escaped_and_shortened() -> None:
    html = project(name="<script>alert(1)</script>", description="x" * 1000, **{"<b>": 1})._repr_html_()
    assert Table(html).tags == {"table", "caption", "tr", "th", "td"}
    cells = dict(Table(html).rows)
    assert cells["name"] == "<script>alert(1)</script>"
    assert cells["description"] == "x" * MAX_CELL_CHARACTERS + "…"


def test_secrets_are_redacted_in_fields_lists_and_received_fields(formatter: Formatter) -> None:
    token = ufdl.AccessToken.from_dict({"access": "s3cret-1", "refresh_token": "s3cret-2"})
    assert token
    variable = ubiops.EnvironmentVariableCreate(name="KEY", value="s3cret-3", secret=True)
    link = project(template={"url": "https://example.com/?token=s3cret-4", "password": "s3cret-5"})
    html = "".join(one._repr_html_() for one in (token, variable, link)) + formatter[list]([token, variable, link])
    assert "s3cret" not in html
    assert html.count("***") >= 10


def test_list_of_models_is_a_table_with_a_row_for_each(formatter: Formatter) -> None:
    html = formatter[list]([project(name="A"), project(name="B", colour="blue")])
    head, *rows = Table(html).rows
    assert [dict(zip(head, row, strict=True))["name"] for row in rows] == ["A", "B"]
    assert [row[head.index("colour")] for row in rows] == ["", "blue"]
    assert "<caption>2 ProjectResponse</caption>" in html


def test_long_list_shows_its_first_models(formatter: Formatter) -> None:
    html = formatter[list]([project()] * (MAX_ROWS + 1))
    assert len(Table(html).rows) == 1 + MAX_ROWS
    assert f"{MAX_ROWS + 1} ProjectResponse, the first {MAX_ROWS} shown" in html


def test_projects_and_members_of_any_platform_are_tables(formatter: Formatter) -> None:
    one = projects.Project("ufdl", "1", "Birds", created_at=datetime(2026, 1, 5, tzinfo=timezone.utc), native=object())
    table = Table(one._repr_html_())
    assert ["name", "Birds"] in table.rows
    assert ["created_at", "2026-01-05 00:00:00+00:00"] in table.rows
    assert "native" not in [name for name, _ in table.rows]
    head, row = Table(formatter[list]([one])).rows
    assert row[head.index("service")] == "ufdl"
    assert ["role", "owner"] in Table(projects.Member("1", "Ann", None, "owner")._repr_html_()).rows


@pytest.mark.parametrize("items", [[], [1, 2], [project(), 5]])
def test_other_lists_stay_text(formatter: Formatter, items: list[Any]) -> None:
    assert formatter[list](items) is None


def test_extension_can_be_unloaded(formatter: Formatter) -> None:
    notebook.unload_ipython_extension(
        SimpleNamespace(display_formatter=SimpleNamespace(formatters={"text/html": formatter}))
    )
    assert formatter == {}
