"""Handlers of NuExtract's operations, one module per subject. The public functions of a module are handlers."""

from projectlink_mock.services.nuextract.handlers.archives import *
from projectlink_mock.services.nuextract.handlers.content_projects import *
from projectlink_mock.services.nuextract.handlers.examples import *
from projectlink_mock.services.nuextract.handlers.extractions import *
from projectlink_mock.services.nuextract.handlers.files import *
from projectlink_mock.services.nuextract.handlers.jobs import *
from projectlink_mock.services.nuextract.handlers.platform import *
from projectlink_mock.services.nuextract.handlers.projects import *
from projectlink_mock.services.nuextract.handlers.structured_projects import *
