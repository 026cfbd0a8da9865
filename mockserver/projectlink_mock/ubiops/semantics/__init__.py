"""What UbiOps' operations do, a module for each subject.

Neither HTTP nor how things look outside is known here. Time, ids and chance come from ctx; a module's
public functions are handlers, all others are private to it.
"""

from projectlink_mock.ubiops.semantics.blobs import *
from projectlink_mock.ubiops.semantics.connectors import *
from projectlink_mock.ubiops.semantics.credentials import *
from projectlink_mock.ubiops.semantics.logs import *
from projectlink_mock.ubiops.semantics.metrics import *
from projectlink_mock.ubiops.semantics.model_requests import *
from projectlink_mock.ubiops.semantics.models import *
from projectlink_mock.ubiops.semantics.objects import *
from projectlink_mock.ubiops.semantics.organizations import *
from projectlink_mock.ubiops.semantics.pipeline_requests import *
from projectlink_mock.ubiops.semantics.pipelines import *
from projectlink_mock.ubiops.semantics.projects import *
from projectlink_mock.ubiops.semantics.roles import *
from projectlink_mock.ubiops.semantics.schedules import *
from projectlink_mock.ubiops.semantics.service_users import *
from projectlink_mock.ubiops.semantics.status import *
from projectlink_mock.ubiops.semantics.subscriptions import *
from projectlink_mock.ubiops.semantics.users import *
from projectlink_mock.ubiops.semantics.variables import *
from projectlink_mock.ubiops.semantics.versions import *
