"""Every page that can be reached by links, as each role sees it, with JavaScript and without, and the pages for families.

Without JavaScript, the browser is told to run none of a page’s scripts at all (`java_script_enabled=False`); what looks
at the page is put into it from outside, once it is there.
"""

import re
from collections import Counter
from urllib.parse import parse_qsl, urljoin, urlsplit

import pytest

from accessibility import axe_faults, page_faults, sideways_faults
from family_code import family_codes, walk_family_pages
from finding import open_child
from people import EVERY_ROLE

MOST_PAGES = 60
# Enough of one kind of page to see its states; the rest differ only in whom they are about.
MOST_OF_A_KIND = 3


def kind(address: str) -> str:
    """A path with its ids taken out, and the names of what stands after the `?`."""
    parts = urlsplit(address)
    path = re.sub(r"/(?=[a-z0-9-]*[0-9])[a-z0-9-]{16,}", "/:id", parts.path)
    return path + "?" + "&".join(sorted({name for name, _ in parse_qsl(parts.query)}))


@pytest.mark.parametrize("username", EVERY_ROLE)
def test_every_page_a_role_can_reach_is_sound(open_as, server, username):
    crawl(open_as(username), server, MOST_OF_A_KIND, set())


@pytest.fixture(scope="module")
def seen() -> set[str]:
    """The kinds of page that a role before has looked at without JavaScript: what runs no script differs in nothing else."""
    return set()


@pytest.mark.parametrize("username", EVERY_ROLE)
def test_every_kind_of_page_is_sound_without_javascript(open_as, server, seen, username):
    crawl(open_as(username, java_script_enabled=False), server, 1, seen)


@pytest.mark.parametrize("script", [True, False])
def test_every_page_a_family_opens_with_a_code_is_sound(open_as, open_page, script):
    worker = open_as("leila.haddad")
    child = open_child(worker, "oakfor", "Maya Okafor")
    phone = open_page(java_script_enabled=script)
    faults = []
    for code in family_codes(worker, child):
        faults += walk_family_pages(phone, code, lambda: look(phone))
    assert not faults, f"{len(faults)} faults:\n- " + "\n- ".join(faults)


@pytest.mark.parametrize("script", [True, False])
def test_a_fault_is_found_with_and_without_javascript(open_as, script):
    page = open_as("leila.haddad", java_script_enabled=script)
    page.goto("/people")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<button></button>')")
    assert [fault for fault in axe_faults(page) if "button-name" in fault]


def crawl(page, server, most_of_a_kind: int, seen: set[str]) -> None:
    """Goes from the first page to every kind of page that links lead to, and looks at those that are not seen yet."""
    waiting, known, visits, faults = ["/"], {"/"}, Counter(), []
    while waiting and sum(visits.values()) < MOST_PAGES:
        # Kinds of page that have been seen least come first, and of those the ones that no role has seen.
        waiting.sort(key=lambda path: (visits[kind(path)], kind(path) in seen))
        path = waiting.pop(0)
        if visits[kind(path)] >= most_of_a_kind:
            break
        visits[kind(path)] += 1
        if urlsplit(path).path.endswith(".csv"):
            # A spreadsheet is saved, not shown.
            answer = page.request.get(path)
            faults += [] if answer.ok else [f"{path}: it answered {answer.status}"]
            continue
        faults += [f"{path}: {fault}" for fault in visit(page, path, kind(path) not in seen)]
        for link in page.locator("a[href]").evaluate_all("links => links.map(a => a.href)"):
            there = urljoin(server.address, link).split("#")[0]
            if there.startswith(server.address):
                there = there.removeprefix(server.address) or "/"
                if there not in known:
                    known.add(there)
                    waiting.append(there)
    seen.update(visits)
    assert not faults, f"{len(faults)} faults in {sum(visits.values())} pages:\n- " + "\n- ".join(faults)
    assert len(visits) >= 3, f"only these kinds of page were found: {dict(visits)}"


def visit(page, path: str, looks: bool) -> list[str]:
    """Opens a page, and looks at it unless its kind has been looked at already."""
    page.set_viewport_size({"width": 1280, "height": 900})
    answer = page.goto(path)
    if answer.status != 200:
        return [f"it answered {answer.status}"]
    return look(page) if looks else []


def look(page) -> list[str]:
    """Looks at a page in a large and a small window, with everything that is folded opened."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate("document.querySelectorAll('details').forEach(folded => { folded.open = true })")
    faults = page_faults(page) + dead_faults(page)
    page.set_viewport_size({"width": 320, "height": 640})
    return faults + [f"at 320 px: {fault}" for fault in sideways_faults(page)]


def dead_faults(page) -> list[str]:
    """What nobody can use or reach where no script runs."""
    if not page.is_without_script:
        return []
    dead = page.evaluate("""() => {
      const all = selector => [...document.querySelectorAll(selector)]
      const needing = all("button[type='button'], [onclick], a[href='#'], a[href^='javascript:']")
      const folded = all("[data-reveals]").map(e => document.getElementById(e.dataset.reveals))
      return [...needing, ...folded.filter(e => e?.hidden)].map(e => e.outerHTML.slice(0, 160))
    }""")
    return [f"it is of no use without a script: {html}" for html in dead]
