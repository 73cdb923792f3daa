"""Kills the real window while a form is typed by real keys, and looks what is left of the typing.

usage: typing_kills.py KONTOR KONTORCTL [TIMES [SEED]]     under an X server (DISPLAY)
Each run starts the program on a fresh office, opens the form of a new deal and types letters by xdotool; SIGKILL
comes at a random moment. Of what was typed at most two seconds may be missing from the drafts beside the file. Every
tenth run the program is started again, and the draft must have outlived that. TYPING_PICTURE names a file for a
picture of that window.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

MOST_LOST = 2.0  # seconds
USUAL = 0.5  # seconds that a letter takes to the disk on a quiet machine


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False).stdout.strip()


def window_of(process, patience=120.0):
    until = time.monotonic() + patience
    while time.monotonic() < until:
        found = xdotool("search", "--onlyvisible", "--pid", str(process.pid)).split()
        for window in found:
            if "Werkstatt" in xdotool("getwindowname", window):
                return window
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise SystemExit(f"the window did not come, exit {process.poll()}, windows {found}")


def start(kontor, path, settings):
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=settings, XDG_DATA_HOME=settings,
                       LC_ALL="C.UTF-8", TZ="UTC")
    process = subprocess.Popen([kontor, path], env=environment, stderr=sys.stderr)
    window = window_of(process)
    xdotool("windowfocus", "--sync", window)
    return process, window


def drafts_of(path, mode):
    drafts = path + ".drafts"
    if not os.path.exists(drafts):
        return []
    try:
        with sqlite3.connect(f"file:{drafts}?mode={mode}", uri=True) as connection:
            return connection.execute("SELECT form, fields FROM draft").fetchall()
    except sqlite3.OperationalError:  # its first tables are being made, or it has it locked
        return []


def title_kept(path, mode="rw"):
    for form, fields in drafts_of(path, mode):
        if form == "deal/new":
            return json.loads(fields).get("title", "")
    return ""


def main():
    kontor, kontorctl = sys.argv[1:3]
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else random.randrange(1 << 30)
    chance = random.Random(seed)
    print(f"seed {seed}", flush=True)
    worst = 0.0
    worst_late = 0.0
    typed_letters = 0
    offered = 0
    with tempfile.TemporaryDirectory() as folder:
        base = os.path.join(folder, "base.kontor")
        subprocess.run([kontorctl, base, "new", "--office", "Werkstatt", "--employee", "Anna"], check=True)
        run = 0
        late_starts = 0
        while run < times:
            path = os.path.join(folder, f"run{run}.kontor")
            shutil.copy(base, path)
            process, window = start(kontor, path, folder)
            time.sleep(0.3)
            xdotool("key", "--window", window, "ctrl+n")
            time.sleep(1)
            keys = []
            # One process for all keys of a run: to start one for each would be slow typing.
            keyboard = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

            def press():
                keyboard.stdin.write(f"key {'abcdefghijklmnopqrstuvwxyz'[len(keys) % 26]}\n")
                keyboard.stdin.flush()
                keys.append(time.monotonic())

            # How long a letter takes to the disk while nothing else is typed: on a machine that is busy with other
            # work the window itself is late, and what it has not seen yet is not typed.
            press()
            while not title_kept(path, "ro") and time.monotonic() < keys[0] + 20:
                time.sleep(0.02)
            if not title_kept(path, "ro"):  # the window had not the focus yet: nobody types blindly
                process.kill()
                process.wait()
                keyboard.kill()
                keyboard.wait()
                os.remove(path)
                late_starts += 1
                if late_starts > 5 + times // 10:
                    raise SystemExit("the form does not take letters")
                continue
            late = max(0.0, time.monotonic() - keys[0] - USUAL)
            worst_late = max(worst_late, late)
            until = time.monotonic() + chance.random() * 4
            while time.monotonic() < until:
                press()
                time.sleep(0.02 + chance.random() * 0.08)
            killed = time.monotonic()
            process.send_signal(signal.SIGKILL)
            process.wait()
            keyboard.kill()
            keyboard.wait()
            kept = len(title_kept(path))
            lost = killed - keys[kept] if kept < len(keys) else 0.0
            worst = max(worst, lost)
            typed_letters += len(keys)
            if lost > MOST_LOST + late:
                raise SystemExit(f"run {run}: {len(keys)} letters typed, {kept} kept, {lost:.1f} s lost, the machine "
                                 f"late by {late:.1f} s")
            if run % 10 == 0 and kept:
                process, window = start(kontor, path, folder)
                time.sleep(1)
                picture = os.environ.get("TYPING_PICTURE")
                if picture:
                    subprocess.run(["import", "-window", "root", picture], check=False)
                process.terminate()
                process.wait()
                if len(title_kept(path)) != kept:
                    raise SystemExit(f"run {run}: the draft is gone after the next start")
                offered += 1
            for suffix in ("", ".drafts", "-wal", "-shm", ".lock"):
                if os.path.exists(path + suffix):
                    os.remove(path + suffix)
            run += 1
    print(f"{times} kills while typing, {typed_letters} letters; most typing lost: {worst:.2f} s "
          f"(machine late by up to {worst_late:.2f} s); "
          f"{offered} starts afterwards still had the form")


main()
