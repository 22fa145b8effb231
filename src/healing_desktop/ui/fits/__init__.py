"""Which group fits me: three questions that end in a search, and the kinds of groups side by side."""
