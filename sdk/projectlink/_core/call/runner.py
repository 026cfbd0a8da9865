"""Run a flow, and receive a file: the only pairs of sync and async functions that hold logic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.errors import ApiTypeError
from projectlink._core.http import raw_response
from projectlink._core.http.request import Request, Sleep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from projectlink._core.call.download import Download
    from projectlink._core.http.request import Invoke
    from projectlink._core.http.response import RawResponse

    R = TypeVar("R")
    Flow = Generator[Request | Sleep | Invoke, Any, R]


def run(flow: Flow[R], send: Callable[[Request], RawResponse], sleep: Callable[[float], object]) -> R:
    """Drive a flow to its end, blocking."""
    answer: Any
    try:
        step = next(flow)
        while True:
            try:
                if isinstance(step, Request):
                    answer = send(step)
                elif isinstance(step, Sleep):
                    answer = sleep(step.seconds)
                elif hasattr(answer := step.function(), "__await__"):
                    getattr(answer, "close", int)()  # or Python would complain that nobody awaited it
                    raise ApiTypeError("an async function needs the async client")
            except Exception as error:
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        flow.close()  # an interrupted flow holds on to nothing


async def arun(
    flow: Flow[R], send: Callable[[Request], Awaitable[RawResponse]], sleep: Callable[[float], Awaitable[object]]
) -> R:
    """Drive a flow to its end, awaiting."""
    answer: Any
    try:
        step = next(flow)
        while True:
            try:
                if isinstance(step, Request):
                    answer = await send(step)
                elif isinstance(step, Sleep):
                    answer = await sleep(step.seconds)
                elif hasattr(answer := step.function(), "__await__"):
                    answer = await answer
            except Exception as error:
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        flow.close()  # an interrupted flow holds on to nothing


def receive(send: Callable[[Request], RawResponse], download: Download, request: Request) -> RawResponse:
    """Send a request, and save the body of its response."""
    if not request.unread:  # it is one of those that log in
        return send(request)
    download.ask(request)
    response = send(request)
    body = raw_response.rest_response(response)
    try:
        if not download.takes(response):
            response.data = body.read()
            return response
        for piece in body.stream(download.piece):
            download.write(piece)
            download.tell()
        download.check()
    finally:
        body.close()
    return response


async def areceive(
    send: Callable[[Request], Awaitable[RawResponse]], download: Download, request: Request
) -> RawResponse:
    """Send a request, and save the body of its response; threads write it, so that the event loop does not wait."""
    from asyncio import to_thread

    if not request.unread:  # it is one of those that log in
        return await send(request)
    download.ask(request)
    response = await send(request)
    body = raw_response.async_rest_response(response)
    try:
        if not download.takes(response):
            response.data = await body.read()
            return response
        async for piece in body.stream(download.piece):
            await to_thread(download.write, piece)
            download.tell()
        download.check()
    finally:
        body.close()
    return response
