"""The pages for families: a code for everything that can be asked, and the way through all that one opens."""

import re
from collections.abc import Callable, Iterator

from playwright.sync_api import Page

# More parts than any form has.
MOST_PARTS = 20


def family_codes(worker: Page, child: str) -> Iterator[str]:
    """One code for each thing that can be asked, each made for the first person it is for."""
    page = f"{child}/family-codes/new"
    worker.goto(page)
    givers, purposes = (
        worker.locator(f"input[name='{name}']").evaluate_all("all => all.map(one => one.value)")
        for name in ("giver", "purpose"))
    assert givers and purposes, "nobody can be asked anything"
    for purpose in purposes:
        code = next(filter(None, (family_code(worker, page, giver, purpose) for giver in givers)), None)
        assert code, f"no code can be made that asks “{purpose}”"
        yield code


def family_code(worker: Page, page: str, giver: str, purpose: str) -> str | None:
    """A code; None where that person is not asked that."""
    worker.goto(page)
    worker.locator(f"input[name='giver'][value='{giver}']").check()
    worker.locator(f"input[name='purpose'][value='{purpose}']").check()
    # What is asked of those who think of the help asks at which point it is.
    answer_everything(worker, besides=["giver", "purpose"])
    worker.get_by_role("button", name="Make the code").click()
    code = worker.locator("main strong").first.inner_text() if "A code for" in worker.title() else ""
    return code if re.fullmatch(r"\w{3} \w{3} \w{3}", code) else None


def walk_family_pages(phone: Page, code: str, look: Callable[[], list[str]]) -> list[str]:
    """What is wrong on the way from the code to its being used: empty first, then with every question answered."""
    phone.goto("/family")
    faults = at(phone, "typing the code", look)
    enter(phone, code)
    for part in range(MOST_PARTS):
        faults += at(phone, f"part {part + 1}", look)
        onward = phone.get_by_role("button", name=re.compile("^(Go on|Send)$"))
        if not onward.count():
            break
        if phone.title().startswith("Error"):
            answer_everything(phone)
        onward.first.click()
    assert "It has been sent" in phone.inner_text("main"), phone.inner_text("main")
    enter(phone, code)
    assert "It has been sent" not in phone.inner_text("main"), "a code works once"
    return faults + at(phone, "the code again", look)


def enter(phone: Page, code: str) -> None:
    phone.goto("/family")
    phone.get_by_label("Your code").fill(code)
    phone.get_by_role("button", name="Go on").click()


def at(phone: Page, state: str, look: Callable[[], list[str]]) -> list[str]:
    return [f"{state} ({phone.title()}): {fault}" for fault in look()]


def answer_everything(page: Page, besides: list[str] = ()) -> None:
    for box in page.locator("main textarea:visible, main input[type='text']:visible").all():
        box.fill("My cat sleeps on my bed")
    names = page.locator("main input[type='radio']:visible").evaluate_all("all => all.map(one => one.name)")
    for name in dict.fromkeys(names):
        if name not in besides:
            page.locator(f"input[type='radio'][name='{name}']").first.check()
