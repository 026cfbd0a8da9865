"""The list of services, the frame around every view, and its colours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from projectlink_mock import MockServer
from tests.web.browser import be
from tests.web.dashboard import Dashboard


def test_every_service_is_shown_with_its_base_url(page: Dashboard) -> None:
    page.open()
    assert page.texts(".card h2") == ["NuExtract", "AutoML", "UbiOps", "UbiOps 4", "UFDL", "figshare"]
    assert page.one('[data-service="ubiops"] code').text == page.session.url("ubiops")


def test_base_urls_and_tokens_can_be_copied(page: Dashboard) -> None:
    page.open()
    page.button("Copy the base URL of UbiOps").click()
    page.until(lambda: page.clipboard == page.session.url("ubiops"))
    page.button("Copy the token alice-token").click()
    page.until(lambda: page.clipboard == "alice-token")
    assert "Copied the token alice-token" in page.texts("#notes .note")


@pytest.mark.parametrize("width", [390, 1280, 1440, 1920])
def test_cards_are_of_equal_height_without_scroll_bars(page: Dashboard, width: int) -> None:
    be(page.driver, width, 900, phone=width == 390)
    page.open()
    heights = page.run("return [...document.querySelectorAll('.card')].map(one => one.offsetHeight)")
    assert len(set(heights)) == 1
    inner = (
        "return [...document.querySelectorAll('.card, .card *')].filter(one => one.scrollWidth > one.clientWidth + 1)"
    )
    assert page.run(f"{inner}.filter(one => getComputedStyle(one).overflowX !== 'visible').length") == 0
    right = page.run(
        "return Math.max(...[...document.querySelectorAll('.panel')].map(one => one.getBoundingClientRect().right))"
    )
    assert right > width - 40


def test_reason_why_the_previous_session_was_dropped_is_shown(page: Dashboard) -> None:
    page.open()
    assert "dropped" not in page.one("main").text
    page.session.state.dropped_reason = "as it was not used for 3600 seconds"
    page.open()
    page.says("the previous session of this name was dropped, as it was not used for 3600 seconds.")


@pytest.mark.parametrize("dark", [False, True])
def test_colours_follow_the_system_until_others_are_chosen(page: Dashboard, dark: bool) -> None:
    def is_dark() -> bool:
        background: str = page.run("return getComputedStyle(document.body).backgroundColor")
        return sum(map(int, background[4:-1].split(","))) < 300

    be(page.driver, 1280, 900, dark=dark)
    page.open()
    assert is_dark() is dark
    page.one("#theme").click()
    assert is_dark() is not dark
    page.open()
    assert is_dark() is not dark


def test_chosen_session_is_kept_in_the_url(page: Dashboard, server: MockServer) -> None:
    other = server.session(f"{page.session.name}-<b>other</b>")
    page.open("requests")
    assert other.state.requests == 0
    page.press("s")
    page.until(lambda: other.name in page.run("return [...sessions.options].map(one => one.value)"))
    page.press(other.name, Keys.ENTER)
    page.until(lambda: "session=" in page.driver.current_url and "other" in page.driver.current_url)
    server.session(other.name).clock.freeze("2031-02-03T04:05:06Z")
    page.driver.refresh()
    page.until(lambda: "2031-02-03 04:05:06" in page.one("#clock-chip").text)
    assert page.one("#session").get_attribute("value") == other.name
    page.driver.back()
    page.until(lambda: page.one("#session").get_attribute("value") == page.session.name)
    page.until(lambda: page.one("#clock-chip").text == "Real time")
    other.reset()


def test_reset_needs_a_confirmation(page: Dashboard) -> None:
    page.session.clock.freeze("2031-01-01T00:00:00Z")
    page.open()
    page.until(lambda: "2031" in page.one("#clock-chip").text)
    page.button("Reset session…").click()
    assert page.session.name in page.one("#reset-dialog").text
    page.button("Cancel").click()
    assert page.session.state.clock.frozen_at is not None
    page.button("Reset session…").click()
    page.one('#reset-dialog button[value="reset"]').click()
    page.until(lambda: page.one("#clock-chip").text == "Real time")
    assert page.session.state.clock.frozen_at is None


@pytest.fixture
def own_server() -> Iterator[MockServer]:
    """Yield a server that a test may stop."""
    with MockServer(services=["nuextract"]) as server:
        yield server


def test_single_service_is_shown_at_both_mounts(own_server: MockServer, browser: Chrome) -> None:
    page = Dashboard(browser, own_server).open()
    origin = own_server.url("nuextract").removesuffix("/nuextract")
    assert page.texts(".card code") == [f"{origin}/nuextract", origin]


def test_lost_connection_is_shown_and_restored(chromium: Chrome) -> None:
    with MockServer(services=["nuextract"]) as server:
        port = server.port
        page = Dashboard(chromium, server).open("requests")
        page.until(lambda: page.one("#live").text == "Live")
    page.until(lambda: page.one("#live").text != "Live")
    with MockServer(services=["nuextract"], port=port) as server:
        page.until(lambda: page.one("#live").text == "Live")
        page.driver.get("about:blank")
