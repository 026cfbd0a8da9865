"""Everything that shows an error, to search it for secrets."""

from __future__ import annotations

import pickle
import traceback
from pathlib import Path

import projectlink

_SDK = Path(projectlink.__file__).parent


def dump(error: BaseException) -> str:
    """Return everything that a traceback, a debugger, a log and a pickle show of an error."""
    frames = []
    trace = error.__traceback__
    while trace:
        if Path(trace.tb_frame.f_code.co_filename).is_relative_to(_SDK):
            frames.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return "\n".join([str(error), repr(error), text, *frames, repr(pickle.dumps(error)), repr(error.__dict__)])
