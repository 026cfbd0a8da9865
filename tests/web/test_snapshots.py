"""The snapshots of the server in the dashboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import urllib3
from selenium.webdriver import Chrome

from projectlink_mock import MockServer
from tests.web.browser import be
from tests.web.dashboard import Dashboard


@pytest.fixture
def own_server() -> Iterator[MockServer]:
    """Yield a server without snapshots: they belong to the server, not to a session."""
    with MockServer(services=["nuextract"]) as server:
        yield server


@pytest.fixture
def own(own_server: MockServer, browser: Chrome) -> Dashboard:
    """Return the page of that server, not yet opened."""
    return Dashboard(browser, own_server)


def taken(page: Dashboard) -> list[str]:
    return [one["name"] for one in page.session.control_request("GET", "/snapshots")]


def delete_project(page: Dashboard) -> None:
    url = page.session.url("nuextract") + "/api/projects/project_id_example"
    headers = {**page.session.headers, "Authorization": "Bearer alice-token"}
    assert urllib3.request("DELETE", url, headers=headers).status == 200


def test_restored_snapshot_returns_state_and_clock_but_keeps_the_journal(own: Dashboard) -> None:
    own.session.clock.freeze("2031-01-01T00:00:00Z")
    own.open("state/nuextract/projects")
    own.button("Snapshots…").click()
    assert "the default session" in own.one("#snapshots-dialog").text
    own.until(lambda: own.texts("#snapshots li") == ["No snapshots yet."])
    own.type("#snapshot-name", "three <b>projects</b>")
    own.button("Take snapshot").click()
    own.until(lambda: taken(own) == ["three <b>projects</b>"])
    own.button("Close").click()

    delete_project(own)
    own.session.clock.advance(3600)
    own.open("state/nuextract/projects")
    own.until(lambda: own.all(".records tbody tr"))
    assert "project_id_example" not in own.texts(".records tbody a")
    own.press("n")
    own.until(lambda: own.button("Restore the snapshot three <b>projects</b>")).click()
    own.until(lambda: "project_id_example" in own.texts(".records tbody a"))
    own.until(lambda: "2031-01-01 00:00:00" in own.one("#clock-chip").text)
    assert "The session was restored to three <b>projects</b>" in own.texts("#notes .note")
    assert [call["method"] for call in own.session.journal.calls()] == ["DELETE"]


def test_snapshot_is_replaced_by_name_and_deleted(own: Dashboard) -> None:
    own.session.control_request("POST", "/snapshots", {"name": "before"})
    own.open()
    own.button("Snapshots…").click()
    own.until(lambda: own.button("Delete the snapshot before"))
    own.type("#snapshot-name", "before")
    own.button("Replace snapshot").click()
    own.button("Take snapshot")
    assert taken(own) == ["before"]
    own.button("Delete the snapshot before").click()
    own.until(lambda: own.texts("#snapshots li") == ["No snapshots yet."])
    assert taken(own) == []
    assert own.focused.get_attribute("id") == "snapshot-name"


def test_snapshot_that_is_gone_is_reported_in_the_dialog(own: Dashboard) -> None:
    own.session.control_request("POST", "/snapshots", {"name": "gone"})
    own.open()
    own.button("Snapshots…").click()
    restore = own.button("Restore the snapshot gone")
    own.session.control_request("DELETE", "/snapshots/gone")
    restore.click()
    own.until(lambda: "There is no snapshot 'gone'." in own.one("#snapshots-error").text)


def test_session_actions_are_in_a_menu_on_a_phone(own: Dashboard) -> None:
    own.session.clock.freeze("2031-01-01T00:00:00Z")
    be(own.driver, 360, 740, phone=True)
    own.open()
    own.until(lambda: own.one("#clock-chip").text.startswith("Frozen"))
    assert not own.all("#snapshots-button")[0].is_displayed()
    for name, dialog in (
        ("#snapshots-button", "#snapshots-dialog"),
        ("#reset", "#reset-dialog"),
        ("#help-button", "#help"),
    ):
        own.one("#more").click()
        own.one(name).click()
        own.one(dialog)
        assert own.run("return document.documentElement.scrollWidth") <= 360
        own.run("document.querySelector('dialog[open]').close()")
        own.until(lambda: not own.all("dialog[open]"))


def test_undo_returns_to_the_savepoint_of_its_session(own: Dashboard) -> None:
    own.open("state/nuextract/projects")
    own.until(lambda: not own.button("Undo").is_enabled())
    own.session.clock.freeze("2031-01-01T00:00:00Z")
    own.button("Savepoint").click()
    own.until(lambda: own.button("Undo").is_enabled())
    assert "2031-01-01" not in (own.button("Undo").get_attribute("title") or ""), "a snapshot is taken in real time"

    for _ in range(2):
        delete_project(own)
        own.session.clock.advance(3600)
        own.open("state/nuextract/projects")
        own.until(lambda: own.all(".records tbody tr"))
        assert "project_id_example" not in own.texts(".records tbody a")
        own.until(lambda: own.button("Undo").is_enabled())
        own.button("Undo").click()
        own.until(lambda: "project_id_example" in own.texts(".records tbody a"))
        own.until(lambda: "2031-01-01 00:00:00" in own.one("#clock-chip").text)
    assert len(own.session.journal.calls()) == 2

    own.type("#session", "another")
    own.press("\n")
    own.until(lambda: not own.button("Undo").is_enabled())


def test_undo_is_off_after_its_savepoint_was_deleted(own: Dashboard) -> None:
    own.open()
    own.button("Savepoint").click()
    own.until(lambda: own.button("Undo").is_enabled())
    own.button("Snapshots…").click()
    own.until(lambda: own.button("Delete the snapshot savepoint")).click()
    own.until(lambda: own.texts("#snapshots li") == ["No snapshots yet."])
    own.button("Close").click()
    own.until(lambda: not own.button("Undo").is_enabled())
