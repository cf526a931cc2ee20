"""Tests of queues and lists."""
