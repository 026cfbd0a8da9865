"""figshare's house."""
