"""How fast, how small and how exact: `python -m tests.bench`."""

if __name__ == "__main__":
    # Every process that is started imports this file first: it must bring no library along.
    from tests.bench.run import main

    main()
