"""The commands of ``projectlink``, a module each: ``main(arguments)`` gives the exit code.

Nothing here names a service, and nothing heavy is imported before a call is made.
"""
