"""Formats in which the journal is exported: recording, curl, HAR and pytest. None contains a secret."""
