"""The same handouts by us, by bare typst, by WeasyPrint and by LibreOffice, each in a process of its own."""
