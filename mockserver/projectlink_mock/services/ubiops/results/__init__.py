"""Results that combine records with what was looked up for them: names for ids, statuses, counts.

Serializers turn them into JSON. Results import state, neither serializers nor handlers.
"""
