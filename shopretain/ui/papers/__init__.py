"""What is printed: a form for each kind of paper beside what will come out of the printer."""
