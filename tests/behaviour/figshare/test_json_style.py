"""The blanks in figshare's JSON, on which published shell scripts depend."""

from __future__ import annotations

import json
import re

from tests.behaviour.figshare.api import Figshare


def test_answers_have_one_blank_after_commas_and_colons(api: Figshare) -> None:
    title = 'a, b: "c"\n  d,\n{e: 1}'
    id = api.create(title=title, description="naïve [1,2] {}")
    content = api.call("GET", f"/account/projects/{id}").content
    assert content.decode() == json.dumps(json.loads(content), ensure_ascii=False)
    assert json.loads(content)["title"] == title


def test_location_is_found_by_a_pattern_with_a_blank(api: Figshare) -> None:
    response = api.call("POST", "/account/projects", {"title": "a project"})
    found = re.search(r'"location": "([^"]*)"', response.content.decode())
    assert found is not None
    assert found[1] == response.headers["location"]


def test_errors_have_blanks_too(api: Figshare) -> None:
    content = api.call("GET", "/account/projects/99").content
    assert re.match(r'\{"message": "[^"]+", "code": 404\}$', content.decode())
