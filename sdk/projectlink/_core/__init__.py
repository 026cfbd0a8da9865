"""The hand-written runtime under every service. Nothing in it names a service.

operation     an endpoint as data
codec         arguments to a request, a response to values
exchange      the flow of one call: attempts, retries, redirects; does no I/O
outcome       what it comes to: the result or the error
drive         runs that flow, sync and async
client        what users hold: configuration, default headers, a transport
transports    send one prepared request
"""
