"""Accessibility: keyboard, phone and screen reader."""

from __future__ import annotations

import pytest
import urllib3
from selenium.webdriver.common.keys import Keys
from selenium_axe_python.axe import Axe

from tests.web.browser import be
from tests.web.dashboard import Dashboard

VIEWS = {
    "services": ".card",
    "requests": ".requests a",
    "requests/1": ".second .json",
    "state": ".tree-list summary",
    "state/ubiops/models": ".records tbody tr",
    "state/ubiops/projects/bd02f3f4-6a51-451a-bbb7-ad9e76f59888": ".uses a",
    "faults": "#rules .rule",
    "clock": "#now",
}


@pytest.fixture
def full(page: Dashboard) -> Dashboard:
    """Return a page with data in every view."""
    page.session.fault(service="ubiops", status=503)
    page.session.clock.freeze("2026-05-04T09:30:00Z")
    for path in ("/api/projects", "/api/projects/none"):
        for token in ("alice-token", "wrong"):
            headers = {**page.session.headers, "Authorization": f"Bearer {token}"}
            urllib3.request("GET", page.session.url("nuextract") + path, headers=headers)
    return page


@pytest.mark.parametrize("phone", [False, True])
def test_every_view_is_accessible(full: Dashboard, phone: bool) -> None:
    """Check a wide screen in light colours, and a phone in dark ones."""
    be(full.driver, *((360, 740) if phone else (1280, 900)), dark=phone, phone=phone)
    wrong = {}
    for view, there in VIEWS.items():
        full.open(view)
        full.until(lambda there=there: full.all(there))  # type: ignore[misc]
        axe = Axe(full.driver)
        axe.inject()  # type: ignore[no-untyped-call]
        if violations := axe.run()["violations"]:
            wrong[view] = axe.report(violations)
    assert wrong == {}


def test_every_view_fits_on_a_phone(full: Dashboard) -> None:
    be(full.driver, 360, 740, phone=True)
    for view, there in VIEWS.items():
        full.open(view)
        full.until(lambda there=there: full.one(there))  # type: ignore[misc]
        wide = full.run("return ['html', '.bar', '#views', 'main'].map(one => document.querySelector(one).scrollWidth)")
        assert max(wide) <= 360, view
        assert full.one("#more").rect["x"] < 330


def test_request_replaces_the_list_on_a_phone(full: Dashboard) -> None:
    be(full.driver, 360, 740, phone=True)
    full.open("requests")
    full.one(".requests a").click()
    full.one(".second .json")
    assert full.focused.get_attribute("aria-label") == "One request"
    assert not full.all(".requests a")[0].is_displayed()
    full.one(".back").click()
    full.one(".requests a")


def test_keyboard_reaches_everything(full: Dashboard) -> None:
    full.open()
    full.press("2")
    full.until(lambda: len(full.rows()) == 4)
    full.press("/")
    assert full.focused.get_attribute("id") == "text"
    full.press("none")
    full.until(lambda: len(full.rows()) == 2)
    for _ in range(100):
        if full.run("return document.activeElement.matches('.requests a')"):
            break
        full.press(Keys.TAB)
    full.press(Keys.ARROW_DOWN)
    assert full.focused == full.all(".requests a")[1]
    full.press(Keys.ENTER)
    full.until(lambda: full.all(".requests a")[1].get_attribute("aria-current"))
    full.press("k")
    full.until(lambda: full.all(".requests a")[0].get_attribute("aria-current"))
    full.press(Keys.ESCAPE)
    full.until(lambda: not full.all(".requests a[aria-current]"))
    full.press("?")
    assert "Pause or resume" in full.one("#help").text
    full.press(Keys.ESCAPE)
    full.press("5")
    full.one("#now")
    full.press("s")
    assert full.focused.get_attribute("id") == "session"


def test_first_tab_skips_the_bar_and_focus_is_visible(page: Dashboard) -> None:
    page.open()
    page.press(Keys.TAB)
    assert page.focused.text == "Skip to the content"
    assert page.focused.location["x"] >= 0
    page.press(Keys.ENTER)
    assert page.focused.get_attribute("id") == "main"
    page.press(Keys.TAB)
    assert page.run("return getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert page.run("return document.getElementById('main').contains(document.activeElement)")


def test_tab_reaches_every_clickable_element(full: Dashboard) -> None:
    full.open("faults")
    full.one("#rules .rule")
    reached = set()
    for _ in range(60):
        full.press(Keys.TAB)
        reached.add(full.run("const one = document.activeElement; return one.id || one.textContent"))
    wanted = full.run(
        "return [...document.querySelectorAll('a, button, input, select, textarea')]"
        ".filter(one => one.checkVisibility() && !one.disabled).map(one => one.id || one.textContent)"
    )
    assert set(wanted) <= reached


def test_keyboard_shortcuts_can_be_switched_off(page: Dashboard) -> None:
    page.open()
    page.press("?")
    page.one("#help-on").click()
    page.press(Keys.ESCAPE)
    page.press("2")
    page.open()
    page.press("3")
    assert page.one('#views a[aria-current="page"]').get_attribute("data-view") == "services"
