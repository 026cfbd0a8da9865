"""Commands of ``projectlink``, one module each: ``main(arguments)`` returns the exit code.

No module names a service, and none imports a heavy library before a call is made.
"""
