"""Every page that can be reached by links, as each role sees it."""

import re
from collections import Counter
from urllib.parse import parse_qsl, urljoin, urlsplit

import pytest

from accessibility import page_faults, sideways_faults
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
    page = open_as(username)
    waiting, known, visits, faults = ["/"], {"/"}, Counter(), []
    while waiting and sum(visits.values()) < MOST_PAGES:
        # Kinds of page that have been seen least come first.
        waiting.sort(key=lambda path: visits[kind(path)])
        path = waiting.pop(0)
        if visits[kind(path)] >= MOST_OF_A_KIND:
            break
        visits[kind(path)] += 1
        if urlsplit(path).path.endswith(".csv"):
            # A spreadsheet is saved, not shown.
            answer = page.request.get(path)
            faults += [] if answer.ok else [f"{path}: it answered {answer.status}"]
            continue
        faults += [f"{path}: {fault}" for fault in visit(page, path)]
        for link in page.locator("a[href]").evaluate_all("links => links.map(a => a.href)"):
            there = urljoin(server.address, link).split("#")[0]
            if there.startswith(server.address):
                there = there.removeprefix(server.address) or "/"
                if there not in known:
                    known.add(there)
                    waiting.append(there)
    assert not faults, f"{len(faults)} faults in {sum(visits.values())} pages:\n- " + "\n- ".join(faults)
    assert len(visits) >= 3, f"only these kinds of page were found: {dict(visits)}"


def visit(page, path: str) -> list[str]:
    """Looks at a page in a large and a small window, with everything that is folded opened."""
    page.set_viewport_size({"width": 1280, "height": 900})
    answer = page.goto(path)
    if answer.status != 200:
        return [f"it answered {answer.status}"]
    page.evaluate("document.querySelectorAll('details').forEach(folded => { folded.open = true })")
    faults = page_faults(page)
    page.set_viewport_size({"width": 320, "height": 640})
    return faults + [f"at 320 px: {fault}" for fault in sideways_faults(page)]
