"""Start ShopRetain's window."""

if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    from shopretain.app import main

    raise SystemExit(main())
