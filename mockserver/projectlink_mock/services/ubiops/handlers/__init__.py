"""Handlers of UbiOps' operations, one module per subject.

Handlers know neither HTTP nor JSON. Time, ids and random values come from the context. A module's
public functions are handlers; all others are private to it.
"""

from projectlink_mock.services.ubiops.handlers.blobs import *
from projectlink_mock.services.ubiops.handlers.connectors import *
from projectlink_mock.services.ubiops.handlers.models import *
from projectlink_mock.services.ubiops.handlers.monitoring import *
from projectlink_mock.services.ubiops.handlers.organizations import *
from projectlink_mock.services.ubiops.handlers.pipelines import *
from projectlink_mock.services.ubiops.handlers.projects import *
from projectlink_mock.services.ubiops.handlers.requests import *
from projectlink_mock.services.ubiops.handlers.roles import *
from projectlink_mock.services.ubiops.handlers.schedules import *
from projectlink_mock.services.ubiops.handlers.users import *
from projectlink_mock.services.ubiops.handlers.variables import *
