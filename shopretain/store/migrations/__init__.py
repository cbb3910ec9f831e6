"""The steps from one version of the tables to the next. They never import today's tables."""
