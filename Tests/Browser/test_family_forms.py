"""A child fills in a form that is made for them, part by part on a small telephone, and the worker reads it."""

import pytest

from accessibility import assert_good
from finding import open_maya

PHONE = {"width": 320, "height": 640}


def make_code(worker, child, form):
    worker.goto(f"{child}/family-codes/new")
    assert_good(worker, "making a code, with the forms there are")
    worker.get_by_label("Maya Okafor").check()
    worker.locator(f"input[value='form.{form}']").check()
    worker.get_by_role("button", name="Make the code").click()
    return worker.locator("main strong").first.inner_text()


def open_form(phone, code):
    phone.goto("/family")
    phone.get_by_label("Your code").fill(code)
    phone.get_by_role("button", name="Go on").click()


@pytest.mark.parametrize("script", [True, False])
def test_a_child_fills_in_the_everyday_needs_part_by_part(open_as, open_page, script):
    worker = open_as("leila.haddad", viewport=PHONE)
    child = open_maya(worker)
    phone = open_page(viewport=PHONE, java_script_enabled=script)
    open_form(phone, make_code(worker, child, "everyday-needs-child"))
    assert "Part 1 of 2" in phone.inner_text("main")
    if script:
        assert_good(phone, "the first part")
    phone.locator("input[name='food'][value='sometimes']").check()
    phone.get_by_role("button", name="Go on").click()
    if script:
        assert_good(phone, "the last part")
    said = f"I want a lamp {'with' if script else 'without'} script"
    phone.locator("[name='wants']").fill(said)
    phone.get_by_role("button", name="Go back").click()
    assert phone.locator("input[name='food'][value='sometimes']").is_checked()
    phone.get_by_role("button", name="Go on").click()
    assert phone.locator("[name='wants']").input_value() == said
    phone.get_by_role("button", name="Send").click()
    assert "It has been sent" in phone.inner_text("main")
    assert "Maya" not in phone.content()

    worker.goto(f"{child}/voice")
    assert said in worker.inner_text("main")
    assert_good(worker, "the voice page with what was written on a form")
    worker.get_by_role("link", name="See what they wrote").first.click()
    assert "Sometimes" in worker.inner_text("main")
    assert_good(worker, "the form the child filled in")


def test_three_houses_keep_what_was_typed_whatever_happens(open_as, open_page):
    worker = open_as("leila.haddad", viewport=PHONE)
    child = open_maya(worker)
    code = make_code(worker, child, "three-houses")
    phone = open_page(viewport=PHONE)
    open_form(phone, code)
    assert_good(phone, "three houses")
    phone.locator("[name='worries']").fill("The dark stairs")
    phone.get_by_role("button", name="Send").click()
    assert_good(phone, "three houses with what is missing")
    assert phone.locator("[name='worries']").input_value() == "The dark stairs"
    phone.locator("input[name='good-things.why-not']").check()
    phone.locator("[name='wishes']").fill("A lamp")

    worker.goto(f"{child}/voice")
    worker.get_by_role("button", name="End this code").first.click()
    phone.get_by_role("button", name="Send").click()
    assert_good(phone, "the code has ended, and the words are kept")
    assert "The dark stairs" in phone.inner_text("main")
    phone.get_by_label("Your code").fill(make_code(worker, child, "three-houses"))
    phone.get_by_role("button", name="Go on").click()
    assert phone.locator("[name='wishes']").input_value() == "A lamp"
    phone.get_by_role("button", name="Send").click()
    assert "It has been sent" in phone.inner_text("main")
