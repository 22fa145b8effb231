"""Small reusable parts that know no sibling."""
