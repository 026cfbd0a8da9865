"""The hand-written runtime under every service. Nothing in it names a service.

contract/operation     an endpoint as data
http/serialization     arguments to a request, a response to values
call/flow              the flow of one call: attempts, retries, redirects; does no I/O
call/record            what it comes to: the result or the error
call/runner            runs that flow, sync and async
client                 what users hold: configuration, default headers, a transport
transports             send one prepared request
"""
