"""Acknowledged means durable: kills the writer at random moments, and fills its disk.

Run with pytest after `swift build --build-tests`; HEED_CRASH_ROUNDS changes how many times it is killed.
"""

import os
import pathlib
import random
import resource
import signal
import subprocess
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
WRITER = pathlib.Path(os.environ.get("HEED_CRASH_WRITER", ROOT / ".build/debug/CrashWriter"))
ROUNDS = int(os.environ.get("HEED_CRASH_ROUNDS", "220"))
ROUNDS_PER_FOLDER = 20

pytestmark = pytest.mark.skipif(not WRITER.exists(), reason=f"{WRITER} has not been built")


def whole_lines(output: bytes) -> list[str]:
    """What was said, without a last line cut short by the kill."""
    return output[: output.rfind(b"\n") + 1].decode().splitlines()


def check(folder: pathlib.Path, said: list[str]) -> str:
    """Opens the record, verifies it and looks for everything that was said to be kept."""
    answer = subprocess.run(
        [WRITER, "check", folder], input="\n".join(said), capture_output=True, text=True, timeout=120
    )
    assert answer.returncode == 0, answer.stderr
    lost = [line for line in answer.stdout.splitlines() if line.startswith("lost")]
    assert not lost, f"{len(lost)} lost after being acknowledged, such as {lost[:3]}"
    return answer.stdout.strip()


def killed(folder: pathlib.Path, chance: random.Random, while_starting: float = 0.1) -> list[str]:
    """Starts a writer and kills it: now and then while it starts, otherwise at work."""
    writer = subprocess.Popen([WRITER, "write", folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    started = b""
    if chance.random() < while_starting:
        time.sleep(chance.uniform(0, 0.06))
    else:
        started = writer.stdout.readline()
        time.sleep(chance.uniform(0, 0.12))
    writer.send_signal(signal.SIGKILL)
    output, errors = writer.communicate(timeout=30)
    assert writer.returncode == -signal.SIGKILL, errors.decode()
    return whole_lines(started + output)


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(tmp_path):
    seed = int(os.environ.get("HEED_CRASH_SEED", time.time_ns() % 1_000_000))
    print(f"HEED_CRASH_SEED={seed}")
    chance = random.Random(seed)
    acknowledged = 0
    for first in range(0, ROUNDS, ROUNDS_PER_FOLDER):
        folder = tmp_path / f"data-{first}"
        said = []
        for turn in range(min(ROUNDS_PER_FOLDER, ROUNDS - first)):
            # Each start verifies the whole record before it writes: "ready" says that it did. The first starts of a
            # folder are killed while they make it.
            said += killed(folder, chance, while_starting=1 if turn < 3 else 0.1)
        check(folder, said)
        acknowledged += sum(line.startswith(("entry", "look")) for line in said)
    print(f"{ROUNDS} kills, {acknowledged} acknowledged, none lost")
    assert acknowledged > ROUNDS


def fill(folder: pathlib.Path, make_room, **limits) -> list[str]:
    """Fills what there is to fill, sees a clear refusal, makes room, and sees the writer go on by itself."""
    writer = subprocess.Popen(
        [WRITER, "fill", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **limits
    )
    said = []
    for line in iter(writer.stdout.readline, b""):
        said.append(line.decode().rstrip("\n"))
        if said[-1].startswith("read "):
            break
    stopped = [line for line in said if line.startswith("stopped")]
    assert stopped and stopped[0].startswith("stopped full "), (said[-3:], writer.stderr.read().decode())
    assert "is full" in stopped[0] and str(folder) in stopped[0] and "Free some space" in stopped[0]

    make_room(writer)
    output, errors = writer.communicate(b"go on\n", timeout=120)
    said += whole_lines(output)
    assert writer.returncode == 0, errors.decode()
    assert said[-1] == "done"
    return said


def test_a_full_disk_is_told_plainly_and_loses_nothing(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], capture_output=True, text=True
    )
    if mount.returncode != 0:
        pytest.skip(f"a small disk could not be mounted ({mount.stderr.strip()}); the test below limits file sizes instead")
    try:
        ballast = disk / "ballast"
        ballast.write_bytes(b"\0" * (2 << 20))
        said = fill(disk / "data", lambda writer: ballast.unlink())
        print(check(disk / "data", said))
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


def test_files_that_may_grow_no_further_are_told_plainly_and_lose_nothing(tmp_path):
    limit = 3 << 20
    folder = tmp_path / "data"

    def limited():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    def make_room(writer):
        resource.prlimit(writer.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    said = fill(folder, make_room, preexec_fn=limited)
    print(check(folder, said))
