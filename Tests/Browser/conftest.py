"""The server the browser tests share, and the ways a test looks at it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from faults import Faults
from heed_server import HeedServer
from people import sign_in

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
def open_page(browser: Browser, server: HeedServer) -> Iterator[Callable[..., Page]]:
    """Opens pages, each in a browser of its own; a fault in any of them fails the test."""
    contexts, listening = [], []

    def open_page(**choices) -> Page:
        context = browser.new_context(
            base_url=server.address, locale="en-GB", timezone_id="Europe/London", **choices)
        context.set_default_timeout(30_000)
        # The first look at the own figures counts them all, which takes a debug build its time.
        context.set_default_navigation_timeout(120_000)
        contexts.append(context)
        page = context.new_page()
        page.is_without_script = choices.get("java_script_enabled") is False
        listening.append(Faults(page))
        return page

    yield open_page
    for context in contexts:
        context.close()
    found = [fault for faults in listening for fault in faults.take()]
    assert not found, "Found while the test ran:\n  - " + "\n  - ".join(found)


@pytest.fixture(scope="session")
def cookies(browser: Browser, server: HeedServer) -> Callable[[str], dict]:
    """What a browser keeps once somebody has signed in: each signs in once, as sign-ins are limited."""
    kept: dict[str, dict] = {}

    def cookies(username: str) -> dict:
        if username not in kept:
            context = browser.new_context(base_url=server.address, locale="en-GB")
            page = context.new_page()
            sign_in(page, username)
            kept[username] = context.storage_state()
            context.close()
        return kept[username]

    return cookies


@pytest.fixture
def open_as(open_page: Callable[..., Page], cookies: Callable[[str], dict]) -> Callable[..., Page]:
    """Opens a page as somebody who is signed in."""

    def open_as(username: str, **choices) -> Page:
        return open_page(storage_state=cookies(username), **choices)

    return open_as


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    return open_page()
