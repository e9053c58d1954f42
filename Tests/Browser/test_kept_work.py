"""What was typed is never lost: drafts, and sessions that end."""

import re

from accessibility import assert_good
from concerns import discard_drafts, fill_concern, open_concern_form, save
from finding import open_maya
from people import LEAD_PROFESSIONAL, sign_in, sign_in_here

WORDS = "Typed before the session ended, and kept."


def test_a_session_that_ends_keeps_what_was_typed(open_page):
    page = open_page()
    sign_in(page, LEAD_PROFESSIONAL)
    child = open_maya(page)
    open_concern_form(page, child)
    fill_concern(page, WORDS)
    page.context.clear_cookies()
    save(page)
    assert page.locator("h1").inner_text() == "Sign in"
    assert "What you typed is kept" in page.inner_text("main")
    assert_good(page, "signing in again, with work kept")
    sign_in_here(page, LEAD_PROFESSIONAL)
    assert WORDS in page.inner_text("main")
    assert_good(page, "work that was kept")
    assert "Seen up to" not in page.inner_text("main")
    page.get_by_role("button", name="Go back to the form").click()
    assert page.locator("[name='what_was_seen']").input_value() == WORDS
    assert_good(page, "back at the form with what was kept")
    save(page)
    page.wait_for_url("**/recorded*")
    page.goto(f"{child}/chronology")
    assert page.inner_text("main").count(WORDS) == 1


def test_a_draft_is_kept_as_it_is_typed_and_found_again(open_as):
    page = open_as(LEAD_PROFESSIONAL)
    discard_drafts(page)
    child = open_maya(page)
    open_concern_form(page, child)
    with page.expect_response("**/drafts") as kept:
        page.locator("[name='what_was_seen']").press_sequentially("Half a thought about the stairs")
    assert kept.value.status == 204
    page.goto("/drafts")
    assert_good(page, "drafts")
    page.get_by_role("main").get_by_role("link", name=re.compile("Record a concern")).first.click()
    assert page.locator("[name='what_was_seen']").input_value() == "Half a thought about the stairs"
    assert_good(page, "a draft opened again")
    page.goto("/drafts")
    page.get_by_role("button", name=re.compile("Discard")).first.click()
    assert "You have no drafts" in page.inner_text("main")


def test_one_form_open_twice_asks_which_draft_is_kept(open_as):
    page, other = open_as(LEAD_PROFESSIONAL), open_as(LEAD_PROFESSIONAL)
    discard_drafts(page)
    child = open_maya(page)
    for writer in (page, other):
        open_concern_form(writer, child)
    page.locator("[name='what_was_seen']").fill("No coat again")
    page.get_by_role("button", name="Save for later").click()
    page.wait_for_url("**/drafts?kept=yes")
    other.locator("[name='what_was_seen']").fill("No breakfast again")
    other.get_by_role("button", name="Save for later").click()
    other.wait_for_load_state()
    assert other.locator("h1").inner_text() == "You have this form open twice"
    shown = other.inner_text("main")
    assert "No coat again" in shown and "No breakfast again" in shown
    assert_good(other, "one form, open twice")
    other.get_by_role("button", name="Go on with what I typed here").click()
    other.wait_for_url("**/drafts?kept=yes")
    open_concern_form(page, child)
    assert page.locator("[name='what_was_seen']").input_value() == "No breakfast again"
    discard_drafts(page)
