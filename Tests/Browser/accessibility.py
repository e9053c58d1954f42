"""What every page must keep, whatever it is about."""

import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

AXE = Axe()
RUN = f"{AXE.axe_script};undefined"
# Where scripts are off no timer ever fires, and axe waits for one of no length before it begins.
TIMERS_AT_ONCE = "window.setTimeout = then => { Promise.resolve().then(then); return 0 }; undefined"


def page_faults(page: Page) -> list[str]:
    """Everything wrong with how a page is made, in words; nothing when it is right."""
    return axe_faults(page) + structure_faults(page)


def axe_faults(page: Page) -> list[str]:
    """What axe finds, put into the page from outside, so that it looks where no script of the page runs too."""
    if getattr(page, "is_without_script", False):
        page.evaluate(TIMERS_AT_ONCE)
    page.evaluate(RUN)
    results = page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        f"axe {violation['id']} ({violation['impact']}): {violation['help']}\n"
        f"      at {' '.join(map(str, node['target']))}\n"
        f"      {node['html'][:300]}\n"
        f"      {node.get('failureSummary', '').replace(chr(10), chr(10) + '      ')}"
        for violation in results["violations"]
        for node in violation["nodes"][:3]
    ]


def structure_faults(page: Page) -> list[str]:
    faults = []
    headings = page.locator("h1").all_inner_texts()
    if len(headings) != 1 or not headings[0].strip():
        faults.append(f"it should have one h1 with words in it; it has {headings}")
    title = page.title()
    if not title.strip() or "Heed" not in title:
        faults.append(f"its title should name the page and Heed; it is “{title}”")
    if page.locator(".error-summary, [data-error-summary]").count() and not title.startswith("Error: "):
        faults.append(f"it shows errors, so its title should begin “Error: ”; it is “{title}”")
    if page.locator("html").get_attribute("lang") != "en-GB":
        faults.append("its language should be said to be en-GB")
    twice = page.evaluate(
        "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"
    )
    if twice:
        faults.append(f"these ids are used twice: {twice}")
    tags = re.findall(r"</?(?:p|ul|li|a|h[1-6]|strong|span|div)[ >]", page.inner_text("body"))
    if tags:
        faults.append(f"it shows its own markup as words: {tags[:5]}")
    return faults + sideways_faults(page)


def sideways_faults(page: Page) -> list[str]:
    """A page may never be wider than its window; a wide table scrolls inside its own box."""
    width, window = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    if width <= window:
        return []
    widest = page.evaluate(
        """() => [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
          .filter(e => !e.closest('[tabindex="0"], .scrolls'))
          .slice(0, 5).map(e => e.outerHTML.slice(0, 160))"""
    )
    return [f"it is {width} px wide in a window of {window}; too wide: {widest}"]


def assert_good(page: Page, state: str) -> None:
    """Fails with every fault of the page, naming the state that it is in."""
    faults = page_faults(page)
    assert not faults, f"{state} ({page.url}):\n  - " + "\n  - ".join(faults)
