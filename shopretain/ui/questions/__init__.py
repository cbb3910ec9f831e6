"""The six questions of the Retention tab: one page a file, on `question_page`."""
