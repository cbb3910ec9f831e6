"""Work beside the window: threads, the child process, progress and Cancel."""
