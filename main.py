"""Start ShopRetain's window, or its command line when called by that name."""

import multiprocessing
import sys
from pathlib import Path

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if Path(sys.argv[0]).stem == "shopretain-cli":
        from shopretain.cli import main
    else:
        from shopretain.app import main
    raise SystemExit(main())
