"""The clock of a session."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import create


def test_frozen_time_moves_only_when_advanced(api: Api, control: Api) -> None:
    response = control.call("POST", "/clock", {"now": "2026-01-31T12:00:00Z"})
    assert response.json == {"now": "2026-01-31T12:00:00.000000Z", "frozen": True}
    assert create(api)["createdAt"] == create(api)["createdAt"] == "2026-01-31T12:00:00.000000Z"
    response = control.call("POST", "/clock", {"advance": 0.5})
    assert response.json == {"now": "2026-01-31T12:00:00.500000Z", "frozen": True}
    assert create(api)["createdAt"] == "2026-01-31T12:00:00.500000Z"


def test_advancing_the_real_clock_freezes_it(control: Api) -> None:
    before = datetime.now(timezone.utc)
    response = control.call("POST", "/clock", {"advance": 3600})
    ahead = datetime.fromisoformat(response.json["now"].replace("Z", "+00:00")) - before
    assert response.json["frozen"] is True
    assert timedelta(hours=1) <= ahead < timedelta(hours=1, minutes=1)


def test_empty_body_restores_the_real_clock(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2001-01-01T00:00:00Z"})
    response = control.call("POST", "/clock", {})
    assert response.json["frozen"] is False
    assert create(api)["createdAt"] >= response.json["now"] > "2026"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-01-31T12:00:00+05:30", "2026-01-31T06:30:00.000000Z"),
        ("2026-01-31T12:00:00.123456z", "2026-01-31T12:00:00.123456Z"),
        ("2026-01-31T12:00:00", "2026-01-31T12:00:00.000000Z"),
    ],
)
def test_time_is_converted_to_utc(control: Api, text: str, meant: str) -> None:
    assert control.call("POST", "/clock", {"now": text}).json["now"] == meant


@pytest.mark.parametrize(
    "body",
    [
        {"now": "tomorrow"},
        {"now": ""},
        {"now": 1},
        {"now": None},
        {"now": "0001-01-01T00:00:00+14:00"},
        {"now": "0001-06-01T00:00:00Z"},
        {"now": "1969-12-31T23:59:59Z"},
        {"now": "9000-01-01T00:00:00Z"},
        {"now": "9999-12-31T23:59:59Z"},
        {"advance": -3e9},
        {"advance": 2.5e11},
        {"advance": "1"},
        {"advance": True},
        {"advance": None},
        {"advance": 1e300},
        {"now": "2026-01-31T12:00:00Z", "advance": 1},
        {"later": 1},
    ],
)
def test_invalid_time_is_rejected_and_changes_nothing(api: Api, control: Api, body: object) -> None:
    control.call("POST", "/clock", {"now": "2026-01-31T12:00:00Z"})
    response = control.call("POST", "/clock", body)
    assert response.status == 400
    assert set(response.json) == {"error"}
    assert create(api)["createdAt"] == "2026-01-31T12:00:00.000000Z"


def test_clock_can_be_read(control: Api) -> None:
    assert control.call("GET", "/clock").json["frozen"] is False
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    assert control.call("GET", "/clock").json == {"now": "2030-01-01T00:00:00.000000Z", "frozen": True}
