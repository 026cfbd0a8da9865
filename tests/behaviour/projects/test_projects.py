"""One interface to all platforms: each method, on each platform, with the sync and the async client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timezone
from importlib import import_module
from typing import Any, get_args

import pytest

from projectlink import figshare, projects
from projectlink.figshare.exceptions import ApiTypeError, ApiValueError, NotFoundException, OpenApiException
from projectlink.projects.records import PlatformName
from projectlink_mock import Session
from tests.support.client_variants import Blocking

Connect = Callable[..., Any]
DEFAULTS: dict[str, dict[str, Any]] = {"ufdl": {"team": 1}}


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest, projectlink_mock: Session) -> Iterator[Connect]:
    """Return a function that connects a user, by default Alice, to a platform of the mock server."""
    with ExitStack() as stack:
        loop = asyncio.new_event_loop()
        stack.callback(loop.close)

        def connected(service: str, user: str = "alice", **settings: Any) -> Any:
            settings = {"defaults": DEFAULTS.get(service), **settings}
            host, headers = projectlink_mock.url(service), projectlink_mock.headers
            connecting = projects.connect if request.param == "sync" else projects.async_connect
            platform: Any = connecting(service, host=host, access_token=f"{user}-token", headers=headers, **settings)
            if request.param == "async":
                platform = Blocking(platform, loop)
            stack.callback(platform.close)
            return platform

        yield connected


@pytest.mark.parametrize("service", projects.PLATFORMS)
def test_a_script_creates_renames_lists_and_deletes_without_knowing_the_platform(
    connect: Connect, service: str
) -> None:
    platform = connect(service)
    before = {one.id for one in platform.list()}
    description = "Made by a script." if platform.supports("description") else None
    made = platform.create(platform.suggest_name("My project"), description)
    assert (made.service, made.description, made.visibility) == (service, description, "private")
    assert made.created_at is not None
    assert made.created_at.tzinfo is not None
    renamed = platform.update(made.id, name=platform.suggest_name("Its new name"))
    assert renamed.name == platform.suggest_name("Its new name")
    assert renamed.description == description
    assert platform.get(renamed.id) == renamed
    assert {one.id for one in platform.list()} == before | {renamed.id}
    platform.delete(renamed.id)
    assert {one.id for one in platform.list()} == before


@pytest.mark.parametrize("service", projects.PLATFORMS)
def test_the_native_model_and_the_url_belong_to_the_project(connect: Connect, service: str) -> None:
    platform = connect(service)
    project = platform.list()[0]
    assert type(project.native).__module__.startswith(f"projectlink.{service}.")
    assert project.url.startswith(platform.client.configuration.host)
    assert project.id in project.url


@pytest.mark.parametrize("service", projects.PLATFORMS)
def test_unsupported_method_raises_before_a_request(connect: Connect, service: str, projectlink_mock: Session) -> None:
    platform = connect(service)
    project = platform.list()[0]
    projectlink_mock.journal.clear()
    for operation in ("members", "publish", "restore"):
        if not platform.supports(operation):
            with pytest.raises(projects.UnsupportedOperation, match=f"{service} does not support '{operation}'"):
                getattr(platform, operation)(project.id)
    if not platform.supports("description"):
        with pytest.raises(projects.UnsupportedOperation, match="ask supports"):
            platform.create("name", "A description")
    assert projectlink_mock.journal.calls() == []


def test_unsupported_operation_is_an_error_of_the_client_and_names_the_platform() -> None:
    error = projects.UnsupportedOperation("ubiops", "publish")
    assert isinstance(error, OpenApiException)
    assert (error.service, error.operation) == ("ubiops", "publish")


@pytest.mark.parametrize("service", ["figshare", "automl"])
def test_a_listing_has_the_items_of_all_pages_up_to_the_limit(connect: Connect, service: str) -> None:
    platform = connect(service)
    for number in range(12):
        platform.create(f"Project {number}")
    everything = platform.list()
    assert len(everything) > 12
    assert platform.list(limit=11) == everything[:11]
    assert platform.list(limit=0) == []


def test_members_have_roles_in_the_words_of_the_platform(connect: Connect) -> None:
    automl = connect("automl")
    owner = automl.members(automl.list()[0].id)[0]
    assert (owner.email, owner.role) == ("alice@example.com", "owner")
    shares = connect("figshare")
    members = shares.members(shares.create("Shared work").id)
    assert [(one.name, one.role) for one in members] == [("Alice Chen", "Owner")]


def test_publishing_makes_a_figshare_project_public(connect: Connect) -> None:
    platform = connect("figshare")
    project = platform.create("Open data")
    assert platform.publish(project.id).visibility == "public"


def test_publishing_makes_a_nuextract_project_a_reference_project(connect: Connect) -> None:
    platform = connect("nuextract", "admin")
    project = platform.create("Receipts", template={"total": "number"})
    assert platform.publish(project.id).native.shared is True


def test_a_deleted_project_of_ufdl_can_be_restored(connect: Connect) -> None:
    platform = connect("ufdl", "admin")
    project = platform.create("Birds")
    platform.delete(project.id)
    assert platform.restore(project.id) == project


def test_owner_and_times_of_a_figshare_project_come_with_get(connect: Connect) -> None:
    platform = connect("figshare")
    made = platform.create("Tides")
    assert platform.get(made.id).owner == "Alice Chen"
    assert made.updated_at == made.created_at


def test_update_keeps_the_description_where_the_platform_replaces_both(connect: Connect) -> None:
    platform = connect("automl")
    made = platform.create("Churn", "Who leaves")
    assert platform.update(made.id, name="Churn 2").description == "Who leaves"
    assert platform.update(made.id, description="Who stays").name == "Churn 2"


@pytest.mark.parametrize("service", ["ubiops", "ubiops4"])
def test_only_organization_of_the_caller_is_the_default_for_ubiops(connect: Connect, service: str) -> None:
    assert connect(service).create("alone").owner == "organization_name_example"


@pytest.mark.projectlink_mock(seed="empty")
def test_create_without_a_required_field_says_which_one(connect: Connect) -> None:
    with pytest.raises(ApiTypeError, match="ufdl needs team=… to create a project"):
        connect("ufdl", defaults={}).create("Birds")
    for service in ("ubiops", "ubiops4"):
        needs = rf"{service} needs organization_name=… to create a project \(you have none"
        with pytest.raises(ApiTypeError, match=needs):
            connect(service).create("birds")


def test_a_field_of_create_overrides_the_default(connect: Connect) -> None:
    assert connect("ufdl", "admin", defaults={"team": 1}).create("Soils", team=2).owner == "team 2"


@pytest.mark.parametrize("service", projects.PLATFORMS)
def test_a_project_that_does_not_exist_is_an_error_of_the_platform(connect: Connect, service: str) -> None:
    unknown = "00000000-0000-4000-8000-000000000000" if service == "automl" else "999999999"
    with pytest.raises(NotFoundException):
        connect(service).get(unknown)


@pytest.mark.parametrize("service", ["figshare", "ufdl"])
def test_an_identifier_that_is_no_number_is_rejected_before_a_request(connect: Connect, service: str) -> None:
    with pytest.raises(ApiValueError, match="must be an integer here, not 'x'"):
        connect(service).get("x")


@pytest.mark.parametrize("value", [True, "2", 1.0])
def test_limit_that_is_no_int_is_rejected(connect: Connect, value: Any) -> None:
    with pytest.raises(ApiTypeError, match="limit must be an int"):
        connect("automl").list(limit=value)
    with pytest.raises(ApiValueError, match="limit must be at least 0, not -1"):
        connect("automl").list(limit=-1)


def test_update_without_a_change_is_rejected(connect: Connect) -> None:
    with pytest.raises(ApiTypeError, match="update needs a name"):
        connect("automl").update("x")


def test_unknown_platforms_and_operations_suggest_known_ones(connect: Connect) -> None:
    with pytest.raises(ApiValueError, match="unknown platform 'figshar' "):
        projects.connect("figshar")
    with pytest.raises(ApiValueError, match="unknown operation 'rename'; known: list, get"):
        connect("automl").supports("rename")


def test_a_configuration_and_settings_together_are_rejected(projectlink_mock: Session) -> None:
    configuration = figshare.Configuration(projectlink_mock.url("figshare"), access_token="alice-token")
    with projects.connect("figshare", configuration) as platform:
        assert platform.client.configuration.host == configuration.host
    with pytest.raises(ApiTypeError, match="a configuration or settings, not both: host"):
        projects.connect("figshare", configuration, host="http://localhost")


def test_platform_is_configured_by_a_variable_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROJECTLINK_UFDL_TOKEN", raising=False)
    assert not projects.is_configured("ufdl")
    monkeypatch.setenv("PROJECTLINK_UFDL_TOKEN", "")
    assert not projects.is_configured("ufdl")
    monkeypatch.setenv("PROJECTLINK_UFDL_TOKEN", "token")
    assert projects.is_configured("ufdl")


def test_the_json_of_a_project_has_its_fields_without_the_native_model() -> None:
    created = datetime(2026, 1, 2, tzinfo=timezone.utc)
    project = projects.Project("ufdl", "1", "Birds", created_at=created, native=object())
    fields = project.to_dict()
    assert (fields["name"], fields["created_at"]) == ("Birds", "2026-01-02T00:00:00+00:00")
    assert fields.keys() == set(inspect.signature(projects.Project).parameters) - {"native"}


@pytest.mark.parametrize(
    ("name", "suggested"),
    [("Order data, 2026", "order-data-2026"), ("2026", "project-2026"), ("Ä/ß", "project"), ("x" * 80, "x" * 64)],
)
def test_suggested_names_fit_the_rules_of_ubiops(connect: Connect, name: str, suggested: str) -> None:
    platform = connect("ubiops")
    assert platform.suggest_name(name) == suggested
    assert platform.create(suggested).name == suggested


@pytest.mark.parametrize(
    ("package", "wrong", "right"),
    [
        ("projectlink", "figshre", "figshare"),
        ("projectlink.figshare", "ProjectApi", "ProjectsApi"),
        ("projectlink.ubiops.models", "ModelCreat", "ModelCreate"),
    ],
)
def test_misspelt_attribute_suggests_the_nearest_name(package: str, wrong: str, right: str) -> None:
    with pytest.raises(AttributeError, match=rf"no attribute '{wrong}' \(did you mean {right}\?\)"):
        getattr(import_module(package), wrong)


@pytest.mark.parametrize("target", projects.PLATFORMS)
def test_copy_takes_name_and_description_as_far_as_the_target_has_them(connect: Connect, target: str) -> None:
    source, other = connect("nuextract"), connect(target)
    original = source.get("project_id_in_org_1")
    copied = copy(source, other, original.id)
    assert (copied.service, copied.name) == (target, other.suggest_name("Invoices"))
    assert copied.description == (original.description if other.supports("description") else None)
    assert source.get(original.id) == original
    assert other.get(copied.id) == copied


def test_name_and_fields_of_a_copy_can_be_given(connect: Connect) -> None:
    platform = connect("nuextract")
    duplicate = copy(
        platform, platform, "project_id_in_org_1", name="Bills", description="Ours", template={"a": "date"}
    )
    assert (duplicate.name, duplicate.description) == ("Bills", "Ours")
    assert duplicate.native.template == {"a": "date"}


def test_copy_without_a_field_that_the_target_needs_creates_nothing(connect: Connect) -> None:
    target = connect("ufdl", defaults=None)
    before = target.list()
    with pytest.raises(ApiTypeError, match="ufdl needs team="):
        copy(connect("nuextract"), target, "project_id_in_org_1")
    assert target.list() == before


def copy(source: Any, target: Any, id: str, **fields: Any) -> Any:
    """Copy a project with the function for the kind of the connections."""
    if isinstance(source, projects.Projects):
        return projects.copy(source, target, id, **fields)
    return source.run(projects.async_copy(source.inner, target.inner, id, **fields))


def test_every_platform_has_a_name_that_editors_complete() -> None:
    assert get_args(PlatformName) == tuple(projects.PLATFORMS)
