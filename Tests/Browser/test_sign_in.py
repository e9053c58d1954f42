"""Signing in and out."""

import re

from accessibility import assert_good
from people import HOUSING_OFFICER, sign_in


def test_a_card_of_the_demonstration_signs_in(page):
    page.goto("/sign-in")
    assert_good(page, "signing in")
    page.get_by_role("button", name=re.compile("Sign in as Daniel Osei")).click()
    page.wait_for_url("**/")
    assert "Your people" in page.inner_text("h1")
    assert "Daniel Osei" in page.inner_text("header")


def test_every_role_has_a_card(page):
    page.goto("/sign-in")
    cards = page.get_by_role("button", name=re.compile("^Sign in as "))
    words = " ".join(cards.all_inner_texts())
    for role in [
        "Practitioner", "Lead professional", "Social worker", "Manager", "Safeguarding lead",
        "MASH worker", "Partnership analyst", "Auditor", "Administrator",
    ]:
        assert role in words, f"no card for {role}"


def test_a_wrong_password_is_refused_without_saying_which_was_wrong(page):
    page.goto("/sign-in")
    page.get_by_label("Username").fill("rowan.ashby")
    page.get_by_label("Password", exact=True).fill("not the password")
    page.get_by_role("button", name="Sign in", exact=True).click()
    assert "Check your username and password" in page.locator(".error-summary").inner_text()
    assert page.get_by_label("Username").input_value() == "rowan.ashby"
    assert page.get_by_label("Password", exact=True).input_value() == ""
    assert_good(page, "a refused sign-in")


def test_signing_out_ends_the_session(page):
    sign_in(page, HOUSING_OFFICER)
    page.get_by_role("button", name="Sign out").click()
    assert "You have signed out" in page.inner_text("body")
    assert_good(page, "signed out")
    page.goto("/people")
    assert page.locator("h1").inner_text() == "Sign in"


def test_an_address_that_needs_signing_in_is_gone_to_afterwards(page):
    page.goto("/drafts")
    assert page.locator("h1").inner_text() == "Sign in"
    page.get_by_role("button", name=re.compile("Sign in as Daniel Osei")).click()
    page.wait_for_url("**/drafts")
