"""Fault rules and the clock in the dashboard."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink import ubiops
from tests.web.dashboard import Dashboard


@pytest.fixture
def client(page: Dashboard) -> Any:
    """Yield an SDK client of UbiOps in the page's session."""
    configuration = ubiops.Configuration(
        page.session.url("ubiops"), access_token="alice-token", headers=page.session.headers, retries=0
    )
    with ubiops.ApiClient(configuration) as client:
        yield ubiops.CoreApi(client)


def test_added_rule_fails_a_request_and_disappears(page: Dashboard, client: Any) -> None:
    page.open("faults")
    page.says("No rule")
    page.choose("#rule-service", "UbiOps")
    page.type("#rule-operation", "projects_list")
    page.type("#rule-times", "2")
    page.type("#rule-headers", "Retry-After: 7\nX-Why: page")
    page.type("#rule-body", '{"error": "asked for"}')
    page.button("Add the rule").click()
    page.until(lambda: page.texts("#rules .effect") == ["Status 503"])
    page.says("2 more times")
    with pytest.raises(ubiops.ApiException) as caught:
        client.projects_list()
    assert (caught.value.status, caught.value.headers["Retry-After"]) == (503, "7")
    assert "asked for" in str(caught.value.body)
    page.says("once more")
    page.go("requests")
    page.until(lambda: "fault: status ubiops/projects" in page.rows()[0] if page.rows() else None)
    page.go("faults")
    page.says("once more")
    with pytest.raises(ubiops.ApiException):
        client.projects_list()
    page.says("No rule")
    assert len(client.projects_list()) > 0


def test_presets_fill_the_form(page: Dashboard, client: Any) -> None:
    page.open("faults")
    page.button("429, try again in 1 s").click()
    page.button("Add the rule").click()
    page.until(lambda: page.texts("#rules .effect") == ["Status 429"])
    page.button("Closed connection once").click()
    page.button("Add the rule").click()
    page.until(lambda: page.texts("#rules .effect") == ["Status 429", "Close the connection"])
    assert [rule["status"] for rule in page.session.faults()] == [429, None]
    page.button("Delete all").click()
    page.says("No rule")
    assert page.session.faults() == []


def test_invalid_rule_is_rejected_with_a_reason(page: Dashboard) -> None:
    page.open("faults")
    page.type("#rule-operation", "no_such_operation")
    page.button("Add the rule").click()
    page.until(lambda: "no_such_operation" in page.one("#rule-form .error").text)
    page.type("#rule-headers", "nonsense")
    page.button("Add the rule").click()
    page.until(lambda: "Name: value" in page.one("#rule-form .error").text)
    assert page.session.faults() == []


def test_clock_is_frozen_advanced_and_released(page: Dashboard) -> None:
    page.open("clock")
    page.one("#freeze-now").click()
    page.says("Frozen")
    frozen = page.session.state.clock.frozen_at
    assert frozen is not None
    assert not page.one("#freeze-now").is_enabled()
    page.button("+ 1 day").click()
    page.until(lambda: (page.session.state.clock.now() - frozen).days == 1)
    page.type("#moment", "2030-05-06T07:08:09Z")
    page.button("Freeze").click()
    page.says("2030-05-06 07:08:09 UTC")
    page.until(lambda: "2030-05-06 07:08:09" in page.one("#clock-chip").text)
    page.type("#seconds", "51")
    page.button("Advance").click()
    page.says("2030-05-06 07:09:00 UTC")
    page.type("#moment", "next Tuesday")
    page.button("Freeze").click()
    page.says("not in ISO 8601")
    page.button("Back to the real time").click()
    page.says("It follows the real time.")
    assert page.one("#freeze-now").is_enabled()
    assert page.session.state.clock.frozen_at is None
