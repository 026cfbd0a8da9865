"""The demo's bucket, with files and an upload in parts."""

from __future__ import annotations

from projectlink_mock._core.content import StoredContent
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.factories import LONG_AGO
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.files import MultipartUpload, UploadPart

_UPLOAD = "upload_id_example"


def add(state: State) -> None:
    """Add a bucket with files, and an upload of which one part was sent."""
    project = state.projects.get_by(name="project_name_example")
    labels = {"type": "demo"}
    bucket = factories.bucket(state, project, "bucket_name_example", id="bucket_id_example", labels=labels)
    factories.file(state, bucket, "file_example", b"The content of a file.\n")
    factories.file(state, bucket, "photos/1.jpg", b"A photo.\n")
    state.multipart_uploads.add(_UPLOAD, MultipartUpload(_UPLOAD, bucket.id, "file_example", LONG_AGO))
    part = UploadPart(_UPLOAD, "1", StoredContent.of(b"The content of a part.\n"), "5d41402abc4b2a76b9719d911017c592")
    state.upload_parts.add(part.key, part)
