"""Handlers of jobs."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.server_sent_events import ServerSentEvents
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract.access import get_owned, require_member
from projectlink_mock.services.nuextract.job_events import job_events
from projectlink_mock.services.nuextract.results import JobDetails, JobReport, JobStatus, Page
from projectlink_mock.services.nuextract.state import State


def get_api_jobs(ctx: Context[State]) -> Page:
    """Return a page of the caller's jobs, or of an organization's, newest first."""
    organization = ctx.query.get("organization")
    require_member(ctx, organization)
    skip, per_page = ctx.query["skip"], ctx.query["per_page"]
    order = ctx.state.jobs.sorted_by("created_at", organization or ctx.caller.email)
    jobs, total = order.page(skip, per_page, descending=True)
    return Page(total, skip, per_page, [JobDetails(job, ctx.now()) for job in jobs])


def get_api_jobs_jobid_status(ctx: Context[State], job_id: str) -> JobStatus:
    """Return a job without input and output."""
    return JobStatus(get_owned(ctx, ctx.state.jobs, job_id), ctx.now())


def get_api_jobs_jobid_stream(ctx: Context[State], job_id: str) -> ServerSentEvents:
    """Return the events of a job: pings until its end, then its result, or an error if it ran out of time."""
    return ServerSentEvents(job_events(ctx.session, get_owned(ctx, ctx.state.jobs, job_id)))


def get_api_jobs_jobid_reports(ctx: Context[State], job_id: str) -> list[JobReport]:
    """Return the reports of a job that has ended; one without repairs and errors has none."""
    job = get_owned(ctx, ctx.state.jobs, job_id)
    ended = job.completed_at(ctx.now())
    if job.report is None or ended is None or job.final_error is not None:
        return []
    return [JobReport(job, ended)]


def post_api_jobs_jobid_cancel(ctx: Context[State], job_id: str) -> None:
    """Cancel a job; one that has ended stays as it is."""
    job = get_owned(ctx, ctx.state.jobs, job_id)
    if job.completed_at(ctx.now()) is None:
        ctx.state.jobs.replace(job.id, replace(job, cancelled_at=ctx.now()))
