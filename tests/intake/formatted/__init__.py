"""Files and clipboards as Word, LibreOffice, Google Docs and sites make them, made anew for every run."""
