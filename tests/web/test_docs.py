"""The reference pages of the services."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from projectlink_mock.registry import SERVICES
from tests.support.contract import operations, spec_of
from tests.web.browser import be
from tests.web.dashboard import Dashboard

LISTINGS = {
    "nuextract": "get_api_projects",
    "automl": "projects_list",
    "ubiops": "projects_list",
    "ubiops4": "projects_list",
    "ufdl": "projects_list",
    "figshare": "account_projects_list",
}


def open_docs(page: Dashboard, service: str, operation: str = "") -> None:
    page.driver.get(f"{page.origin}/_mock/docs/{service}?session={page.session.name}&operation={operation}")
    page.until(lambda: page.all(".opblock" if operation else ".opblock-tag"))


@pytest.mark.parametrize("service", SERVICES)
def test_try_it_out_sends_a_request_to_this_server_as_alice(page: Dashboard, service: str) -> None:
    operation = LISTINGS[service]
    open_docs(page, service, operation)
    groups = {one.id: spec_of(service)["paths"][one.path].get("x-group") for one in operations(service)}
    # A large service opens the group of the operation only.
    shown = [one for one, group in groups.items() if len(groups) <= 130 or group == groups[operation]]
    assert sorted(page.texts(".opblock-summary-operation-id")) == sorted(shown)
    page.one(".opblock.is-open .btn.execute").click()
    page.until(lambda: page.all(".live-responses-table .response-col_status"))
    assert page.one(".live-responses-table tbody .response-col_status").text.startswith("200")
    (entry,) = page.session.journal.calls()
    assert (entry["service"], entry["operation"], entry["status"]) == (service, operation, 200)


def test_operations_are_in_the_groups_of_the_spec(page: Dashboard) -> None:
    open_docs(page, "ubiops")
    groups = dict(text.split("\n") for text in page.texts("#groups button"))
    assert {"Projects", "Models", "Pipelines", "Requests", "Organizations"} <= set(groups)
    assert sum(map(int, groups.values())) == len(operations("ubiops"))
    assert max(map(int, groups.values())) <= 20
    headings = page.run("return [...document.querySelectorAll('.opblock-tag')].map(one => one.dataset.tag)")
    assert headings == list(groups)
    next(button for button in page.all("#groups button") if button.text.startswith("Pipelines")).click()
    tops = (
        "return ['.docs-bar', '[data-tag=Pipelines]'].map(one => document.querySelector(one).getBoundingClientRect())"
    )
    bar, heading = page.run(tops)
    assert bar["bottom"] <= heading["top"] < bar["bottom"] + 60


@pytest.mark.parametrize("service", ["figshare", "nuextract", "ubiops4"])
def test_group_of_an_operation_is_that_of_the_documentation(page: Dashboard, service: str) -> None:
    open_docs(page, service)
    headings = page.run("return [...document.querySelectorAll('.opblock-tag')].map(one => one.dataset.tag)")
    pages = [
        path.stem for path in Path("docs/methods", service).glob("*.md") if path.stem not in ("index", "data-models")
    ]
    assert sorted(one.lower().replace(" ", "-") for one in headings) == sorted(pages)
    assert len(page.all("main")) == 1


def test_another_user_can_be_chosen(page: Dashboard) -> None:
    open_docs(page, "nuextract", "get_api_projects")
    page.choose("#person", "No user")
    page.one(".opblock.is-open .btn.execute").click()
    page.until(lambda: page.all(".live-responses-table .response-col_status"))
    assert page.one(".live-responses-table tbody .response-col_status").text.startswith("401")


def test_links_keep_the_session(page: Dashboard) -> None:
    open_docs(page, "nuextract")
    page.driver.find_element(By.LINK_TEXT, "figshare").click()
    page.until(lambda: "figshare" in page.driver.title)
    page.one("#home").click()
    page.until(lambda: page.all(".card"))
    assert page.one("#session").get_attribute("value") == page.session.name


def test_colours_follow_the_system(page: Dashboard) -> None:
    be(page.driver, 1280, 900, dark=True)
    open_docs(page, "nuextract")
    assert "dark-mode" in str(page.run("return document.documentElement.className"))


def test_docs_fit_on_a_phone(page: Dashboard) -> None:
    be(page.driver, 360, 740, phone=True)
    open_docs(page, "ufdl")
    assert page.run("return document.documentElement.scrollWidth") <= 360
