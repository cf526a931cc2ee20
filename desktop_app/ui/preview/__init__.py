"""The live preview: the station's page beside the text, sealed off from network, files and scripts."""
