"""What handlers answer with where a record alone does not say it all: names for ids, statuses, counts.

A view holds records and what was looked up for them; how it looks as JSON is the wire's affair.
This room knows state, neither wire nor semantics.
"""
