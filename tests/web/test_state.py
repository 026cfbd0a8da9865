"""The state browser."""

from __future__ import annotations

from dataclasses import replace

import urllib3

from projectlink_mock import MockServer
from tests.web.browser import be
from tests.web.dashboard import Dashboard

PROJECT = "bd02f3f4-6a51-451a-bbb7-ad9e76f59888"


def open_table(page: Dashboard, way: str) -> None:
    page.open(f"state/{way}")
    page.until(lambda: page.all(".records tbody tr"))


def test_state_of_another_session_is_browsed(page: Dashboard, server: MockServer) -> None:
    projects = page.session.state.state("nuextract").projects
    projects.replace("project_id_example", replace(projects.get("project_id_example"), name="Mine alone"))
    page.open("state")
    page.until(lambda: page.all(".tree-list summary"))
    page.one('.tree-list a[href="#/state/nuextract/projects"]').click()
    page.says("Mine alone")
    Dashboard(page.driver, server).open("state/nuextract/projects")
    page.says("Example: Order Delivery")
    assert "Mine alone" not in page.one("main").text


def test_record_links_to_its_relations(page: Dashboard) -> None:
    page.open(f"state/ubiops/projects/{PROJECT}")
    page.one(".json a").click()
    page.says("organization_name_example")
    page.driver.back()
    page.until(lambda: page.all(".uses a"))
    next(use for use in page.all(".uses a") if use.text.startswith("models")).click()
    page.until(lambda: len(page.all(".records tbody tr")) == 3)
    assert PROJECT in page.one(".crumbs").text
    page.all(".records tbody a")[0].click()
    page.until(lambda: "model_name_example" in page.one(".json").text)


def test_first_table_with_records_is_open(page: Dashboard) -> None:
    page.open("state")
    page.until(lambda: page.texts(".crumbs li") == ["nuextract", "organizations"])
    assert page.one('.tree-list a[aria-current="true"]').text.startswith("organizations")
    page.open("state/ubiops")
    page.until(lambda: page.texts(".crumbs li") == ["ubiops", "users"])
    bottom = page.run("return document.querySelector('.tree-list').getBoundingClientRect().bottom")
    assert bottom == page.run("return innerHeight")


def test_list_of_tables_comes_first_on_a_phone(page: Dashboard) -> None:
    be(page.driver, 390, 844, phone=True)
    page.open("state")
    page.until(lambda: page.one(".tree-list summary"))
    assert not page.all(".second")[0].is_displayed()
    page.one('.tree-list a[href="#/state/ubiops/projects"]').click()
    page.until(lambda: page.all(".records tbody tr"))
    key, name = page.all(".records tbody tr:first-child td")[:2]
    assert name.rect["width"] >= key.rect["width"] * 0.8
    assert name.rect["x"] + name.rect["width"] <= 390
    be(page.driver, 1280, 900)
    page.one(".tree-list summary")


def test_keys_are_whole_where_there_is_room(page: Dashboard) -> None:
    open_table(page, "ubiops/projects")
    cells = "[...document.querySelectorAll('.records td:first-child')]"
    assert page.run(f"return {cells}.filter(one => one.scrollWidth > one.clientWidth).length") == 0


def test_large_table_is_loaded_in_pages(page: Dashboard) -> None:
    projects = page.session.state.state("nuextract").projects
    one = projects.get("project_id_example")
    for number in range(20_000):
        projects.add(f"many-{number}", replace(one, id=f"many-{number}", name=f"Project {number}"))
    open_table(page, "nuextract/projects")
    assert len(page.all(".records tbody tr")) == 50
    page.says("50 of 20,003")
    page.button("Show 50 more").click()
    page.until(lambda: len(page.all(".records tbody tr")) == 100)
    page.type("#record-text", "Project 19999")
    page.until(lambda: page.texts(".records tbody tr td:first-child") == ["many-19999"])
    page.says("1 record")


def test_secrets_are_redacted(page: Dashboard) -> None:
    open_table(page, "ubiops/credentials")
    page.all(".records tbody a")[0].click()
    page.until(lambda: page.all(".json .hidden"))
    assert '"secret_key"' not in page.driver.page_source
    assert '>secret_key</span>: <span class="hidden"' in page.driver.page_source


def test_table_sizes_follow_changes(page: Dashboard) -> None:
    page.open("state/nuextract/projects")
    here = '.tree-list a[href="#/state/nuextract/projects"] .number'
    page.until(lambda: page.one(here).text == "3")
    page.until(lambda: page.one("#live").text == "Live")
    create(page)
    page.until(lambda: page.one(here).text == "4")


def create(page: Dashboard) -> None:
    headers = {**page.session.headers, "Authorization": "Bearer alice-token"}
    body = {"name": "n", "description": "d", "template": {}}
    url = page.session.url("nuextract") + "/api/projects"
    assert urllib3.request("POST", url, json=body, headers=headers).status == 200
