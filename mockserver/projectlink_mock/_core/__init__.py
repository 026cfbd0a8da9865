"""What every service house stands on. Nothing in here names a service."""
