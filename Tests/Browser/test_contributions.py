"""Another agency’s part of an assessment: asked for, found, filled in, and read by whoever asked."""

from finding import open_maya
from test_assessments import sound


def test_an_agency_is_asked_and_fills_in_its_part(open_as):
    asking = open_as("leila.haddad")
    child = open_maya(asking)
    asking.goto(f"{child}/assessments/start/early-help-assessment")
    asking.locator("#why").fill("The worries are back.")
    for box in asking.locator("[name='earlier']").all():
        box.check()
    asking.locator("#what_earlier_show").fill("Help ended too soon.")
    asking.get_by_role("button", name="Begin").click()
    assessment = asking.url.split("assessment=")[1].split("&")[0]

    asking.goto(f"{child}/assessments")
    asking.locator(f"a[href$='/open/{assessment}/contributions/new']").click()
    sound(asking)
    asking.locator("#agency").select_option("lark-rise")
    asking.locator("#asked").fill("What do you know of earlier worries?")
    asking.locator("[name='parts'][value='before']").check()
    for part, number in (("day", "20"), ("month", "12"), ("year", "2030")):
        asking.locator(f"[name='due[{part}]']").fill(number)
    asking.get_by_role("button", name="Save the request").click()
    assert "Waiting" in asking.inner_text("main")
    sound(asking)

    asked = open_as("joanna.hart")
    asked.goto("/?waiting=all")
    sound(asked)
    asked.locator("a[href*='/contributions/']").first.click()
    assert "What worries were there before?" in asked.inner_text("main")
    assert "What is a day like for this child?" not in asked.inner_text("main")
    sound(asked)
    asked.locator("[name='earlier-worries']").fill("Two bruises in 2023.")
    asked.get_by_role("button", name="Send your contribution").click()

    asking.goto(f"{child}/forms/early-help-assessment/new?step=before&assessment={assessment}")
    assert "Joanna Hart, Lark Rise Primary School: Two bruises in 2023." in asking.inner_text("main")
    sound(asking)


def test_a_finished_form_is_put_right(open_as):
    page = open_as("leila.haddad")
    child = open_maya(page)
    page.goto(f"{child}/assessments")
    page.get_by_role("link", name="Graded Care Profile 2").first.click()
    page.get_by_role("link", name="Put this form right").click()
    sound(page)
    page.locator("#reason").fill("Wrong box.")
    page.locator("[name='physical'][value='grade-3']").check()
    page.get_by_role("button", name="Save the correction").click()
    shown = page.inner_text("main")
    assert "Wrong box." in shown and "Grade 3" in shown
    sound(page)
