"""Replays of sessions in which Python code set predictors."""

from __future__ import annotations

from typing import Any

import pytest
import urllib3

from projectlink import nuextract
from projectlink_mock import Session
from projectlink_mock.testing import clear_job_predictors, set_job_predictor, set_thumbnail
from tests.behaviour.nuextract.test_extracting import PROJECT, Extractor, connect

TEMPLATE_JOBS = "template-generation"


def replay(session: Session) -> Any:
    return urllib3.request("POST", f"{session.control}/replay", headers=session.headers, timeout=60).json()


def test_predictor_is_set_again_in_a_replay(projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze()
    with connect(projectlink_mock) as client:
        extractor = Extractor(client)
        set_job_predictor(projectlink_mock.state, PROJECT, error="The model is busy.", code="ModelBusy")
        job_id = extractor.start()
        projectlink_mock.clock.advance(1)
        with pytest.raises(nuextract.BadRequestException, match="The model is busy"):
            extractor.result(job_id)
        clear_job_predictors(projectlink_mock.state)
        set_job_predictor(projectlink_mock.state, PROJECT, result={"total": 5}, delay=2)
        job_id = extractor.start()
        projectlink_mock.clock.advance(5)
        assert extractor.result(job_id).result == {"total": 5}
    assert replay(projectlink_mock) == {"replayed": 4, "differences": [], "skipped": [], "notes": []}


def test_function_and_thumbnail_are_skipped_with_a_reason(projectlink_mock: Session) -> None:
    set_job_predictor(projectlink_mock.state, TEMPLATE_JOBS, function=lambda given: {"title": "string"})
    set_thumbnail(projectlink_mock.state, PROJECT, b"picture")
    reasons = [
        f"Python code set a function as predictor of {TEMPLATE_JOBS}",
        f"Python code set the thumbnail of {PROJECT}",
    ]
    assert replay(projectlink_mock)["skipped"] == [{"after": 0, "reason": reason} for reason in reasons]
