"""Looking into a state, table by table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from projectlink_mock import Session
from tests.behaviour.control.test_api import assert_refused
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, create

PROJECT = "bd02f3f4-6a51-451a-bbb7-ad9e76f59888"
MODEL = "2b184f0e-bded-4f8d-b9c1-1adcc84001f2"


@pytest.fixture
def look(projectlink_mock: Session, connect_control: Any) -> Any:
    """Asks for something below /tables, in a universe with the demo data."""
    control = connect_control(projectlink_mock)
    return lambda path: control.call("GET", f"/tables{path}").json


def test_the_tables_of_every_service_are_listed_with_their_sizes(look: Any) -> None:
    tables = look("")
    assert list(tables) == ["nuextract", "automl", "ubiops", "ufdl", "figshare"]
    assert tables["nuextract"] == {"organizations": 2, "projects": 3}
    assert (tables["ubiops"]["models"], tables["ufdl"]["latest_team"]) == (3, 1)


def test_records_come_in_pages(api: Api, control: Api) -> None:
    ids = [create(api)["id"] for _ in range(5)]
    first = control.call("GET", "/tables/nuextract/projects?limit=3").json
    rest = control.call("GET", "/tables/nuextract/projects?limit=3&offset=3").json
    assert (first["total"], first["offset"], rest["offset"]) == (5, 0, 3)
    assert [row["key"] for row in first["records"] + rest["records"]] == ids
    assert first["records"][0]["record"]["name"] == NEW["name"]
    assert control.call("GET", "/tables/nuextract/projects?offset=99").json["records"] == []


def test_a_text_is_found_in_keys_and_values_in_upper_and_lower_case(look: Any) -> None:
    def found(text: str) -> list[str]:
        return [row["key"] for row in look(f"/nuextract/projects?text={text}")["records"]]

    assert found("INVOICES") == ["project_id_in_org_1"]
    assert found("id_reference") == ["project_id_reference"]
    assert found("paidOn") == ["project_id_reference"]
    assert found("nowhere") == []
    assert found("%22name%22") == []


def test_what_holds_quotes_and_accents_is_found(api: Api, control: Api) -> None:
    create(api, name='The "Ärger" <b>')
    for text in ("%22%C3%A4rger%22", "%C3%84RGER", "%3Cb%3E"):
        assert control.call("GET", f"/tables/nuextract/projects?text={text}").json["total"] == 1


def test_secrets_are_shown_nowhere_and_found_by_nobody(look: Any) -> None:
    listed = look("/ubiops/credentials")
    one = listed["records"][0]
    assert one["record"]["configuration"]["secret_key"] == "***"
    assert look(f"/ubiops/credentials/{one['key']}")["record"] == one["record"]
    assert look("/ubiops/credentials?text=SECRET_KEY")["total"] == 2
    users = look("/ubiops/users")
    assert {row["record"]["password"] for row in users["records"]} == {"***"}
    secret = [row for row in look("/ubiops/variables")["records"] if row["record"]["secret"]]
    assert {row["record"]["value"] for row in secret} == {"***"}


def test_a_secret_cannot_be_guessed_by_searching(session: Session, control: Api) -> None:
    state = session.state.state("ubiops")
    user = next(iter(state.users))
    state.users.put(user.id, replace(user, password="correct-horse"))
    assert control.call("GET", "/tables/ubiops/users?text=correct-horse").json["total"] == 0
    assert control.call("GET", f"/tables/ubiops/users?text={user.email}").json["total"] == 1


def test_a_long_text_is_cut_in_a_list_and_whole_by_itself(session: Session, api: Api, control: Api) -> None:
    long = "x" * 10_000
    key = create(api, description=long)["id"]
    listed = control.call("GET", "/tables/nuextract/projects").json["records"][0]["record"]["description"]
    assert len(listed) < 5_000
    assert listed.endswith("(10000 characters)")
    assert control.call("GET", f"/tables/nuextract/projects/{key}").json["record"]["description"] == long


def test_a_record_says_what_it_names_and_what_names_it(look: Any) -> None:
    project = look(f"/ubiops/projects/{PROJECT}")
    (link,) = project["links"]
    assert (link["field"], link["table"]) == ("organization_id", "organizations")
    assert look(f"/ubiops/organizations/{link['key']}")["record"]["name"] == "organization_name_example"
    uses = {(use["table"], use["field"]): use["records"] for use in project["uses"]}
    assert uses["models", "project_id"] == 3
    assert uses["variables", "owner_id"] == 2


def test_numbers_name_only_what_their_field_says(look: Any) -> None:
    team = look("/ufdl/teams/1")
    assert {use["table"]: use["records"] for use in team["uses"]} == {"memberships": 2, "projects": 4}
    project = look("/ufdl/projects/1")
    assert [(link["field"], link["table"], link["key"]) for link in project["links"]] == [("team", "teams", "1")]
    assert project["uses"] == []


def test_the_records_that_belong_to_another_are_listed(look: Any) -> None:
    of_model = look(f"/ubiops/versions?by=model_id&of={MODEL}")
    assert of_model["total"] >= 1
    assert {row["record"]["model_id"] for row in of_model["records"]} == {MODEL}
    assert look("/ufdl/projects?by=team&of=1")["total"] == 4
    assert look("/ubiops/versions?by=model_id&of=nothing")["total"] == 0


def test_a_key_may_hold_a_slash(look: Any) -> None:
    key = f"{PROJECT}/id_example"
    assert look(f"/ubiops/variables/{key.replace('/', '%2F')}")["record"]["name"] == "database_schema"


def test_what_is_no_table_is_one_record(look: Any) -> None:
    assert look("/ufdl/latest_team") == {"total": 1, "offset": 0, "records": [{"key": "latest_team", "record": 3}]}
    assert look("/ufdl/latest_team/latest_team")["record"] == 3


def test_looking_changes_nothing(look: Any, projectlink_mock: Session, connect_control: Any) -> None:
    control = connect_control(projectlink_mock)
    before = control.call("GET", "/state").content
    for service, tables in look("").items():
        for table in tables:
            for row in look(f"/{service}/{table}?limit=500&text=a")["records"]:
                look(f"/{service}/{table}/{row['key'].replace('/', '%2F')}")
    assert control.call("GET", "/state").content == before
    assert control.call("GET", "/requests").json == []


def test_every_record_can_be_looked_at_and_every_link_leads_somewhere(look: Any) -> None:
    for service, tables in look("").items():
        for table, size in tables.items():
            page = look(f"/{service}/{table}?limit=500")
            assert page["total"] == len(page["records"]) == size
            for row in page["records"]:
                one = look(f"/{service}/{table}/{row['key'].replace('/', '%2F')}")
                for link in one["links"]:
                    assert look(f"/{service}/{link['table']}/{link['key']}")["record"]
                for use in one["uses"]:
                    assert (
                        look(f"/{service}/{use['table']}?by={use['field']}&of={row['key']}")["total"] == use["records"]
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
def test_what_is_not_there_and_what_makes_no_sense_is_refused(control: Api, path: str, status: int, word: str) -> None:
    assert_refused(control.call("GET", f"/tables{path}"), status, word)
