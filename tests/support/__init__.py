"""What several tests stand on: a server that plays a script, and both clients behind one face."""
