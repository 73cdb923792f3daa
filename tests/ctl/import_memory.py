#!/usr/bin/env python3
"""Measures the memory of an import: the largest RssAnon of kontorctl beyond that of importing one row (SAFE 2.6).

import_memory.py KONTORCTL [--megabytes N] [--cell BYTES]. Linux only; ends with 1 above the limit of 300 MB.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

LIMIT = 300


def write(path, megabytes, cell, seed=7):
    roll = random.Random(seed)
    filler = "Größe đường ống, " * (cell // 17 + 1)
    rows = 0
    with open(path, "w", encoding="utf-8", newline="\r\n") as file:
        file.write("Record ID,Deal Name,Company,Stage,Amount,Currency,Close Date,Comment\n")
        size = 0
        while rows == 0 or size < megabytes * 1024 * 1024:
            rows += 1
            line = (f"X-{rows},Deal {rows} {roll.randrange(10 ** 9)},Company {roll.randrange(20000)},Offer,"
                    f"{roll.randrange(10 ** 7) / 100:.2f},EUR,2027-01-{roll.randrange(28) + 1:02},\"{filler[:cell]}\"\n")
            size += len(line.encode()) + 1
            file.write(line)
    return rows


def rss_anon(pid):
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as file:
            return next((int(line.split()[1]) for line in file if line.startswith("RssAnon")), 0)
    except FileNotFoundError:
        return 0


def largest(program, office, table):
    with subprocess.Popen([program, office, "import", "deal", table], stdout=subprocess.PIPE) as process:
        most = 0
        while process.poll() is None:
            most = max(most, rss_anon(process.pid))
            time.sleep(0.02)
        out = process.stdout.read().decode()
    if process.returncode != 0:
        raise SystemExit(f"kontorctl ended with {process.returncode}")
    return most / 1024, dict(line.split("\t") for line in out.splitlines()[:6])


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("kontorctl")
    arguments.add_argument("--megabytes", type=int, default=int(os.environ.get("KONTOR_IMPORT_MEGABYTES", "2")))
    arguments.add_argument("--cell", type=int, default=1000)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        office, table = os.path.join(folder, "office.kontor"), os.path.join(folder, "table.csv")
        subprocess.run([given.kontorctl, office, "new"], check=True)
        write(table, 0, given.cell)
        base, _ = largest(given.kontorctl, office, table)
        rows = write(table, given.megabytes, given.cell, seed=8)
        begun = time.monotonic()
        most, told = largest(given.kontorctl, office, table)
        print(f"{os.path.getsize(table) / 2 ** 20:.0f} MB, {rows} rows in {time.monotonic() - begun:.0f} s: "
              f"{most:.0f} MB, {most - base:.0f} MB over the base of {base:.0f} MB; {told}")
        if int(told["new"]) + int(told["updated"]) + int(told["unchanged"]) != rows:
            print("not every row was imported")
            return 1
        return 0 if most - base < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
