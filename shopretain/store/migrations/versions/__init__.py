"""One script a step, found by Alembic."""
