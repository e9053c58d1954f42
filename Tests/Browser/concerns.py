"""Filling in the form for a concern."""

import re

from playwright.sync_api import Page, expect


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f"input[name='{name}'][value='{value}']").check()


def write(page: Page, name: str, words: str) -> None:
    page.locator(f"[name='{name}']").fill(words)


def fill_concern(page: Page, seen: str, danger: str = "no") -> None:
    """Answers everything that must be answered, and no more."""
    write(page, "what_was_seen", seen)
    choose(page, "types", "physical")
    choose(page, "is_in_immediate_danger", danger)
    write(page, "childs_words", "It’s only wet at the bottom.")
    write(page, "what_was_done", "Dry clothes; spoke to her mother.")
    choose(page, "occurred", "today")
    write(page, "impact", "Cold and quiet all morning.")
    choose(page, "basis", "fact")


def save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()


def save_whole(page: Page) -> None:
    """Saves a concern that lacks nothing; what the page objects to is told."""
    save(page)
    page.wait_for_load_state()
    assert not page.locator(".error-summary").count(), page.locator(".error-summary").inner_text()
    page.wait_for_url("**/recorded*")


def open_concern_form(page: Page, child: str) -> None:
    page.goto(f"{child}/concerns/new")


def discard_drafts(page: Page) -> None:
    """Begins with no form half filled in, whatever was left by whoever had this account before."""
    page.goto("/drafts")
    discard = page.get_by_role("button", name=re.compile("Discard"))
    while count := discard.count():
        discard.first.click()
        expect(discard).to_have_count(count - 1)


def record_concern(page: Page, child: str, seen: str) -> None:
    open_concern_form(page, child)
    fill_concern(page, seen)
    save_whole(page)


def error_messages(page: Page) -> dict[str, str]:
    """What the summary says is wrong, by the place it leads to; each must stand at its question too."""
    found = {}
    for link in page.locator(".error-summary a").all():
        place, words = link.get_attribute("href"), link.inner_text()
        target = page.locator(f"[id='{place.removeprefix('#')}']")
        assert target.count() == 1, f"{place}, which “{words}” leads to, is not on the page"
        near = page.locator(f".field:has([id='{place.removeprefix('#')}'])").last
        assert words in near.inner_text(), f"“{words}” does not stand at its question"
        found[place.removeprefix("#")] = words
    return found
