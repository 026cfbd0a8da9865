"""Where a secret may come out."""

from __future__ import annotations

import pickle
import traceback


def shown(error: BaseException) -> str:
    """Everything that a traceback, a debugger, a log and a pickle would show of an error."""
    frames = []
    trace = error.__traceback__
    while trace:
        if "projectlink" in trace.tb_frame.f_code.co_filename:
            frames.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return "\n".join([str(error), repr(error), text, *frames, repr(pickle.dumps(error)), repr(error.__dict__)])
