"""Everything works without JavaScript."""

import re

from concerns import fill_concern, open_concern_form, save
from finding import open_maya


def test_from_signing_in_to_a_saved_concern(open_page):
    page = open_page(java_script_enabled=False)
    page.goto("/sign-in")
    page.get_by_role("button", name=re.compile("Sign in as Leila Haddad")).click()
    child = open_maya(page)
    open_concern_form(page, child)
    save(page)
    assert "There is a problem" in page.inner_text("main")
    fill_concern(page, "Recorded without a line of script.")
    save(page)
    assert "Concern recorded" in page.inner_text("main")
    page.goto(f"{child}/chronology?type=physical")
    assert "Recorded without a line of script." in page.inner_text("main")


def test_answers_that_a_script_folds_are_all_there(open_as):
    page = open_as("leila.haddad", java_script_enabled=False)
    open_concern_form(page, open_maya(page))
    for name in ("told_by", "occurred_on[day]", "occurred_from[year]"):
        assert page.locator(f"[name='{name}']").is_visible(), f"{name} cannot be reached"


def test_a_form_is_saved_for_later_by_its_button(open_as):
    page = open_as("leila.haddad", java_script_enabled=False)
    open_concern_form(page, open_maya(page))
    page.locator("[name='what_was_seen']").fill("For later, without script.")
    page.get_by_role("button", name="Save for later").click()
    assert "Your draft is kept" in page.inner_text("main")
    page.get_by_role("button", name=re.compile("Discard")).first.click()
