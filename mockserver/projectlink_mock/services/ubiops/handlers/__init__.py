"""What UbiOps' operations do, a module for each subject.

Neither HTTP nor how things look outside is known here. Time, ids and chance come from ctx; a module's
public functions are handlers, all others are private to it.
"""

from projectlink_mock.services.ubiops.handlers.blobs import *
from projectlink_mock.services.ubiops.handlers.connectors import *
from projectlink_mock.services.ubiops.handlers.credentials import *
from projectlink_mock.services.ubiops.handlers.logs import *
from projectlink_mock.services.ubiops.handlers.metrics import *
from projectlink_mock.services.ubiops.handlers.model_requests import *
from projectlink_mock.services.ubiops.handlers.models import *
from projectlink_mock.services.ubiops.handlers.objects import *
from projectlink_mock.services.ubiops.handlers.organizations import *
from projectlink_mock.services.ubiops.handlers.pipeline_requests import *
from projectlink_mock.services.ubiops.handlers.pipelines import *
from projectlink_mock.services.ubiops.handlers.projects import *
from projectlink_mock.services.ubiops.handlers.roles import *
from projectlink_mock.services.ubiops.handlers.schedules import *
from projectlink_mock.services.ubiops.handlers.service_users import *
from projectlink_mock.services.ubiops.handlers.status import *
from projectlink_mock.services.ubiops.handlers.subscriptions import *
from projectlink_mock.services.ubiops.handlers.users import *
from projectlink_mock.services.ubiops.handlers.variables import *
from projectlink_mock.services.ubiops.handlers.versions import *
