"""Start ShopRetain's window; its command line, or the reader of workbooks, by another name."""

import multiprocessing
import sys
from pathlib import Path

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["--read-workbook"]:
        from shopretain.importing.workbook import main
    elif Path(sys.argv[0]).stem == "shopretain-cli":
        from shopretain.cli import main
    else:
        from shopretain.app import main
    raise SystemExit(main())
