"""JSON of jobs and their results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.nuextract.results import JobDetails, JobId, JobReport, JobResult, JobStatus
from projectlink_mock.services.nuextract.serializers.files import document_info
from projectlink_mock.services.nuextract.state.jobs import COMPLETED, Job, JobError


def job_id(new: JobId) -> dict[str, str]:
    """Return the JSON of a new job."""
    return {"jobId": new.id}


def job_status(status: JobStatus) -> dict[str, Any]:
    """Return the JSON of a job without input and output."""
    return _status(status.job, status.now)


def job_details(details: JobDetails) -> dict[str, Any]:
    """Return the JSON of a job with its input, and from its end on with its output or error."""
    job, now = details.job, details.now
    has_ended = job.completed_at(now) is not None
    output = job.result if job.status(now) == COMPLETED else None
    return {
        **_status(job, now),
        "inputData": orjson.Fragment(bytes(job.input)),
        "outputData": None if output is None else orjson.Fragment(bytes(output)),
        "error": job.final_error if has_ended else None,
    }


def _status(job: Job, now: datetime) -> dict[str, Any]:
    completed = job.completed_at(now)
    has_started = (completed or now) >= job.started_at
    return {
        "id": job.id,
        "jobType": job.kind,
        "status": job.status(now),
        "ownerUser": job.owner_user,
        "ownerOrganization": job.owner_organization,
        "startedAt": format_timestamp(job.started_at if has_started else job.created_at),
        "completedAt": None if completed is None else format_timestamp(completed),
        "createdAt": format_timestamp(job.created_at),
        "updatedAt": format_timestamp(job.changed_at(now)),
        "timeoutSeconds": job.timeout_seconds,
    }


def job_error(error: JobError) -> dict[str, str]:
    """Return the JSON of the reason of a failed job."""
    return {"code": error.code, "message": error.message}


def job_result(result: JobResult) -> dict[str, Any]:
    """Return the JSON of a result, with the document of a structured extraction."""
    document: dict[str, Any] = orjson.loads(bytes(result.job.result or b"{}"))
    if result.document is not None:
        document["documentInfo"] = document_info(result.document)
    return document


def job_report(report: JobReport) -> dict[str, Any]:
    """Return the JSON of a report."""
    job, created = report.job, format_timestamp(report.created_at)
    return {
        "jobId": job.id,
        "parentJobId": None,
        "jobType": job.kind,
        "jobIndex": 0,
        "report": orjson.Fragment(bytes(job.report or b"null")),
        "createdAt": created,
        "updatedAt": created,
    }


JOB_SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    JobId: job_id,
    JobStatus: job_status,
    JobDetails: job_details,
    JobError: job_error,
    JobResult: job_result,
    JobReport: job_report,
}
