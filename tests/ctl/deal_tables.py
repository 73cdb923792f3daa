#!/usr/bin/env python3
"""Imports one table of deals, written by Python's csv module in 48 spellings, and compares what the file then holds.

deal_tables.py KONTORCTL [--rows N] [--seed N] [--variants a-b]. The sums are computed here, by Python's decimal.
"""

import argparse
import collections
import csv
import datetime
import decimal
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import unicodedata

D = decimal.Decimal
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp1250", "cp1252", "cp1256", "cp1258"]
SEPARATORS = [",", ";", "\t"]
DATES = ["%d.%m.%Y", "%m/%d/%Y", "%Y-%m-%d"]
NUMBERS = ["1,234.56", "1.234,56"]
CURRENCIES = ["EUR", "USD", "PLN", "VND"]

# Stages as a new office names them, and headers as programs and people write them.
STAGES = {
    "en": ["New request", "Qualification", "Offer", "Negotiation", "Won", "Lost"],
    "vi": ["Yêu cầu mới", "Đánh giá nhu cầu", "Chào giá", "Đàm phán", "Thành công", "Thất bại"],
    "de": ["Neue Anfrage", "Qualifizierung", "Angebot", "Verhandlung", "Gewonnen", "Verloren"],
    "pl": ["Nowe zapytanie", "Kwalifikacja", "Oferta", "Negocjacje", "Wygrana", "Przegrana"],
    "fa": ["درخواست تازه", "ارزیابی نیاز", "پیشنهاد قیمت", "مذاکره", "موفق", "ناموفق"],
}
HEADERS = {
    "en": ["Record ID", "Deal Name", "Company", "Deal Stage", "Amount", "Currency", "Close Date"],
    "vi": ["Mã", "Tên cơ hội", "Khách hàng", "Giai đoạn", "Giá trị", "Tiền tệ", "Ngày chốt dự kiến"],
    "de": ["Datensatz-ID", "Verkaufschance", "Kunde", "Phase", "Betrag", "Währung", "Abschlussdatum"],
    "pl": ["ID", "Nazwa szansy", "Klient", "Etap", "Wartość", "Waluta", "Przewidywane zamknięcie"],
    "fa": ["شناسه", "عنوان", "شرکت", "مرحله", "مبلغ", "ارز", "تاریخ بستن"],
}
NAMES = {
    "en": ["O'Brien", "Northgate", "Smith & Sons", "Acme"],
    "vi": ["Nguyễn Đức", "Trần Thị Ánh", "Phở Hà Nội", "Lê Hữu Ngọc"],
    "de": ["Müller", "Größe AG", "Bäckerei Grünwald", "Äpfel & Söhne"],
    "pl": ["Łódź Żółw", "Świdnica", "Zakłady Śrubowe", "Wiśniewska"],
    "fa": ["شرکت تهران", "سامانه انبار", "پارس", "علی رضایی"],
}
LANGUAGES = {"cp1250": ["pl"], "cp1252": ["de"], "cp1256": ["fa"], "cp1258": ["vi"]}
TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


def variants():
    """48 of the 126 combinations: every value of each dimension meets every value of each other one."""
    chosen = [(ENCODINGS[i % 7], SEPARATORS[i % 18 // 6], DATES[i % 18 // 2 % 3], NUMBERS[i % 18 % 2])
              for i in range(48)]
    assert len(set(chosen)) == 48
    for a in range(4):
        for b in range(a):
            sizes = [7, 3, 3, 2]
            assert len({(v[a], v[b]) for v in chosen}) == sizes[a] * sizes[b]
    return chosen


def encodable(text, encoding):
    """The text as that code page can hold it: Vietnamese tones apart, Persian letters in their Arabic forms."""
    if encoding == "cp1256":
        return text.replace("ی", "ي").replace("\u200c", " ")
    if encoding != "cp1258":
        return text
    out = ""
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        tones = "".join(c for c in parts if c in TONES)
        out += unicodedata.normalize("NFC", "".join(c for c in parts if c not in TONES)) + tones
    return out


def spelled(amount, style):
    text = f"{amount:,.2f}"
    return text if style == NUMBERS[0] else text.translate(str.maketrans(",.", ".,"))


class Table:
    """Rows from a seed; the good ones as dicts of plain values, the wrong ones by their line."""

    def __init__(self, rows, seed, languages, dates, numbers):
        self.dates = dates
        self.good, self.wrong, self.cells = [], {}, []
        self.header = HEADERS[languages[0]]
        roll = random.Random(seed)
        step = rows // 7
        for number in range(rows):
            language = languages[number % len(languages)]
            stage = roll.randrange(6)
            currency = roll.choice(CURRENCIES)
            amount = D(roll.randrange(-5_000_00, 900_000_00)) / 100
            if currency == "VND":
                amount = D(int(amount) * 1000)
            day = datetime.date(2026, 1, 1) + datetime.timedelta(days=roll.randrange(700))
            title = f'{roll.choice(NAMES[language])} "{number}", {roll.randrange(90)}; x'
            account = f"{roll.choice(NAMES[language])} {roll.randrange(40)}"
            if number % 11 == 3:
                title = f"{title}\nzwei"
            cells = [f"X-{number + 1}", title, account, STAGES[language][stage], spelled(amount, numbers), currency,
                     day.strftime(dates)]
            if number % step == step // 2 and len(self.wrong) < 7:
                self.wrong[number] = self.spoil(cells, len(self.wrong))
            else:
                self.good.append({"title": title, "account": account, "stage": stage, "amount": amount,
                                  "currency": currency, "expectedClose": day.isoformat()})
            self.cells.append(cells)

    def spoil(self, cells, how):
        """Makes the row wrong; answers what the reason must name."""
        if how == 0:
            cells[6] = datetime.date(2026, 2, 28).strftime(self.dates).replace("28", "30")
            return cells[6]
        if how == 1:
            cells[4] = "about 500"
            return cells[4]
        if how == 2:
            cells[3] = "Nowhere"
            return cells[3]
        if how == 3:
            cells[1] = ""
            return ""
        if how == 4:
            cells[5] = "XQX"
            return cells[5]
        if how == 5:
            cells.append("too much")
            return ""
        cells[6] = "soon"
        return cells[6]

    def write(self, path, encoding, separator):
        """By the csv module; answers the line in the file at which each wrong row begins."""
        lines = {}
        with open(path, "w", encoding=encoding, newline="") as file:
            writer = csv.writer(file, delimiter=separator)
            line = 1
            for number, cells in enumerate([self.header] + self.cells):
                if number - 1 in self.wrong:
                    lines[line] = self.wrong[number - 1]
                row = [encodable(cell, encoding) for cell in cells]
                writer.writerow(row)
                line += 1 + sum(cell.count("\n") for cell in row)
        return lines

    def totals(self):
        count = collections.Counter(row["stage"] for row in self.good)
        sums = collections.defaultdict(D)
        for row in self.good:
            sums[row["stage"], row["currency"]] += row["amount"]
        return count, dict(sums)


class Office:
    def __init__(self, program, file):
        self.program, self.file = program, file

    def run(self, *words):
        done = subprocess.run([self.program, self.file, *words], capture_output=True, check=False)
        if done.returncode != 0:
            raise AssertionError(f"{words}: status {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def json(self, *words):
        return json.loads(self.run(*words, "--format", "json"))

    def hash(self):
        lines = [row["result"] for row in self.json("check")]
        return next(line for line in lines if "SHA-256" in line)

    def stage_numbers(self):
        stages = self.json("list", "stage", "--where", "pipeline.of = deal", "--columns", "id,nameEn")
        return {row["id"]: STAGES["en"].index(row["nameEn"]) for row in stages}


def same(what, expected, found):
    if expected != found:
        raise AssertionError(f"{what}: expected {expected}, found {found}")


def folded(text, encoding):
    """A title has one line; what a code page cannot keep apart is no difference."""
    text = unicodedata.normalize("NFC", encodable(text, encoding)).replace("\n", " ")
    return text.replace("ي", "ی").replace("ك", "ک")


def check_holds(office, table, encoding):
    """Counts and sums by group, and each record, against the table."""
    count, sums = table.totals()
    stages = office.stage_numbers()
    groups = office.json("count", "deal", "--group", "stage", "--sum", "amount")
    same("count per stage", dict(count), {stages[g["key"]]: g["count"] for g in groups if g["count"]})
    same("sum per stage and currency", sums,
         {(stages[g["key"]], s["currency"]): D(s["amount"]) for g in groups for s in g["sum"]})
    rows = office.json("list", "deal", "--columns", "title,account.name,stage,amount,expectedClose")
    found = sorted((folded(r["title"], encoding), folded(r["account.name"], encoding), stages[r["stage"]],
                    D(r["amount"]["amount"]), r["amount"]["currency"], r["expectedClose"]) for r in rows)
    wanted = sorted((folded(r["title"], encoding), folded(r["account"], encoding), r["stage"], r["amount"],
                     r["currency"], r["expectedClose"]) for r in table.good)
    wrong = [pair for pair in zip(wanted, found) if pair[0] != pair[1]]
    same("number of records", len(wanted), len(found))
    if wrong:
        raise AssertionError(f"{len(wrong)} records differ, first expected {wrong[0][0]}, found {wrong[0][1]}")


def check_report(report, table, lines, new):
    same("rows", len(table.cells), report["rows"])
    same("new", new, report["new"])
    same("updated", 0, report["updated"])
    same("wrong", 7, report["wrong"])
    same("lines of wrong rows", sorted(lines), [row["line"] for row in report["wrongRows"]])
    for row in report["wrongRows"]:
        if not row["reason"] or lines[row["line"]] not in row["reason"] + row["value"]:
            raise AssertionError(f"reason of {row}")


def check(program, blank, folder, variant, rows, seed):
    encoding, separator, dates, numbers = variant
    table = Table(rows, seed, LANGUAGES.get(encoding, ["en", "vi", "de", "pl", "fa"]), dates, numbers)
    path = os.path.join(folder, "deals.csv")
    rejects = os.path.join(folder, "rejects.csv")
    lines = table.write(path, encoding, separator)
    file = os.path.join(folder, "office.kontor")
    with open(blank, "rb") as source, open(file, "wb") as target:
        target.write(source.read())
    office = Office(program, file)
    empty = office.hash()

    check_report(office.json("import", "deal", path, "--dry-run"), table, lines, len(table.good))
    same("hash after the dry run", empty, office.hash())

    check_report(office.json("import", "deal", path, "--rejects", rejects), table, lines, len(table.good))
    check_holds(office, table, encoding)
    with open(rejects, encoding="utf-8-sig", newline="") as file:
        refused = list(csv.reader(file, delimiter=separator))
    same("rejects", [str(line) for line in sorted(lines)], [row[-2] for row in refused[1:]])
    full = office.hash()

    again = office.json("import", "deal", path)
    check_report(again, table, lines, 0)
    same("unchanged", len(table.good), again["unchanged"])
    same("hash after the second import", full, office.hash())

    office.run("undo")
    for kind in ("deal", "account"):
        same(kind, 0, office.json("count", kind)[0]["count"])
    same("hash after undo", empty, office.hash())
    for name in os.listdir(folder):
        if name != os.path.basename(blank):
            remove(os.path.join(folder, name))


def remove(path):
    if os.path.isdir(path):
        for name in os.listdir(path):
            remove(os.path.join(path, name))
        os.rmdir(path)
    else:
        os.remove(path)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("kontorctl")
    arguments.add_argument("--rows", type=int, default=int(os.environ.get("KONTOR_TABLE_ROWS", "140")))
    arguments.add_argument("--seed", type=int, default=20261118)
    arguments.add_argument("--variants", default="0-47", help="first-last")
    given = arguments.parse_args()
    first, last = (int(part) for part in given.variants.split("-"))
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        blank = os.path.join(folder, "blank.kontor")
        Office(given.kontorctl, blank).run("new", "--office", "Tables", "--language", "en")
        for number, variant in list(enumerate(variants()))[first:last + 1]:
            begun = time.monotonic()
            try:
                check(given.kontorctl, blank, folder, variant, given.rows, given.seed + number)
                told = "right"
            except AssertionError as error:
                failed += 1
                told = f"WRONG (seed {given.seed + number}): {str(error)[:1500]}"
            print(f"{number:2} {variant} {given.rows} rows, {time.monotonic() - begun:.1f} s: {told}", flush=True)
    print(f"{failed} of {last - first + 1} variants are wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
