"""Conversion between dataclasses and JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from typing import Any

import orjson
import pytest

from projectlink_mock._core.storage.codec import DecodeError, decode, encode
from projectlink_mock._core.storage.table import Table


@dataclass(frozen=True)
class Moon:
    name: str
    seen_at: datetime | None = None


@dataclass
class Sky:
    count: int
    ratio: float
    clear: bool
    names: tuple[str, ...]
    notes: dict[str, list[int]]
    anything: Any
    moons: Table[Moon] = field(default_factory=lambda: Table(Moon))


def sky() -> Sky:
    moons = Table(Moon, {"io": Moon("Io", datetime(2026, 1, 1, tzinfo=timezone.utc)), "luna": Moon("Luna")})
    return Sky(3, 0.5, True, ("a", "b"), {"x": [1, 2]}, {"free": [None, 1.5]}, moons)


@dataclass
class Picture:
    content: bytes
    taken_on: date


def dump(value: object) -> bytes:
    return orjson.dumps(value, encode, orjson.OPT_PASSTHROUGH_DATACLASS)


def test_state_survives_a_round_trip() -> None:
    written = dump(sky())
    again = decode(Sky, orjson.loads(written))
    assert isinstance(again, Sky)
    assert again.moons.get("io") == sky().moons.get("io")
    assert again.names == ("a", "b")
    assert dump(again) == written


def test_fields_with_a_default_are_optional() -> None:
    document = orjson.loads(dump(sky()))
    del document["moons"]
    assert len(decode(Sky, document).moons) == 0


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("count", 1.0, "$.count: a number instead of an integer"),
        ("count", True, "$.count: a boolean instead of an integer"),
        ("ratio", "1", "$.ratio: a string instead of a number"),
        ("clear", 1, "$.clear: an integer instead of a boolean"),
        ("names", "ab", "$.names: a string instead of a list"),
        ("names", ["a", None], "$.names[1]: null instead of a string"),
        ("notes", {"x": [1, "2"]}, "$.notes.x[1]: a string instead of an integer"),
        ("moons", {"io": {}}, "$.moons.io: name is missing"),
        ("moons", {"io": {"name": "Io", "size": 1}}, "$.moons.io: unknown field size"),
        ("other", 1, "$: unknown field other"),
        ("nots", 1, "$: unknown field nots (did you mean notes?)"),
    ],
)
def test_error_names_path_and_types(name: str, value: object, message: str) -> None:
    document = {**orjson.loads(dump(sky())), name: value}
    with pytest.raises(DecodeError) as error:
        decode(Sky, document)
    assert str(error.value) == message


def test_union_error_lists_each_alternative() -> None:
    with pytest.raises(DecodeError, match=r"\$\.seen_at: .*noon.* or \$\.seen_at: a string instead of null"):
        decode(Moon, {"name": "Io", "seen_at": "noon"})


def test_union_error_merges_equal_reasons() -> None:
    with pytest.raises(DecodeError, match=r"^\$\.seen_at: an integer instead of a string or null$"):
        decode(Moon, {"name": "Io", "seen_at": 1})


def test_integer_is_accepted_as_float() -> None:
    assert (repr(decode(float, 1)), repr(decode(float, 1.0))) == ("1", "1.0")


def test_unsupported_type_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="cannot hold"):
        decode(set[int], [])
    with pytest.raises(TypeError, match="cannot hold"):
        encode({1})


def test_bytes_and_dates_survive_a_round_trip() -> None:
    picture = Picture(bytes(range(256)), date(2026, 1, 31))
    assert decode(Picture, orjson.loads(dump(picture))) == picture


@pytest.mark.parametrize("document", [{"content": "?", "taken_on": "2026-01-31"}, {"content": "", "taken_on": "soon"}])
def test_invalid_bytes_and_dates_are_rejected(document: dict[str, str]) -> None:
    with pytest.raises(DecodeError):
        decode(Picture, document)
