"""Handlers of figshare's operations, one module per subject.

Handlers know neither HTTP nor serialization. Time and ids come from `ctx`. The public functions of a module
are handlers; its helpers are private.
"""

from projectlink_mock.services.figshare.handlers.account_articles import *
from projectlink_mock.services.figshare.handlers.account_collections import *
from projectlink_mock.services.figshare.handlers.accounts import *
from projectlink_mock.services.figshare.handlers.article_files import *
from projectlink_mock.services.figshare.handlers.article_lists import *
from projectlink_mock.services.figshare.handlers.article_publishing import *
from projectlink_mock.services.figshare.handlers.article_settings import *
from projectlink_mock.services.figshare.handlers.articles import *
from projectlink_mock.services.figshare.handlers.catalogue import *
from projectlink_mock.services.figshare.handlers.collaborators import *
from projectlink_mock.services.figshare.handlers.collection_settings import *
from projectlink_mock.services.figshare.handlers.downloads import *
from projectlink_mock.services.figshare.handlers.notes import *
from projectlink_mock.services.figshare.handlers.private_links import *
from projectlink_mock.services.figshare.handlers.projects import *
from projectlink_mock.services.figshare.handlers.public_articles import *
from projectlink_mock.services.figshare.handlers.public_collections import *
from projectlink_mock.services.figshare.handlers.reports import *
from projectlink_mock.services.figshare.handlers.uploads import *
