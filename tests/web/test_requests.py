"""The live view of the journal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import urllib3

from projectlink import nuextract
from tests.web.browser import be
from tests.web.dashboard import Dashboard

NEW = {"name": "Receipts", "description": "d", "template": {"total": "number"}}


@pytest.fixture
def client(page: Dashboard) -> Any:
    """Yield an SDK client of NuExtract in the page's session."""
    configuration = nuextract.Configuration(
        page.session.url("nuextract"), access_token="alice-token", headers=page.session.headers, retries=0
    )
    with nuextract.ApiClient(configuration) as client:
        yield nuextract.ProjectsApi(client)


def send(page: Dashboard, method: str, path: str, token: str = "alice-token", **more: Any) -> None:
    headers = {**page.session.headers, "Authorization": f"Bearer {token}"}
    urllib3.request(method, page.session.control.removesuffix("/_mock") + path, headers=headers, **more)


def test_new_request_appears_without_a_reload(page: Dashboard, client: Any) -> None:
    page.open("requests")
    page.until(lambda: page.one("#live").text == "Live")
    page.says("No request yet")
    client.get_api_projects()
    page.until(lambda: page.rows() == [page.rows()[0]] if page.rows() else None)
    assert page.rows()[0].startswith("200 GET nuextract/api/projects get_api_projects")
    client.post_api_projects(NEW)
    page.until(lambda: len(page.rows()) == 2)
    assert page.rows()[0].startswith("200 POST")
    assert "2 requests" in page.one(".toolbar [role=status]").text


def test_list_shows_the_caller_and_the_time_of_each_request(page: Dashboard, client: Any) -> None:
    page.session.clock.freeze("2031-02-03T04:05:06Z")
    client.get_api_projects()
    send(page, "GET", "/nuextract/api/projects", token="wrong")
    page.open("requests")
    page.until(lambda: len(page.rows()) == 2)
    assert page.texts(".heads span") == ["Status", "Method", "Path", "Operation", "Caller", "Duration", "Time, UTC"]
    assert page.texts(".requests .caller") == ["—", "alice"]
    received = [call["received"][11:23] for call in page.session.journal.calls()]
    assert page.texts(".requests time") == received[::-1]
    assert "2031-02-03T04:05:06" in str(page.one(".requests time").get_attribute("title"))
    path, operation = page.one(".requests .path").rect, page.one(".requests .operation").rect
    assert operation["x"] - (path["x"] + path["width"]) < 40
    page.type("#text", "alice")
    assert len(page.rows()) == 1


def test_first_request_is_near_the_top_of_a_phone(page: Dashboard, client: Any) -> None:
    client.get_api_projects()
    be(page.driver, 390, 844, phone=True)
    page.open("requests")
    page.until(lambda: len(page.rows()) == 1)
    assert page.one(".requests a").rect["y"] < 120
    fold = page.one("#fold")
    assert fold.get_attribute("aria-expanded") == "false"
    fold.click()
    page.choose("#status", "4xx")
    page.says("No request matches the filters.")
    assert fold.get_attribute("aria-expanded") == "true"
    fold.click()
    assert fold.text == "Filters (1)"
    assert not page.all("#status")[0].is_displayed()


def test_earlier_requests_are_listed_once(page: Dashboard, client: Any) -> None:
    for _ in range(3):
        client.get_api_projects()
    page.open("requests")
    page.until(lambda: len(page.rows()) == 3)
    page.go("services")
    client.get_api_projects()
    page.go("requests")
    page.until(lambda: len(page.rows()) == 4)


def test_requests_are_filtered_by_service_operation_status_and_text(page: Dashboard, client: Any) -> None:
    client.get_api_projects()
    client.get_api_projects_projectid("project_id_example")
    send(page, "GET", "/nuextract/api/projects/unknown-project")
    send(page, "GET", "/figshare/v2/account/projects")
    page.open("requests")
    page.until(lambda: len(page.rows()) == 4)

    page.choose("#service", "figshare")
    assert [row.split()[2] for row in page.rows()] == ["figshare/account/projects"]
    page.choose("#service", "All services")
    page.choose("#status", "4xx")
    assert [row.split()[0] for row in page.rows()] == ["404"]
    page.choose("#status", "Any status")
    page.type("#operation", "projects_projectid")
    assert len(page.rows()) == 2
    page.one("#operation").clear()
    page.type("#text", "UNKNOWN-P")
    assert len(page.rows()) == 1
    assert "1 of 4 requests" in page.one(".toolbar [role=status]").text
    page.type("#text", "nothing like it")
    page.says("No request matches the filters.")


def test_service_card_links_to_its_requests(page: Dashboard, client: Any) -> None:
    client.get_api_projects()
    send(page, "GET", "/figshare/v2/account/projects")
    page.open()
    page.one('[data-service="figshare"] a[href^="#/requests"]').click()
    page.until(lambda: [row.split()[2] for row in page.rows()] == ["figshare/account/projects"])


def test_request_details_have_no_secrets(page: Dashboard) -> None:
    body = {"username": "alice", "password": "alice-password"}
    send(page, "POST", "/ufdl/v1/auth/obtain", json=body)
    page.open("requests")
    page.one(".requests a").click()
    page.until(lambda: page.texts("#main .title") == ["POST /ufdl/v1/auth/obtain"])
    assert page.one(".facts a").text == "auth_obtain"
    said = page.one(".second").text
    assert '"alice"' in said
    assert said.count("***") == 3
    source = page.driver.page_source
    assert "alice-password" not in source
    assert page.one(".requests a").get_attribute("aria-current") == "true"


def test_user_input_is_never_markup(page: Dashboard) -> None:
    page.open("requests")
    page.run("window.hit = 0; window.alert = () => window.hit++")
    evil = "<img src=x onerror=alert(1)>"
    send(page, "POST", "/nuextract/api/projects", json={**NEW, "name": evil, "description": f"</script><script>{evil}"})
    send(page, "GET", "/nuextract/api/%3Cimg%20src=x%20onerror=alert(1)%3E?<svg/onload=alert(1)>")
    page.until(lambda: len(page.rows()) == 2)
    page.all(".requests a")[1].click()
    page.says(evil)
    page.go("state")
    page.run("location.hash = '#/state/nuextract/projects'")
    page.says(evil)
    page.all(".records tbody a")[-1].click()
    page.says("ownerUser" if "ownerUser" in page.texts("main")[0] else "owner_user")
    page.run("location.hash = '#/state/nuextract/' + encodeURIComponent(arguments[0])", evil)
    page.says("There is no table")
    assert page.all("main img, main script, main svg") == []
    assert page.run("return window.hit") == 0


def test_paused_list_resumes_with_every_request(page: Dashboard, client: Any) -> None:
    page.open("requests")
    page.until(lambda: page.one("#live").text == "Live")
    page.button("Pause").click()
    client.get_api_projects()
    page.go("services")
    page.go("requests")
    page.until(lambda: len(page.rows()) == 1)
    page.button("Pause").click()
    client.get_api_projects()
    assert len(page.rows()) == 1
    page.button("Resume").click()
    page.until(lambda: len(page.rows()) == 2)


def test_journal_is_cleared(page: Dashboard, client: Any) -> None:
    client.get_api_projects()
    page.open("requests")
    page.until(lambda: len(page.rows()) == 1)
    page.button("Clear journal").click()
    page.says("No request yet")
    client.get_api_projects()
    page.until(lambda: len(page.rows()) == 1)


@pytest.mark.parametrize(
    ("form", "name", "holds"),
    [
        ("curl commands", "requests.sh", "curl"),
        ("pytest", "test_requests.py", "def test_"),
        ("HAR", "requests.har", '"log"'),
        ("a recording", "requests.json", '"version"'),
    ],
)
def test_journal_is_saved_as_a_file(
    page: Dashboard, client: Any, tmp_path: Path, form: str, name: str, holds: str
) -> None:
    where = {"behavior": "allow", "downloadPath": str(tmp_path)}
    page.driver.execute_cdp_cmd("Browser.setDownloadBehavior", where)
    client.get_api_projects()
    page.open("requests")
    page.until(lambda: len(page.rows()) == 1)
    page.choose('select[aria-label="Save as"]', form)
    page.until(lambda: (tmp_path / name).exists())
    text = (tmp_path / name).read_text()
    assert holds in text
    assert "/api/projects" in text
    assert "alice-token" not in text


def test_reset_by_another_client_clears_the_list(page: Dashboard, client: Any) -> None:
    client.get_api_projects()
    page.open("requests")
    page.until(lambda: len(page.rows()) == 1)
    page.session.reset()
    page.says("No request yet")


def test_page_stays_usable_during_many_requests(page: Dashboard) -> None:
    page.open("requests")
    page.until(lambda: page.one("#live").text == "Live")
    journal = page.session.state.journal
    send(page, "GET", "/nuextract/api/projects")
    page.until(lambda: len(page.rows()) == 1)
    with urllib3.PoolManager() as pool:
        for _ in range(400):
            headers = {**page.session.headers, "Authorization": "Bearer alice-token"}
            pool.request("GET", page.session.url("nuextract") + "/api/projects/none", headers=headers)
    page.until(lambda: "401 requests" in page.one(".toolbar [role=status]").text)
    assert len(page.rows()) == 300
    assert journal.recorded == 401
