"""Tòa Soạn: the desktop editorial workstation of a Vietnamese provincial newsroom."""

__version__ = "0.1.0"
