"""The HTTP server: uvicorn with limits, timeouts and early errors."""
