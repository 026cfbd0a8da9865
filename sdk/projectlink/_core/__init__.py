"""The hand-written runtime of all services. It names no service.

client                 clients: settings, default headers, an open transport
call/flow              flow of one call: attempts, retries, redirects, logins; no I/O
call/runner            blocking and asynchronous driver of a flow
call/state             state of one call, its result or error
call/request_builder   arguments to a request
http/serialization     values to text and back
contract/operation     operations as data
transports             sending of one request
"""
