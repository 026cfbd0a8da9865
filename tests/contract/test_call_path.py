"""Length of the call path: the functions that one warm GET calls, and the files that hold them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import projectlink
import projectlink_mock
from projectlink import nuextract
from projectlink_mock import MockServer

MAX_SDK_CALLS = 30
MAX_SDK_FILES = 11
MAX_CALLS = 72  # of SDK and mock server together
MAX_FILES = 24
WARM_UP_CALLS = 2  # the monitor checks the 1st, 2nd and 4th response for drift

SDK = Path(projectlink.__file__).parent
MOCK = Path(projectlink_mock.__file__).parent


class Profile:
    """The calls of Python functions of the SDK and of the mock server, in all threads."""

    def __init__(self) -> None:
        self.sdk: list[str] = []
        self.mock: list[str] = []
        self.enabled = False

    def __call__(self, frame: FrameType, event: str, _: Any) -> None:
        if event != "call" or not self.enabled:
            return
        path = Path(frame.f_code.co_filename)
        for calls, package in ((self.sdk, SDK), (self.mock, MOCK)):
            if path.is_relative_to(package):
                calls.append(f"{path.relative_to(package)} {frame.f_code.co_name}")


@contextmanager
def profiled(profile: Profile) -> Iterator[None]:
    """Profile this thread and those that start within."""
    before, before_threads = sys.getprofile(), threading.getprofile()
    threading.setprofile(profile)
    sys.setprofile(profile)
    try:
        yield
    finally:
        sys.setprofile(before)
        threading.setprofile(before_threads)


def files(calls: list[str]) -> set[str]:
    return {call.partition(" ")[0] for call in calls}


@pytest.fixture
def profile() -> Profile:
    """Profile one warm GET through a client and a server."""
    profile = Profile()
    with profiled(profile), MockServer(seed="demo", services=["nuextract"]) as mock:
        configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")
        with nuextract.ApiClient(configuration) as client:
            api = nuextract.ProjectsApi(client)
            project_id = api.get_api_projects()[0].id
            for _ in range(WARM_UP_CALLS):
                api.get_api_projects_projectid(project_id)
            profile.enabled = True
            api.get_api_projects_projectid(project_id)
            profile.enabled = False
    return profile


def test_warm_get_calls_few_functions_in_few_files(profile: Profile, record_property: Any) -> None:
    for name, calls in (("sdk", profile.sdk), ("mock", profile.mock)):
        summary = f"{len(calls)} calls in {len(files(calls))} files"
        record_property(f"call_path_{name}", summary)
        print(f"{name}: {summary}", *calls, sep="\n  ")
    assert len(profile.sdk) <= MAX_SDK_CALLS
    assert len(files(profile.sdk)) <= MAX_SDK_FILES
    assert len(profile.sdk + profile.mock) <= MAX_CALLS
    assert len(files(profile.sdk)) + len(files(profile.mock)) <= MAX_FILES
