"""Tests of buckets and files: lists, lifetimes, names, providers and access."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import urllib3

from projectlink.ubiops4 import BucketUpdate, CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import Connect, rejected

PROJECT, BUCKET = "project_name_example", "mine"
WEEK = 604800
NAMES = ("a b.txt", "a%2Fb", "photos/2026/ü ☃.jpg", "x?y=z&w#v", "100%", "~.-_", "+")

Upload = Callable[..., None]


@pytest.fixture(autouse=True)
def _bucket(api: CoreApi, projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze("2026-01-01T00:00:00Z")
    api.buckets_create(PROJECT, {"name": BUCKET})


@pytest.fixture
def upload(api: CoreApi, pool: urllib3.PoolManager) -> Upload:
    """Return a function that uploads a file by a signed URL."""

    def uploaded(name: str, content: bytes = b"content", bucket: str = BUCKET) -> None:
        url = api.files_upload(PROJECT, bucket, name).url
        headers = {"Content-Disposition": "multipart/form-data"}
        assert pool.request("PUT", url, body=content, headers=headers).status == 200

    return uploaded


def names(api: CoreApi, prefix: str = "", bucket: str = BUCKET) -> list[str]:
    return [one.file for one in api.files_list(PROJECT, bucket, prefix).files]


@pytest.mark.parametrize("name", NAMES)
def test_file_name_is_kept_as_it_is(api: CoreApi, upload: Upload, pool: urllib3.PoolManager, name: str) -> None:
    upload(name, name.encode())
    found = api.files_get(PROJECT, BUCKET, name)
    assert (found.file, found.size) == (name, len(name.encode()))
    assert names(api) == [name]
    assert pool.request("GET", api.files_download(PROJECT, BUCKET, name).url).data == name.encode()
    api.files_delete(PROJECT, BUCKET, name)
    assert names(api) == []
    with rejected(404, "missing"):
        api.files_get(PROJECT, BUCKET, name)


def test_upload_replaces_a_file(api: CoreApi, upload: Upload, projectlink_mock: Session) -> None:
    upload("a", b"first")
    projectlink_mock.clock.advance(60)
    upload("a", b"")
    found = api.files_get(PROJECT, BUCKET, "a")
    assert (found.size, str(found.time_created)) == (0, "2026-01-01 00:01:00+00:00")
    assert api.buckets_get(PROJECT, BUCKET).size == 0


def test_list_is_sorted_and_paged(api: CoreApi, upload: Upload) -> None:
    for name in ("b", "a/2", "a/1", "c", "a/1/x"):
        upload(name)
    found, token, pages = [], None, 0
    while pages == 0 or token:
        page = api.files_list(PROJECT, BUCKET, limit=2, continuation_token=token)
        found += [one.file for one in page.files]
        token, pages = page.continuation_token, pages + 1
    assert (found, pages) == (["a/1", "a/1/x", "a/2", "b", "c"], 3)
    assert names(api, "a/1") == ["a/1", "a/1/x"]
    with rejected(400, "rule; continuation-token"):
        api.files_list(PROJECT, BUCKET, continuation_token="☃")


def test_delimiter_groups_files_to_directories(api: CoreApi, upload: Upload) -> None:
    for name in ("top", "a/1", "a/b/1", "a/b/2", "c/1", "a/c/1"):
        upload(name)
    page = api.files_list(PROJECT, BUCKET, delimiter="/")
    assert ([one.file for one in page.files], page.prefixes) == (["top"], ["a/", "c/"])
    page = api.files_list(PROJECT, BUCKET, "a/", "/", limit=2)
    assert ([one.file for one in page.files], page.prefixes) == (["a/1"], ["a/b/"])
    page = api.files_list(PROJECT, BUCKET, "a/", "/", page.continuation_token, limit=2)
    assert ([one.file for one in page.files], page.prefixes, page.continuation_token) == ([], ["a/c/"], None)


def test_files_are_deleted_after_the_lifetime_of_their_bucket(
    api: CoreApi, upload: Upload, projectlink_mock: Session
) -> None:
    upload("old", b"12345")
    projectlink_mock.clock.advance(60)
    upload("new", b"1")
    assert api.buckets_update(PROJECT, BUCKET, {"ttl": WEEK}).size == 6
    projectlink_mock.clock.advance(WEEK - 30)
    with rejected(404, "missing", "old"):
        api.files_get(PROJECT, BUCKET, "old")
    assert (names(api), api.buckets_get(PROJECT, BUCKET).size) == (["new"], 1)
    api.buckets_update(PROJECT, BUCKET, {"ttl": None})
    projectlink_mock.clock.advance(WEEK)
    assert names(api) == ["new"]


def test_lifetime_is_in_weeks(api: CoreApi) -> None:
    for ttl in (WEEK + 1, WEEK * 2 - 1):
        with rejected(400, "rule; ttl-in-weeks"):
            api.buckets_create(PROJECT, {"name": "other", "ttl": ttl})
        with rejected(400, "rule; ttl-in-weeks"):
            api.buckets_update(PROJECT, BUCKET, {"ttl": ttl})


def test_credentials_and_configuration_fit_the_provider(api: CoreApi, projectlink_mock: Session) -> None:
    amazon = {"access_key": "key-in-use", "secret_key": "secret-in-use"}
    place = {"bucket": "b", "region": "eu", "prefix": "a/b", "verify": False}
    created = api.buckets_create(
        PROJECT, {"name": "s3", "provider": "amazon_s3", "credentials": amazon, "configuration": place}
    )
    assert created.configuration == {**place, "prefix": "a/b/"}
    for credentials, configuration in (
        (amazon, {"bucket": "b"}),
        (amazon, {"region": "eu"}),
        (amazon, {**place, "container": "c"}),
        (amazon, {**place, "prefix": 1}),
        ({"access_key": "a"}, place),
        ({**amazon, "connection_string": "c"}, place),
    ):
        body = {"name": "x", "provider": "amazon_s3", "credentials": credentials, "configuration": configuration}
        with rejected(400, "rule; provider-settings", "amazon_s3"):
            api.buckets_create(PROJECT, body)
    with rejected(400, "rule; provider-settings", "ubiops"):
        api.buckets_update(PROJECT, BUCKET, {"credentials": amazon})
    api.buckets_update(PROJECT, "s3", {"credentials": amazon, "configuration": {**place, "prefix": "c"}})
    journal = str(projectlink_mock.journal.calls())
    assert "in-use" not in journal


def test_bucket_is_updated_but_not_renamed(api: CoreApi) -> None:
    changed = api.buckets_update(PROJECT, BUCKET, {"description": "Mine", "labels": {"a": "b"}})
    assert (changed.description, changed.labels, changed.provider) == ("Mine", {"a": "b"}, "ubiops")
    assert [one.name for one in api.buckets_list(PROJECT, labels="a:b")] == [BUCKET]
    body = BucketUpdate.from_dict({"name": "other"})
    assert body
    with rejected(400, "rule; fixed-fields", "name"):
        api.buckets_update(PROJECT, BUCKET, body)


def test_deleted_bucket_takes_its_files_and_uploads(api: CoreApi, upload: Upload, state: State) -> None:
    upload("a")
    api.files_start_multipart_upload(PROJECT, BUCKET, "b")
    before = len(state.files), len(state.multipart_uploads)
    api.buckets_delete(PROJECT, BUCKET)
    assert (len(state.files), len(state.multipart_uploads)) == (before[0] - 1, before[1] - 1)
    with rejected(404, "missing"):
        api.files_list(PROJECT, BUCKET)


def test_long_name_is_rejected(api: CoreApi) -> None:
    for call in (api.files_upload, api.files_start_multipart_upload):
        with rejected(400, "rule; file-name-length"):
            call(PROJECT, BUCKET, "ü" * 513)


def test_default_bucket_is_open_to_users_of_the_project_alone(
    api: CoreApi, connect: Connect, upload: Upload, state: State
) -> None:
    upload("a", bucket="default")
    bob, machine = connect("bob"), connect("service-user-token")
    state.assignments.delete_where(user_id="user_id_example")
    assert names(bob, bucket="default") == ["a"]
    bob.files_delete(PROJECT, "default", "a")
    with rejected(403, "permission; needs=buckets.get"):
        bob.buckets_get(PROJECT, "default")
    with rejected(403, "permission; needs=buckets.files.list"):
        machine.files_list(PROJECT, "default")
    project = state.projects.get_by(name=PROJECT)
    factories.role(state, project, "service_user_id_example", "files-reader")
    assert names(machine, bucket="default") == []


def test_role_on_a_bucket_is_for_this_bucket_alone(api: CoreApi, connect: Connect, state: State) -> None:
    project = state.projects.get_by(name=PROJECT)
    mine = state.buckets.get_by(project_id=project.id, name=BUCKET)
    factories.role(state, project, "service_user_id_example", "files-writer", "bucket", mine.id)
    machine = connect("service-user-token")
    machine.files_upload(PROJECT, BUCKET, "a")
    with rejected(403, "permission; needs=buckets.files.create"):
        machine.files_upload(PROJECT, "bucket_name_example", "a")


def test_actions_on_files_are_audited(api: CoreApi, upload: Upload, state: State) -> None:
    upload("a")
    api.files_download(PROJECT, BUCKET, "a")
    api.files_delete(PROJECT, BUCKET, "a")
    found = [(one.action, one.event) for one in state.audit_events]
    assert found == [
        ("create", "Created bucket mine"),
        ("info", "Requested an upload of the file a to bucket mine"),
        ("info", "Requested a download of the file a of bucket mine"),
        ("delete", "Deleted the file a of bucket mine"),
    ]
