"""Finding a child the way people do: by typing a name."""

from playwright.sync_api import Page


def search(page: Page, typed: str) -> None:
    page.goto("/people")
    box = page.get_by_role("searchbox")
    box.fill(typed)
    box.press("Enter")
    page.wait_for_url("**/people?**")


def open_child(page: Page, typed: str, name: str) -> str:
    """Opens somebody's page from the search results, and gives its path."""
    search(page, typed)
    page.get_by_role("main").get_by_role("link", name=name).first.click()
    page.wait_for_url(lambda address: "/people/" in address)
    return page.url


def open_maya(page: Page) -> str:
    return open_child(page, "maya oakfor", "Maya Okafor")


def entries(page: Page) -> int:
    """How many entries a chronology says it shows."""
    return int(page.locator("#entries").inner_text().split()[0].replace(",", ""))
