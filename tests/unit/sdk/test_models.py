"""Models: names, unset and null, unknown fields, conversions."""

from __future__ import annotations

import inspect
import json
import pickle
import pydoc
from datetime import datetime, timedelta, timezone
from typing import Annotated, Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError

from projectlink import figshare, ubiops
from projectlink._core.contract.model import DateTime, Field, Model
from projectlink.nuextract import CreateProjectRequest, ProjectResponse, UpdateProjectRequest
from projectlink.nuextract.models.project_settings_response import ProjectSettingsResponse
from tests.unit.sdk.conftest import PROJECT


def test_model_accepts_python_and_wire_names() -> None:
    project = ProjectResponse.from_dict(PROJECT)
    assert project is not None
    assert project.owner_user == "alice@example.com"
    assert project.settings.rasterization_dpi == 115
    by_name = ProjectSettingsResponse(temperature=0.5, rasterization_dpi=100)
    by_alias = ProjectSettingsResponse.model_validate({"temperature": 0.5, "rasterizationDpi": 100})
    assert by_name == by_alias


def test_round_trip_keeps_all_values() -> None:
    project = ProjectResponse.from_json(json.dumps(PROJECT))
    assert project is not None
    assert project.to_dict() == PROJECT
    assert json.loads(project.to_json()) == PROJECT
    assert project == ProjectResponse.from_dict(PROJECT) == pickle.loads(pickle.dumps(project))
    assert ProjectResponse.from_json("null") is ProjectResponse.from_dict(None) is None


def test_unset_field_is_omitted_and_none_is_null() -> None:
    assert UpdateProjectRequest().to_dict() == {}
    assert UpdateProjectRequest(name=None).to_dict() == {"name": None}
    assert UpdateProjectRequest(name=None).to_json() == '{"name": null}'
    update = UpdateProjectRequest()
    update.description = "later"
    assert update.to_dict() == {"description": "later"}


def test_unknown_fields_are_kept() -> None:
    project = ProjectResponse.from_dict({**PROJECT, "colour": "blue", "settings": {**SETTINGS, "beam": 4}})
    assert project is not None
    assert project.to_dict()["colour"] == "blue"
    assert project.to_dict()["settings"]["beam"] == 4
    assert project.model_extra == {"colour": "blue"}


@pytest.mark.parametrize(
    "change", [{"shared": "true"}, {"shared": 1}, {"id": 5}, {"template": []}, {"name": None}, {"settings": None}]
)
def test_value_of_wrong_type_is_rejected(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ProjectResponse.from_dict({**PROJECT, **change})


@pytest.mark.parametrize("dpi", [115.5, "115", True, None])
def test_integer_field_rejects_other_types(dpi: Any) -> None:
    with pytest.raises(ValidationError):
        ProjectSettingsResponse(temperature=0, rasterization_dpi=dpi)


def test_missing_required_field_is_rejected() -> None:
    with pytest.raises(ValidationError, match="description"):
        CreateProjectRequest(name="n")  # type: ignore[call-arg]


def test_validation_error_does_not_show_the_value() -> None:
    with pytest.raises(ValidationError) as caught:
        CreateProjectRequest(name=["s3cret"], description="", template={})  # type: ignore[arg-type]
    assert "s3cret" not in str(caught.value)


def test_datetimes_are_timezone_aware() -> None:
    class Event(Model):
        at: Annotated[DateTime, Field(alias="createdAt")]

    zoned = timezone(timedelta(hours=2))
    for text, expected in {
        "2026-01-02T03:04:05Z": datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
        "2026-01-02T03:04:05.678+02:00": datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=zoned),
        "2026-01-02T03:04:05": datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
    }.items():
        event = Event.from_json(json.dumps({"createdAt": text}))
        assert event is not None
        assert event.at == expected
        assert event.at.tzinfo is not None
    assert Event(at=datetime(2026, 1, 2)).at.tzinfo is timezone.utc
    for bad in ("yesterday", 5, None):
        with pytest.raises(ValidationError):
            TypeAdapter(Event).validate_python({"at": bad})


SETTINGS: dict[str, Any] = {"temperature": 0.0, "rasterizationDpi": 115}


def test_signature_of_a_model_has_its_fields_with_plain_types_and_defaults() -> None:
    text = str(inspect.signature(figshare.ProjectCreate))
    assert text.startswith("(*, title: str, description: str | None = None, ")
    assert "group_id: int | None = None, " in text  # no mark of pydantic
    assert "**" not in text  # and no further keywords
    kind = inspect.signature(ubiops.ScheduleCreate).parameters["object_type"]
    assert kind.annotation == Literal["model", "pipeline"] | str
    dates = inspect.signature(ubiops.ProjectList).parameters
    assert {one.kind for one in dates.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_signature_is_the_same_before_and_after_the_first_use() -> None:
    before = inspect.signature(figshare.FundingCreate)
    figshare.FundingCreate(title="Grant")
    assert inspect.signature(figshare.FundingCreate) == before


def test_signature_of_an_open_model_takes_further_fields() -> None:
    class Open(Model):
        is_open = True

        name: str = "n"

    assert list(inspect.signature(Open).parameters) == ["name", "fields"]
    assert Open(colour="blue").to_dict() == {"colour": "blue"}  # type: ignore[call-arg]


def test_help_of_a_model_documents_its_fields() -> None:
    text = pydoc.plain(pydoc.render_doc(ubiops.ScheduleCreate))
    assert "object_type: Type of the object to send requests to. One of: `model`, `pipeline`." in " ".join(text.split())
    assert "enabled: True if requests are sent. Default: `true`." in text
