"""Transports: each sends one encoded request once.

protocol           interface of a transport; users may write their own
factory            choice of a client's transport
urllib3, aiohttp, httpx, asgi
errors             errors of connections, with the same messages in all transports
tls, proxy         TLS contexts and proxies
origin_pools       connection pools by origin
per_loop           resources by event loop
request_context    current request, for connections and log filters
"""
