"""The Emails page: writing, plays, the queue, answers and cases."""
