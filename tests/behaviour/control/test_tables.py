"""Browsing a state by tables."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from projectlink_mock import Session
from tests.behaviour.control.test_api import assert_rejected
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, create

PROJECT = "bd02f3f4-6a51-451a-bbb7-ad9e76f59888"
MODEL = "2b184f0e-bded-4f8d-b9c1-1adcc84001f2"


@pytest.fixture
def browse(projectlink_mock: Session, connect_control: Any) -> Any:
    """Return a function that reads a path below /tables, in a session with the demo data."""
    control = connect_control(projectlink_mock)
    return lambda path: control.call("GET", f"/tables{path}").json


def test_tables_are_listed_with_their_sizes(browse: Any) -> None:
    tables = browse("")
    assert list(tables) == ["nuextract", "automl", "ubiops", "ubiops4", "ufdl", "figshare"]
    assert {"organizations": 2, "projects": 3}.items() <= tables["nuextract"].items()
    assert (tables["ubiops"]["models"], tables["ufdl"]["latest_team"]) == (3, 1)


def test_records_are_paged(api: Api, control: Api) -> None:
    ids = [create(api)["id"] for _ in range(5)]
    first = control.call("GET", "/tables/nuextract/projects?limit=3").json
    rest = control.call("GET", "/tables/nuextract/projects?limit=3&offset=3").json
    assert (first["total"], first["offset"], rest["offset"]) == (5, 0, 3)
    assert [row["key"] for row in first["records"] + rest["records"]] == ids
    assert first["records"][0]["record"]["name"] == NEW["name"]
    assert control.call("GET", "/tables/nuextract/projects?offset=99").json["records"] == []


def test_search_in_keys_and_values_ignores_case(browse: Any) -> None:
    def found(text: str) -> list[str]:
        return [row["key"] for row in browse(f"/nuextract/projects?text={text}")["records"]]

    assert found("INVOICES") == ["project_id_in_org_1"]
    assert found("id_reference") == ["project_id_reference"]
    assert found("paidOn") == ["project_id_reference"]
    assert found("nowhere") == []
    assert found("%22name%22") == []


def test_search_finds_quotes_and_accents(api: Api, control: Api) -> None:
    create(api, name='The "Ärger" <b>')
    for text in ("%22%C3%A4rger%22", "%C3%84RGER", "%3Cb%3E"):
        assert control.call("GET", f"/tables/nuextract/projects?text={text}").json["total"] == 1


def test_secrets_are_redacted_in_records(browse: Any) -> None:
    listed = browse("/ubiops/credentials")
    one = listed["records"][0]
    assert one["record"]["configuration"]["secret_key"] == "***"
    assert browse(f"/ubiops/credentials/{one['key']}")["record"] == one["record"]
    assert browse("/ubiops/credentials?text=SECRET_KEY")["total"] == 2
    users = browse("/ubiops/users")
    assert {row["record"]["password"] for row in users["records"]} == {"***"}
    secret = [row for row in browse("/ubiops/variables")["records"] if row["record"]["secret"]]
    assert {row["record"]["value"] for row in secret} == {"***"}


def test_search_does_not_match_secrets(session: Session, control: Api) -> None:
    state = session.state.state("ubiops")
    user = next(iter(state.users))
    state.users.replace(user.id, replace(user, password="correct-horse"))
    assert control.call("GET", "/tables/ubiops/users?text=correct-horse").json["total"] == 0
    assert control.call("GET", f"/tables/ubiops/users?text={user.email}").json["total"] == 1


def test_long_text_is_truncated_in_lists_only(session: Session, api: Api, control: Api) -> None:
    long = "x" * 10_000
    key = create(api, description=long)["id"]
    listed = control.call("GET", "/tables/nuextract/projects").json["records"][0]["record"]["description"]
    assert len(listed) < 5_000
    assert listed.endswith("(10000 characters)")
    assert control.call("GET", f"/tables/nuextract/projects/{key}").json["record"]["description"] == long


def test_record_has_links_and_uses(browse: Any) -> None:
    project = browse(f"/ubiops/projects/{PROJECT}")
    (link,) = project["links"]
    assert (link["field"], link["table"]) == ("organization_id", "organizations")
    assert browse(f"/ubiops/organizations/{link['key']}")["record"]["name"] == "organization_name_example"
    uses = {(use["table"], use["field"]): use["records"] for use in project["uses"]}
    assert uses["models", "project_id"] == 3
    assert uses["variables", "owner_id"] == 2


def test_numbers_link_only_to_the_table_of_their_field(browse: Any) -> None:
    team = browse("/ufdl/teams/1")
    assert {use["table"]: use["records"] for use in team["uses"]} == {"memberships": 2, "projects": 4}
    project = browse("/ufdl/projects/1")
    assert [(link["field"], link["table"], link["key"]) for link in project["links"]] == [("team", "teams", "1")]
    assert project["uses"] == []


def test_records_can_be_filtered_by_a_reference(browse: Any) -> None:
    of_model = browse(f"/ubiops/versions?by=model_id&of={MODEL}")
    assert of_model["total"] >= 1
    assert {row["record"]["model_id"] for row in of_model["records"]} == {MODEL}
    assert browse("/ufdl/projects?by=team&of=1")["total"] == 4
    assert browse("/ubiops/versions?by=model_id&of=nothing")["total"] == 0


def test_key_may_contain_a_slash(browse: Any) -> None:
    key = f"{PROJECT}/id_example"
    assert browse(f"/ubiops/variables/{key.replace('/', '%2F')}")["record"]["name"] == "database_schema"


def test_plain_value_is_one_record(browse: Any) -> None:
    assert browse("/ufdl/latest_team") == {"total": 1, "offset": 0, "records": [{"key": "latest_team", "record": 3}]}
    assert browse("/ufdl/latest_team/latest_team")["record"] == 3


def test_browsing_changes_nothing(browse: Any, projectlink_mock: Session, connect_control: Any) -> None:
    control = connect_control(projectlink_mock)
    before = control.call("GET", "/state").content
    for service, tables in browse("").items():
        for table in tables:
            for row in browse(f"/{service}/{table}?limit=500&text=a")["records"]:
                browse(f"/{service}/{table}/{row['key'].replace('/', '%2F')}")
    assert control.call("GET", "/state").content == before
    assert control.call("GET", "/requests").json == []


def test_every_record_and_every_link_can_be_read(browse: Any) -> None:
    for service, tables in browse("").items():
        for table, size in tables.items():
            page = browse(f"/{service}/{table}?limit=500")
            assert page["total"] == len(page["records"]) == size
            for row in page["records"]:
                one = browse(f"/{service}/{table}/{row['key'].replace('/', '%2F')}")
                for link in one["links"]:
                    assert browse(f"/{service}/{link['table']}/{link['key']}")["record"]
                for use in one["uses"]:
                    assert (
                        browse(f"/{service}/{use['table']}?by={use['field']}&of={row['key']}")["total"]
                        == use["records"]
                    )


@pytest.mark.parametrize(
    ("path", "status", "word"),
    [
        ("/none/projects", 404, "none"),
        ("/nuextract/none", 404, "organizations"),
        ("/nuextract/projects/none", 404, "none"),
        ("/ufdl/latest_team/none", 404, "none"),
        ("/nuextract/projects?limit=0", 400, "limit"),
        ("/nuextract/projects?limit=501", 400, "limit"),
        ("/nuextract/projects?limit=x", 400, "limit"),
        ("/nuextract/projects?offset=-1", 400, "offset"),
        ("/nuextract/projects?size=1", 400, "size"),
        ("/nuextract/projects?text=a&text=b", 400, "text"),
        ("/nuextract/projects?by=name", 400, "of"),
        ("/nuextract/projects?by=name&of=x", 404, "name"),
    ],
)
def test_unknown_paths_and_invalid_parameters_are_rejected(control: Api, path: str, status: int, word: str) -> None:
    assert_rejected(control.call("GET", f"/tables{path}"), status, word)
