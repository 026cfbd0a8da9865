"""Paths of figshare: clients join a base URL and a path that both have a slash."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.behaviour.figshare.api import Figshare


@pytest.mark.parametrize("path", ["//account/projects/1", "/account//projects///1", "///projects/1"])
def test_several_slashes_are_one(demo: Figshare, path: str) -> None:
    unchecked = replace(demo, http=replace(demo.http, service=None))  # the contract has no such path
    assert unchecked.get(path)["id"] == 1


@pytest.mark.parametrize("path", ["/projects/1/", "/projects/1//", "/projects%2F1"])
def test_slash_at_the_end_or_in_a_segment_is_another_path(demo: Figshare, path: str) -> None:
    assert demo.call("GET", path).status == 404
