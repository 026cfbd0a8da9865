"""Handlers of UbiOps' operations, one module per subject.

Handlers know neither HTTP nor JSON. Time, ids and random values come from the context. A module's
public functions are handlers; all others are private to it.
"""

from projectlink_mock.services.ubiops4.handlers.deployment_variables import *
from projectlink_mock.services.ubiops4.handlers.deployments import *
from projectlink_mock.services.ubiops4.handlers.environments import *
from projectlink_mock.services.ubiops4.handlers.events import *
from projectlink_mock.services.ubiops4.handlers.files import *
from projectlink_mock.services.ubiops4.handlers.instance_types import *
from projectlink_mock.services.ubiops4.handlers.logs import *
from projectlink_mock.services.ubiops4.handlers.metrics import *
from projectlink_mock.services.ubiops4.handlers.organizations import *
from projectlink_mock.services.ubiops4.handlers.pipeline_requests import *
from projectlink_mock.services.ubiops4.handlers.pipelines import *
from projectlink_mock.services.ubiops4.handlers.project_requests import *
from projectlink_mock.services.ubiops4.handlers.projects import *
from projectlink_mock.services.ubiops4.handlers.requests import *
from projectlink_mock.services.ubiops4.handlers.revisions import *
from projectlink_mock.services.ubiops4.handlers.roles import *
from projectlink_mock.services.ubiops4.handlers.schedules import *
from projectlink_mock.services.ubiops4.handlers.secrets import *
from projectlink_mock.services.ubiops4.handlers.service_users import *
from projectlink_mock.services.ubiops4.handlers.storage import *
from projectlink_mock.services.ubiops4.handlers.versions import *
