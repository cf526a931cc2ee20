"""Tests of what reads files and copied pages."""
