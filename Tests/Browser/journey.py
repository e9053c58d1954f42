"""Filling in the forms of practice as somebody would, with every state of every page looked at."""

from datetime import date, timedelta

from playwright.sync_api import Page

from accessibility import assert_good, sideways_faults

WIDE = {"width": 1100, "height": 900}
NARROW = {"width": 320, "height": 640}


def days(number: int) -> date:
    """So many days from today."""
    return date.today() + timedelta(days=number)


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('main details').forEach(folded => { folded.open = true })")


def look(page: Page, state: str) -> None:
    """Whatever is folded is looked at too, and so is the page on a phone."""
    unfold(page)
    assert_good(page, state)
    page.set_viewport_size(NARROW)
    faults = sideways_faults(page)
    page.set_viewport_size(WIDE)
    assert not faults, f"{state}, on a phone: {faults}"


def answer(page: Page, name: str, value: str | date | list[str]) -> None:
    """Answers one question, whatever kind of question it is."""
    if isinstance(value, date):
        for part, typed in (("day", value.day), ("month", value.month), ("year", value.year)):
            page.locator(f"[name='{name}[{part}]']").fill(str(typed))
        return
    for one in value if isinstance(value, list) else [value]:
        box = page.locator(f"input[type='radio'][name='{name}'][value='{one}']").or_(
            page.locator(f"input[type='checkbox'][name='{name}'][value='{one}']"))
        field = page.locator(f"[name='{name}']").first
        if box.count():
            box.first.check()
        elif field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(one)
        else:
            field.fill(one)


def fill(page: Page, answers: dict) -> None:
    unfold(page)
    for name, value in answers.items():
        answer(page, name, value)


def press_save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_load_state()


def refused(page: Page, form: str, answers: dict, words: str) -> None:
    """Sends a form that lacks something: the page says what, and keeps what was typed."""
    page.goto(form)
    fill(page, answers)
    press_save(page)
    summary = page.locator(".error-summary")
    assert summary.count(), f"{form} was taken"
    assert words in summary.inner_text(), summary.inner_text()
    look(page, f"{form}, refused")


def send(page: Page, form: str, answers: dict) -> None:
    """Fills in a form and saves it; whatever it is refused for fails the test."""
    page.goto(form)
    look(page, form)
    assert not page.locator("main input:checked").count(), f"{form} chooses something by itself"
    fill(page, answers)
    press_save(page)
    summary = page.locator(".error-summary")
    assert not summary.count(), f"{form}: {summary.inner_text()}"
    look(page, f"after {form}")


def newest(page: Page, name: str) -> str:
    """The first thing that a question offers, which is the newest."""
    return page.locator(f"input[name='{name}']").first.get_attribute("value")


def confer(page, child: str) -> None:
    """The conference that was decided on is held: its clock runs until it is recorded."""
    page.goto(f"{child}/plan")
    assert "Hold the child protection conference" in page.inner_text("main")
    page.get_by_role("link", name="Record a child protection conference").first.click()
    look(page, "a conference begins")
    press_save(page)
    assert "Select what the conference decided" in page.locator(".error-summary").inner_text()
    look(page, "a conference with nothing said, refused")
    unfold(page)
    page.locator("[name^='attendance.'][value='yes']").first.check()
    fill(page, {"type": "initial", "chair": "Yusuf Demir", "family.child": "no", "family.dawn-attwater": "yes",
                "views.parent.works_well": "Gran", "voice.why_not": "Drew instead",
                "decision": "protection_plan", "category": "neglect", "why": "Cold and hungry for months"})
    press_save(page)
    page.wait_for_url("**done=conference*")
    look(page, "a conference, held")
    assert "A child protection plan is needed: Neglect" in page.inner_text("main")


def approve(manager, child: str) -> None:
    """Somebody else looks at the decision that waits, and approves it."""
    manager.goto(f"{child}/plan")
    look(manager, "decisions that wait")
    manager.get_by_role("link", name="Look at this decision").first.click()
    look(manager, "a decision of somebody else")
    fill(manager, {"outcome": "approved"})
    press_save(manager)
    look(manager, "a decision, approved")
    assert "Approved" in manager.inner_text("main")
