"""What the mock's figshare does."""
