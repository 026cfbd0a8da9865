"""Test of the status."""

from __future__ import annotations

from projectlink.ubiops4 import CoreApi


def test_status_is_ok_without_a_token(api: CoreApi) -> None:
    assert api.service_status().status == "ok"
