"""Prints the table: `python -m tests.bench [claims] [repeats]`."""

import sys

from tests.bench.bench_core import run, table

sys.stdout.write(table(run(*map(int, sys.argv[1:3]))))
