"""Prints the tables: `python -m tests.bench [claims] [repeats]`."""

import sys

from tests.bench import bench_bundle, bench_core, bench_locker, bench_reports, bench_sheets

figures = bench_core.run(*map(int, sys.argv[1:3]))
sys.stdout.write(
    bench_core.table(
        [
            *figures,
            *bench_locker.run(),
            *bench_bundle.run(),
            *bench_sheets.run(),
            *bench_reports.run(),
        ]
    )
)
