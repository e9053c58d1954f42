"""A child writes with a one-time code on a telephone, and the worker reads it."""

import re

import pytest

from accessibility import assert_good
from finding import open_maya

PHONE = {"width": 320, "height": 640}


@pytest.mark.parametrize("script", [True, False])
def test_a_child_writes_on_a_phone_and_the_worker_reads_it(open_as, open_page, script):
    worker = open_as("leila.haddad", viewport=PHONE)
    child = open_maya(worker)
    worker.goto(f"{child}/voice")
    assert_good(worker, "the voice page")
    worker.get_by_role("link", name="Make a code").click()
    assert_good(worker, "making a code")
    worker.get_by_label("Maya Okafor").check()
    worker.get_by_label("How things are for them").check()
    worker.get_by_role("button", name="Make the code").click()
    assert_good(worker, "the code, shown once")
    code = worker.locator("main strong").first.inner_text()
    assert re.fullmatch(r"\w{3} \w{3} \w{3}", code), code

    phone = open_page(viewport=PHONE, java_script_enabled=script)
    phone.goto("/family")
    if script:
        assert_good(phone, "typing the code")
    phone.get_by_label("Your code").fill(code.lower())
    phone.get_by_role("button", name="Go on").click()
    if script:
        assert_good(phone, "the question")
    said = f"My cat sleeps on my bed, {'with' if script else 'without'} script"
    phone.get_by_label("What is good?").fill(said)
    phone.get_by_role("button", name="Send").click()
    assert "It has been sent" in phone.inner_text("main")
    if script:
        assert_good(phone, "thank you")
    assert "Maya" not in phone.content()

    worker.goto(f"{child}/voice")
    assert said in worker.inner_text("main")
    assert_good(worker, "the voice page with what was written")


def test_the_form_for_hearing_a_child_is_sound_on_a_phone(open_as):
    page = open_as("leila.haddad", viewport=PHONE)
    child = open_maya(page)
    page.goto(f"{child}/voice/new")
    page.get_by_role("button", name="Save", exact=True).click()
    assert_good(page, "the form with what is missing")
    page.locator("input[name='was_seen'][value='yes']").check()
    page.locator("input[name='mode'][value='in_person']").check()
    page.locator("[name='words']").fill("I want to stay up for the film.")
    page.locator("input[name='seen_alone'][value='yes']").check()
    page.locator("[name='place']").fill("The library corner")
    page.locator("input[name='occurred'][value='today']").check()
    page.locator("input[name='basis'][value='childs_words']").check()
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**/voice?heard=*")
    assert "I want to stay up for the film." in page.inner_text("main")
    page.get_by_role("link", name="record what was done", exact=True).click()
    assert_good(page, "what was done about it")
