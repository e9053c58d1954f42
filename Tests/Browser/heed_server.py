"""Heed as people run it: the program, a folder of its own with demonstration data, and a free port."""

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("HEED_PROGRAM", ROOT / ".build/debug/heed"))


class HeedServer:
    def __init__(self, data: Path, children: int | None = None):
        self.data = data
        self.children = children
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen | None = None
        self.log = data.parent / f"{data.name}.log"

    def fill(self) -> None:
        size = ["--children", str(self.children)] if self.children else []
        run("demo", "--data", str(self.data), *size)

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", "--data", self.data, "--port", str(self.port)],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )
        deadline = time.monotonic() + 60
        while not self.is_healthy():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"heed serve did not become ready:\n{self.said()}")
            time.sleep(0.1)

    def stop(self) -> int:
        """Asks it to end, as a service manager would, and gives its exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError(f"heed serve did not end when asked to:\n{self.said()}")

    def is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/health", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def said(self) -> str:
        return self.log.read_text(errors="replace")[-4000:]


def run(*arguments: str) -> str:
    """Runs a heed command and gives what it printed."""
    done = subprocess.run(
        [PROGRAM, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900
    )
    command = "heed " + " ".join(arguments)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
