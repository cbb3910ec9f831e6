"""ShopRetain: see which customers come back."""

import os

# Our matrices are small: threads of the linear algebra would only wait for each other, up to thirty
# times as long on a busy laptop. Set before numpy is loaded, and only if the owner set nothing.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
