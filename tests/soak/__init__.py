"""Very many requests to one server, whose memory is not to grow by them."""
