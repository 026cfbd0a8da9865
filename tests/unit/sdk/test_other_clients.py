"""Names of other generated clients: accepted, or rejected with their replacement; ``docs/migration.md`` lists them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from projectlink import nuextract, ubiops
from projectlink._core.names import (
    IGNORED_OPTIONS,
    IGNORED_SETTINGS,
    REPLACED_CLIENT_ATTRIBUTES,
    REPLACED_MODEL_ATTRIBUTES,
    REPLACED_OPTIONS,
    REPLACED_SETTINGS,
)
from projectlink.nuextract import ApiAttributeError, ApiTypeError, ApiValueError, AsyncApiClient
from tests.support.client_variants import opened
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]

PAGE = Path(__file__).parents[3] / "docs" / "migration.md"
Configuration: Any = nuextract.Configuration  # untyped, as the type checkers reject these tests too
CLASS_METHODS = {"get_default", "set_default"}
MODEL: Any = ubiops.ProjectCreate


@pytest.mark.parametrize("name", sorted(IGNORED_SETTINGS))
def test_setting_without_effect_is_accepted(name: str) -> None:
    before = repr(Configuration())
    configuration: Any = Configuration(**{name: "x"})
    setattr(configuration, name, True)
    assert getattr(configuration, name) == IGNORED_SETTINGS[name]
    assert repr(configuration) == before


@pytest.mark.parametrize("name", sorted(REPLACED_SETTINGS.keys() - CLASS_METHODS))
def test_setting_of_other_clients_is_rejected_with_its_replacement(name: str) -> None:
    message = re.escape(f"Configuration.{name} is not supported: {REPLACED_SETTINGS[name]}")
    with pytest.raises(ApiAttributeError, match=message):
        getattr(Configuration(), name)
    with pytest.raises(ApiAttributeError, match=message):
        setattr(Configuration(), name, "x")
    with pytest.raises(ApiTypeError, match=message):
        Configuration(**{name: "x"})
    configuration = Configuration(**{name: None})
    setattr(configuration, name, False)  # turned off


def test_mistyped_setting_is_rejected_with_a_suggestion() -> None:
    with pytest.raises(ApiTypeError, match=r"Configuration has no setting 'acces_token' \(did you mean access_token"):
        Configuration(acces_token="x")
    with pytest.raises(ApiAttributeError, match=r"no setting 'deadlin' \(did you mean deadline"):
        Configuration().deadlin = 5
    with pytest.raises(ApiAttributeError, match=r"no attribute 'hots' \(did you mean host"):
        Configuration().hots  # noqa: B018


def test_default_configuration_and_client_are_not_shared() -> None:
    assert repr(Configuration.get_default_copy()) == repr(Configuration())
    with pytest.raises(ApiValueError, match="pass the configuration to each ApiClient"):
        Configuration.set_default(Configuration())
    with pytest.raises(ApiValueError, match="create a Configuration and pass it"):
        Configuration.get_default()
    with pytest.raises(ApiValueError, match="create an ApiClient and pass it to each API object"):
        nuextract.ApiClient.get_default()
    with pytest.raises(ApiValueError, match="pass the client to each API object"):
        nuextract.ApiClient.set_default(None)


@pytest.mark.parametrize("name", sorted(REPLACED_CLIENT_ATTRIBUTES.keys() - CLASS_METHODS))
@pytest.mark.parametrize("client", [nuextract.ApiClient, AsyncApiClient])
def test_attribute_of_other_clients_is_rejected_with_its_replacement(client: Any, name: str) -> None:
    message = re.escape(f"{client.__name__}.{name} is not supported: {REPLACED_CLIENT_ATTRIBUTES[name]}")
    with pytest.raises(ApiAttributeError, match=message):
        getattr(client(), name)
    assert not hasattr(client(), name)


def test_attributes_of_a_client_that_have_an_effect(serve: Serve) -> None:
    server = serve(reply(body=PROJECT))
    with nuextract.ApiClient(Configuration(server.url), cookie="a=1", pool_threads=2) as client:
        assert (client.cookie, client.pool_threads, client.default_headers["Cookie"]) == ("a=1", 2, "a=1")
        client.cookie, client.user_agent = "b=2", "mine/1"
        client.default_headers["X-Team"] = "t"
        assert client.user_agent == "mine/1"
        nuextract.ProjectsApi(client).get_api_projects_projectid("p")
        client.cookie = None
        assert client.cookie is None
        assert getattr(client, "client_side_validation") is True  # noqa: B009 - type checkers do not know it
    for header in (b"Cookie: b=2", b"User-Agent: mine/1", b"X-Team: t"):
        assert header in server.requests[0]


@pytest.mark.parametrize("name", sorted(REPLACED_MODEL_ATTRIBUTES))
def test_attribute_of_other_models_is_rejected_with_its_replacement(name: str) -> None:
    message = re.escape(f"ProjectCreate.{name} is not supported: {REPLACED_MODEL_ATTRIBUTES[name]}")
    model = MODEL(name="n", organization_name="o")
    for owner in (MODEL, model):
        with pytest.raises(ApiAttributeError, match=message):
            getattr(owner, name)
    with pytest.raises(ApiTypeError, match=message):
        MODEL(name="n", organization_name="o", **{name: None})


@pytest.mark.parametrize("name", sorted({*IGNORED_OPTIONS, "_host_index"}))
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_option_without_effect_is_accepted(serve: Serve, kind: str, name: str) -> None:
    with opened(kind, Configuration(serve(reply(body=PROJECT)).url)) as api:
        assert api.get_api_projects_projectid("p", **{name: 0}).id == "p-1"


@pytest.mark.parametrize("name", sorted(REPLACED_OPTIONS))
def test_option_of_other_clients_is_rejected_by_the_async_client_with_its_replacement(name: str) -> None:
    async def call(options: Any) -> None:
        async with AsyncApiClient(Configuration("http://127.0.0.1:9")) as client:
            await nuextract.AsyncProjectsApi(client).get_api_projects(**options)

    with pytest.raises(ApiTypeError, match=re.escape(f"'{name}': {REPLACED_OPTIONS[name]}")):
        asyncio.run(call({name: True}))


def test_mistyped_option_or_argument_is_rejected_with_a_suggestion() -> None:
    with nuextract.ApiClient(Configuration("http://127.0.0.1:9")) as client:
        api: Any = nuextract.ProjectsApi(client)
        with pytest.raises(ApiTypeError, match=r"keyword argument 'deadlin' \(did you mean deadline\?"):
            api.get_api_projects(deadlin=5)
        with pytest.raises(ApiTypeError, match=r"keyword argument 'organisation_id' \(did you mean organization_id"):
            api.get_api_projects(organisation_id="o")
        with pytest.raises(ApiTypeError, match=r"keyword argument '_host_index': pass _host with the URL"):
            api.get_api_projects(_host_index=1)


@pytest.mark.parametrize("option", ["async_req", "_preload_content", "_return_http_data_only", "save_to"])
def test_iteration_rejects_options_with_another_result(option: str) -> None:
    with ubiops.ApiClient(ubiops.Configuration("http://127.0.0.1:9")) as client:
        api: Any = ubiops.CoreApi(client)
        with pytest.raises(ApiTypeError, match=f"does not support {option}; leave it out"):
            api.iter_batch_model_requests_list("p", "m", "v", **{option: True})


@pytest.mark.parametrize("names", [IGNORED_SETTINGS, REPLACED_SETTINGS, REPLACED_CLIENT_ATTRIBUTES]
                         + [REPLACED_MODEL_ATTRIBUTES, IGNORED_OPTIONS, REPLACED_OPTIONS])  # fmt: skip
def test_migration_page_has_every_name(names: Any) -> None:
    documented = set(re.findall(r"`(\w+)`", PAGE.read_text(encoding="utf-8")))
    assert set(names) <= documented
