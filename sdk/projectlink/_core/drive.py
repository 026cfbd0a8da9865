"""Run a flow: the only pair of sync and async functions that holds logic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.errors import ApiTypeError
from projectlink._core.request import Pause, Request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from projectlink._core.request import Ask
    from projectlink._core.response import RawResponse

    R = TypeVar("R")
    Flow = Generator[Request | Pause | Ask, Any, R]


def run(flow: Flow[R], send: Callable[[Request], RawResponse], sleep: Callable[[float], object]) -> R:
    """Drive a flow to its end, blocking."""
    answer: Any
    try:
        step = next(flow)
        while True:
            try:
                if isinstance(step, Request):
                    answer = send(step)
                elif isinstance(step, Pause):
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
                elif isinstance(step, Pause):
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
