"""Send one prepared request, once, and nothing else.

protocol      what a transport is; users may write their own
factory       which one a client is given
network       proxies and TLS contexts, for all that use the network
per_loop      something for each event loop that asks
urllib3, aiohttp, httpx, asgi
"""
