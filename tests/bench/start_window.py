#!/usr/bin/env python3
"""Start to usable window, and most memory: the desk against a bare window built the same way, on Linux and under wine.

    xvfb-run -a -s '-screen 0 1280x900x24' python3 tests/bench/start_window.py [--runs 5] DATA

DATA is a data file. The programs are those of build/bench (Linux; cmake --preset bench) and of packaging/windows/build.sh
(Windows); what is missing is left out, and said. A window counts as usable when it is on the screen, larger
than a splash, and has been drawn: a screen whose middle is of one colour alone is still being waited for. The best
of the runs is kept of each; the first start of wine and of the disk's cache is not counted.
"""
import argparse
import ctypes
import ctypes.util
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds

X = ctypes.CDLL(ctypes.util.find_library("X11"))
X.XOpenDisplay.restype = ctypes.c_void_p
X.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X.XDefaultRootWindow.restype = ctypes.c_ulong
X.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 2 + [
    ctypes.c_ulong, ctypes.c_int]
X.XGetImage.restype = ctypes.c_void_p
X.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
X.XGetPixel.restype = ctypes.c_ulong
X.XDestroyImage.argtypes = [ctypes.c_void_p]


class Screen:
    """The root window of a display nobody else draws on."""

    WIDTH, HEIGHT = 1280, 900

    def __init__(self):
        self.display = X.XOpenDisplay(None)
        if not self.display:
            sys.exit("start_window: no display; use xvfb-run")
        self.root = X.XDefaultRootWindow(self.display)

    def points(self):
        """Rows of colours across the screen, a few lines only: looking must not cost what is measured."""
        found = []
        for y in range(60, 600, 60):
            image = X.XGetImage(self.display, self.root, 0, y, self.WIDTH, 1, 0xFFFFFFFF, 2)
            found.append(tuple(X.XGetPixel(image, x, 0) for x in range(0, self.WIDTH, 4)))
            X.XDestroyImage(image)
        return found

    def drawn(self):
        """A window fills most of the screen, and there is more in it than its ground: letters, lines."""
        rows = self.points()
        black = sum(row.count(0) for row in rows)
        colours = {colour for row in rows for colour in row}
        return black < len(rows) * len(rows[0]) * 0.6 and len(colours) >= 4

    def empty(self):
        return all(colour == 0 for row in self.points() for colour in row)


def most_memory(pids):
    """MB; of a process and its children, the largest."""
    most = 0
    for pid in pids:
        try:
            for line in open(f"/proc/{pid}/status", encoding="ascii", errors="replace"):
                if line.startswith("VmHWM:"):
                    most = max(most, int(line.split()[1]) / 1024)
        except OSError:
            pass
    return most


def named(word):
    found = []
    for folder in pathlib.Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if words and words[0].replace(b"\\", b"/").endswith(b"/" + word.encode()):
                found.append(int(folder.name))
    return found


def start(screen, command, environment, program):
    begun = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not screen.drawn():
        if time.monotonic() - begun > PATIENCE or process.poll() not in (None, 0):
            sys.exit(f"start_window: {command[-1]} shows no window")
        time.sleep(0.004)
    took = time.monotonic() - begun
    time.sleep(0.3)  # what is read beside the window counts as memory too
    pids = [pid for pid in named(program)] or [process.pid]
    memory = most_memory(pids)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    process.wait()
    while not screen.empty():
        time.sleep(0.02)
    return took, memory


def best(screen, runs, command, environment, program):
    start(screen, command, environment, program)
    results = [start(screen, command, environment, program) for _ in range(runs)]
    return min(took for took, _ in results), max(memory for _, memory in results)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    screen = Screen()
    with tempfile.TemporaryDirectory() as home:
        data = os.path.join(home, "desk.xfd")
        shutil.copy(asked.data, data)
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home + "/share", TZ="UTC", LC_ALL="C.UTF-8",
                           WINEPREFIX=home + "/wine", WINEDEBUG="-all", WINEDLLOVERRIDES="mscoree,mshtml=")
        linux = ROOT / "build/bench"
        windows = ROOT / "build/windows"
        beside = pathlib.Path(home) / "package"  # the bare window finds the same DLLs and plugins as the desk
        bare = windows / "tree/tests/bench/xf_bench_bare.exe"
        if bare.exists() and (windows / "package").exists():
            shutil.copytree(windows / "package", beside)
            subprocess.run(["x86_64-w64-mingw32-strip", "-o", beside / bare.name, bare], check=True)
        systems = {
            "linux": ([linux / "app/xinfang-desk", "--data", data], [linux / "tests/bench/xf_bench_bare"]),
            "wine": (["wine", beside / "xinfang-desk.exe", "--data", "Z:" + data.replace("/", "\\")],
                     ["wine", beside / bare.name]),
        }
        for name, (desk, bare) in systems.items():
            programs = [next(pathlib.Path(word) for word in command if "xf_" in str(word) or "xinfang" in str(word))
                        for command in (desk, bare)]
            missing = [str(program) for program in programs if not program.exists()]
            if missing:
                print(f"{name}: left out, there is no {missing[0]}")
                continue
            if name == "wine":
                subprocess.run(["wine", "wineboot", "--init"], env=environment, check=True, capture_output=True)
            ours, memory = best(screen, asked.runs, [str(word) for word in desk], environment, programs[0].name)
            theirs, less = best(screen, asked.runs, [str(word) for word in bare], environment, programs[1].name)
            print(f"{name}: start {ours * 1000:.0f} ms, bare {theirs * 1000:.0f} ms, ratio {ours / theirs:.2f}; "
                  f"memory {memory:.0f} MB, bare {less:.0f} MB, ratio {memory / less:.2f}", flush=True)
        subprocess.run(["wineserver", "-k"], env=environment, capture_output=True)


if __name__ == "__main__":
    main()
