"""Soak test: very many requests to one server, whose memory has to stay flat."""
