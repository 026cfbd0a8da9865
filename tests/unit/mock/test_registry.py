"""The registry of services, identifiers and the listening socket."""

from __future__ import annotations

import re
import socket

import pytest

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.registry import SERVICES, ServiceEntry, select_services
from projectlink_mock.server.sockets import bind, origin


def test_all_services_are_chosen_by_default() -> None:
    assert [service.name for service in select_services(None)] == list(SERVICES)


def test_repeated_service_is_chosen_once() -> None:
    assert [service.name for service in select_services(["nuextract", "nuextract"])] == ["nuextract"]


def test_error_lists_all_unknown_services() -> None:
    with pytest.raises(ValueError, match=r"a, b .*nuextract"):
        select_services(["b", "nuextract", "a"])


@pytest.mark.parametrize(("mount", "root"), [("/stars", ""), ("/stars/v2", "/v2")])
def test_single_service_is_mounted_at_the_root(mount: str, root: str) -> None:
    service = ServiceEntry("stars", mount)
    assert service.mounts(alone=False) == [mount]
    assert service.mounts(alone=True) == [mount, root]


def test_identifiers_are_unique_deterministic_uuids() -> None:
    ids = [identifier(number) for number in range(1000)]
    assert len(set(ids)) == 1000
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", one) for one in ids)
    assert identifier(1) == "cea3878a-334b-4404-a9d1-59ff840b6434"


def test_listening_socket_names_its_protocol() -> None:
    with bind("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP
        assert listener.getsockname()[1] > 0


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:80"),
        ("0.0.0.0", "http://127.0.0.1:80"),
        ("::", "http://[::1]:80"),
        ("localhost", "http://localhost:80"),
    ],
)
def test_origin_is_reachable_from_this_machine(host: str, url: str) -> None:
    assert origin(host, 80) == url
