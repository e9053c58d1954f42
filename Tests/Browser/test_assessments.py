"""A screening from its first question to the record, and grades of care side by side."""

import os

import pytest

from accessibility import page_faults, sideways_faults
from finding import open_maya

TYPES = ("medical", "nutritional", "emotional", "educational", "physical", "supervision")


def sound(page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(folded => { folded.open = true })")
    page.set_viewport_size({"width": 1100, "height": 900})
    faults = page_faults(page)
    page.set_viewport_size({"width": 320, "height": 640})
    faults += sideways_faults(page)
    keep(page)
    page.set_viewport_size({"width": 1100, "height": 900})
    assert not faults, f"{page.url}: " + "\n".join(faults)


def keep(page) -> None:
    """Pictures for whoever wants to look, when PICTURES names a folder."""
    if folder := os.environ.get("PICTURES"):
        name = "".join(letter if letter.isalnum() else "-" for letter in page.url.split("/people/")[-1])
        page.screenshot(path=f"{folder}/{name[-60:]}-320.png", full_page=True)
        page.set_viewport_size({"width": 1100, "height": 900})
        page.screenshot(path=f"{folder}/{name[-60:]}.png", full_page=True)


def go_on(page) -> None:
    page.get_by_role("button", name="Continue").click()


def test_a_form_of_another_role_says_whose_it_is(open_as):
    page = open_as("leila.haddad")
    child = open_maya(page)
    page.goto(f"{child}/assessments/start/child-and-family-assessment")
    assert "Your account has another role" in page.inner_text("main")
    sound(page)


@pytest.mark.parametrize("script", [True, False])
def test_a_screening_is_recorded(open_as, script):
    page = open_as("leila.haddad", java_script_enabled=script)
    child = open_maya(page)
    page.goto(f"{child}/assessments")
    if script:
        sound(page)
    page.get_by_role("link", name="Neglect screening", exact=True).click()

    go_on(page)
    assert "There is a problem" in page.inner_text("main")
    if script:
        sound(page)
    assert "Primary age (5 to 11), by the date of birth" in page.inner_text("main")
    for part, number in (("day", "3"), ("month", "3"), ("year", "2025")):
        page.locator(f"[name='seen-on[{part}]']").fill(number)
    go_on(page)

    assert page.get_by_text("Food: what have you noticed?", exact=True).is_visible()
    assert page.locator("[name='signs-nutritional-infancy']").count() == 0
    for kind in TYPES:
        page.locator(f"[name='signs-{kind}-primary'][value='none']").check()
    go_on(page)

    if script:
        sound(page)
    for kind in TYPES:
        page.locator(f"[name='type-{kind}'][value='no-worry']").check()
    go_on(page)
    page.locator("[name='next-step']").fill(f"Ask her teacher again in {'two' if script else 'three'} weeks.")
    go_on(page)

    assert "Check your answers" in page.inner_text("h1")
    assert "Ask her teacher again" in page.inner_text("main")
    if script:
        sound(page)
    page.get_by_role("button", name="Save to the record").click()
    assert "Saved to the record" in page.inner_text("main")
    assert "None of these" in page.inner_text("main")
    if script:
        sound(page)


def test_grades_of_care_stand_side_by_side(open_as):
    page = open_as("leila.haddad")
    child = open_maya(page)
    page.goto(f"{child}/assessments")
    page.get_by_role("link", name="Compare the last 2").first.click()
    shown = page.inner_text("main")
    assert "Grade 4" in shown and "Grade 2" in shown and "Better" in shown
    sound(page)


@pytest.mark.parametrize("script", [True, False])
def test_an_auditor_looks_back_at_a_case(open_as, script):
    page = open_as("gwen.parry", java_script_enabled=script)
    child = open_maya(page)
    page.goto(f"{child}/assessments")
    page.get_by_role("link", name="Audit of early help for a child", exact=True).click()

    assert page.locator("input:checked").count() == 0
    if script:
        sound(page)
    page.locator("[name='practice'][value='requires-improvement']").check()
    page.locator("[name='better'][value='no']").check()
    page.locator("[name='no-chance-missed'][value='no']").check()
    go_on(page)
    if script:
        sound(page)
    page.locator("[name='strengths']").fill("One worker stayed throughout.")
    page.locator("[name='to-do']").fill("Look at the level again. Manager, this week.")
    go_on(page)
    assert page.get_by_role("heading", name="Check your answers").is_visible()
    if script:
        sound(page)
    page.get_by_role("button", name="Save to the record").click()

    assert page.get_by_text("Saved to the record.").is_visible()
    assert page.get_by_text("Has to improve").is_visible()
    if script:
        sound(page)
    page.get_by_role("link", name="Put this form right").click()
    assert page.get_by_role("heading", name="Put right").is_visible()
    if script:
        sound(page)


@pytest.mark.parametrize("script, worker", [(True, "joanna.hart"), (False, "rowan.ashby")])
def test_a_family_is_not_asked_again_what_it_has_told(open_as, script, worker):
    page = open_as(worker, java_script_enabled=script)
    child = open_maya(page)
    page.goto(f"{child}/assessments/start/early-help-assessment")
    page.get_by_label("Why does an assessment begin now?").fill("They moved")
    page.locator("[name='also_about']").first.check()
    page.get_by_role("button", name="Begin").click()
    problems = page.locator(".error-summary").inner_text()
    assert "Read the earlier" in problems and "known as Ada: Read the earlier" in problems, problems
    if script:
        sound(page)
    for box in page.locator("[name^='earlier']").all():
        box.check()
    for lines in page.locator("[name^='what_earlier_show']").all():
        lines.fill("It helped, and some of it still holds")
    page.get_by_role("button", name="Begin").click()

    assert "Whom is it about" in page.inner_text("h1") and "known as Ada" in page.inner_text("main")
    page.goto(f"{page.url.split('/new')[0]}/new?step=people")
    if script:
        sound(page)
    page.get_by_role("link", name="Begin it for").first.click()
    assert "Begin for this child too" in page.inner_text("h1")
    if script:
        sound(page)
    page.get_by_role("link", name="Back", exact=True).click()
    go_on(page)
    page.locator("[name='agreed-by']").fill("Mum")
    if script:
        sound(page)
    else:
        page.locator("details:has(button[name='take'])").first.locator("summary").click()
    page.locator("button[name='take'][value='parenting']").click()
    assert "mornings fall apart" in page.locator("[name='parenting']").input_value()
    assert page.locator("[name='agreed-by']").input_value() == "Mum"
    page.locator("[name='agreed-by']").press("Enter")
    page.wait_for_load_state()
    assert page.locator(".error-summary").count() == 1, "Enter goes on, and takes nothing over"
    page.goto("/drafts")
    for button in page.get_by_role("button", name="Discard").all()[:1]:
        button.click()
