"""Tòa Soạn: the desktop editorial workstation of a Vietnamese provincial newsroom."""
