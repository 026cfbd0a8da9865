"""One interface to the projects of all platforms.

``connect`` opens a platform, and its ``list``, ``get``, ``create``, ``update`` and ``delete`` exchange ``Project``
records, which have the same fields whatever the platform. ``supports`` tells what a platform can do, and ``copy`` takes
a project to another platform.
"""

from projectlink.projects.connection import AsyncProjects, Projects, async_connect, connect, is_configured
from projectlink.projects.copying import async_copy, copy
from projectlink.projects.platforms import PLATFORMS
from projectlink.projects.records import CAPABILITIES, Member, Project, UnsupportedOperation

__all__ = [
    "CAPABILITIES",
    "PLATFORMS",
    "AsyncProjects",
    "Member",
    "Project",
    "Projects",
    "UnsupportedOperation",
    "async_connect",
    "async_copy",
    "connect",
    "copy",
    "is_configured",
]
