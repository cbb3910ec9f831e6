"""What is fast, and how we know: ratios against a named rival in one run."""

import shopretain  # noqa: F401  sets the threads of linear algebra, before numpy is loaded
