"""Tests of the figshare mock."""
