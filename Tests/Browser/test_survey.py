"""A practitioner answers what the partnership asks about them, on a small telephone, and is not asked again."""

import pytest

from accessibility import assert_good
from people import HOUSING_OFFICER, TEACHER

PHONE = {"width": 320, "height": 640}
SURVEY = "/surveys/practitioner-confidence"


def is_asked(page) -> bool:
    page.goto("/")
    return "Your partnership asks" in page.inner_text("main")


@pytest.mark.parametrize("username, script", [(TEACHER, True), (HOUSING_OFFICER, False)])
def test_a_practitioner_answers_once_in_a_year(open_as, username, script):
    page = open_as(username, viewport=PHONE, java_script_enabled=script)
    assert is_asked(page)
    page.get_by_role("link", name="How confident you are with neglect").click()
    assert_good(page, "the survey")
    page.get_by_role("button", name="Send your answers").click()
    assert "Answer at least one of the questions" in page.inner_text("main")
    assert_good(page, "the survey with nothing answered")
    page.locator("input[name='identify'][value='partly']").check()
    page.get_by_role("button", name="Send your answers").click()
    assert "kept without your name" in page.inner_text("main")
    assert_good(page, "the survey, answered")
    assert not is_asked(page)
    page.goto(SURVEY)
    assert page.url.endswith("/thank-you")
