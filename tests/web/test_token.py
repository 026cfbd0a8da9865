"""The dashboard with a control token."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import urllib3
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from projectlink_mock import MockServer
from tests.web.dashboard import Dashboard

TOKEN = "s3cret-of-the-plane"


@pytest.fixture
def locked() -> Iterator[MockServer]:
    with MockServer(control_token=TOKEN) as server:
        yield server


def test_page_asks_for_the_token_once(locked: MockServer, browser: Chrome) -> None:
    page = Dashboard(browser, locked)
    browser.get(f"{page.origin}/#/requests")
    page.one("#token").send_keys("wrong" + Keys.ENTER)
    page.until(lambda: page.texts("#token-dialog .error") == ["This token is wrong."])
    page.one("#token").send_keys(TOKEN + Keys.ENTER)
    page.until(lambda: page.one("#live").text == "Live")
    urllib3.request("GET", locked.url("nuextract") + "/api/projects", headers={"Authorization": "Bearer alice-token"})
    page.until(lambda: len(page.rows()) == 1)
    browser.refresh()
    page.until(lambda: len(page.rows()) == 1)
    page.run("location.href = '_mock/docs/nuextract'")
    page.until(lambda: page.all(".opblock"))
    assert page.run("return localStorage.length") == 0


def test_page_without_a_token_shows_the_reason_and_no_data(locked: MockServer, browser: Chrome) -> None:
    page = Dashboard(browser, locked)
    browser.get(page.origin)
    page.one("#token")
    page.press(Keys.ESCAPE)
    page.says("needs its token")
    assert "alice-token" not in browser.page_source
    browser.get(f"{page.origin}/_mock/docs/nuextract")
    page.one("#token")
    page.press(Keys.ESCAPE)
    page.until(lambda: "needs its token" in page.one("#reference").text)
