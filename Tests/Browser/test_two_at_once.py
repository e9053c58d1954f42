"""Two people write the same thing: whoever saves second reads the first, and loses nothing."""

from concerns import discard_drafts
from journey import fill, look, press_save
from people import LEAD_PROFESSIONAL, SOCIAL_WORKER
from test_journey import ASSESSMENT, begin_assessment, go_on, join, register, write_assessment


def test_two_who_write_one_plan_lose_nothing(open_as):
    page, other = open_as(LEAD_PROFESSIONAL), open_as(SOCIAL_WORKER)
    discard_drafts(page)
    discard_drafts(other)
    child = register(page, "Wren")
    join(page, child, "Daniel Osei")
    for writer in (page, other):
        writer.goto(f"{child}/plans/new")
        fill(writer, {"kind": "early_help", "lines.0.outcome": "Wren is warm"})
    fill(page, {"lines.0.action": "Gran brings a coat"})
    fill(other, {"lines.0.action": "School buys a coat"})
    press_save(page)
    page.wait_for_url("**done=plan*")
    press_save(other)
    shown = other.inner_text("main")
    assert "Somebody else saved this first" in shown and "Gran brings a coat" in shown
    assert other.locator("[name='lines.0.action']").input_value() == "School buys a coat"
    look(other, "what somebody else saved first")
    press_save(other)
    other.wait_for_url("**done=plan*")


def test_two_who_write_one_assessment_lose_nothing(open_as):
    page, other = open_as(LEAD_PROFESSIONAL), open_as(SOCIAL_WORKER)
    discard_drafts(page)
    discard_drafts(other)
    child = register(page, "Plover")
    join(page, child, "Daniel Osei")
    begin_assessment(page, child)
    other.goto(f"{child}/forms/early-help-assessment/new")
    fill(other, ASSESSMENT[0] | {"household": "Plover, her mother and Gran"})
    write_assessment(page)
    go_on(other)
    shown = other.inner_text("main")
    assert "Somebody else saved this first" in shown
    assert "Robin and her mother" in shown and "Plover, her mother and Gran" in shown
    look(other, "an assessment that somebody else finished first")
    other.goto("/drafts")
    other.locator("main table a").first.click()
    assert "Plover, her mother and Gran" in other.inner_text("main")
    other.locator("[name='which'][value='addition']").check()
    other.get_by_role("button", name="Continue").click()
    other.wait_for_url("**saved=yes*")
    assert "Plover, her mother and Gran" in other.inner_text("main")
    look(other, "a completed assessment with what was added to it")
