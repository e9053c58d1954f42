"""The server the browser tests share, and the ways a test looks at it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from faults import Faults
from heed_server import HeedServer

CHROMIUM = "/usr/bin/chromium"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeedServer]:
    server = HeedServer(tmp_path_factory.mktemp("heed") / "data")
    server.fill()
    server.start()
    yield server
    assert server.stop() == 0, f"heed serve did not end well:\n{server.said()}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--font-render-hinting=none"])
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser: Browser, server: HeedServer) -> Iterator[Callable[..., Page]]:
    """Opens pages, each in a browser of its own; a fault in any of them fails the test."""
    contexts, listening = [], []

    def open_page(**choices) -> Page:
        context = browser.new_context(
            base_url=server.address, locale="en-GB", timezone_id="Europe/London", **choices)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        listening.append(Faults(page))
        return page

    yield open_page
    for context in contexts:
        context.close()
    found = [fault for faults in listening for fault in faults.take()]
    assert not found, "Found while the test ran:\n  - " + "\n  - ".join(found)


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()
