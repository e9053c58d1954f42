"""Opening a record in an emergency, and its review by somebody else."""

import re

from accessibility import assert_good
from concerns import choose, error_messages, write
from finding import open_maya
from people import HEALTH_VISITOR, MANAGER, POLICE_OFFICER

STRANGER = "katie.moss"


def born_on(page) -> re.Match:
    found = re.search(r"Born\s*(\d+) (\w+) (\d{4})", page.inner_text("main"))
    assert found, "the child's page does not say when she was born"
    return found


def test_a_record_opens_for_three_hours_and_is_reviewed(open_as):
    page = open_as(HEALTH_VISITOR)
    child = open_maya(page)
    day, month, year = born_on(page).groups()

    stranger = open_as(STRANGER)
    assert stranger.goto(child).status == 404
    stranger.goto("/emergency-access/new")
    assert_good(stranger, "emergency access to fill in")
    stranger.get_by_role("button", name="Open the record").click()
    assert {"given", "family", "reason", "words"} <= set(error_messages(stranger))
    assert_good(stranger, "emergency access, empty")
    months = ["January", "February", "March", "April", "May", "June", "July", "August",
              "September", "October", "November", "December"]
    write(stranger, "given", "Maya")
    write(stranger, "family", "Okafor")
    for part, typed in (("day", day), ("month", str(months.index(month) + 1)), ("year", year)):
        write(stranger, f"born_on[{part}]", typed)
    choose(stranger, "reason", "child_missing")
    write(stranger, "words", "Browser test: missing since school ended.")
    stranger.get_by_role("button", name="Open the record").click()
    assert_good(stranger, "a record opened in an emergency")
    stranger.get_by_role("link", name=re.compile("Go to the record")).first.click()
    assert "Maya Okafor" in stranger.inner_text("main")
    stranger.reload()
    assert "Maya Okafor" in stranger.inner_text("main")
    assert "emergency" in stranger.inner_text("main").lower()
    assert_good(stranger, "a record seen in an emergency")

    manager = open_as(MANAGER)
    manager.goto("/emergency-access")
    assert "Browser test: missing since school ended." in manager.inner_text("main")
    assert_good(manager, "emergency accesses to review")
    waiting = manager.locator(".alert").filter(has_text="Browser test: missing since school")
    waiting.get_by_role("button", name="Save review").click()
    assert "Select whether it was justified" in manager.locator(".error-summary").inner_text()
    assert_good(manager, "a review, empty")
    waiting.get_by_label("Yes").check()
    waiting.get_by_role("textbox").fill("Right to look.")
    waiting.get_by_role("button", name="Save review").click()
    manager.wait_for_url("**/emergency-access")
    assert waiting.count() == 0
    assert "Right to look." in manager.inner_text("main")


def test_somebody_who_does_not_exist_opens_nothing(open_as):
    page = open_as(POLICE_OFFICER)
    page.goto("/emergency-access/new")
    write(page, "given", "Nobody")
    write(page, "family", "Atall")
    for part, typed in (("day", "1"), ("month", "1"), ("year", "2015")):
        write(page, f"born_on[{part}]", typed)
    choose(page, "reason", "immediate_danger")
    write(page, "words", "Browser test.")
    page.get_by_role("button", name="Open the record").click()
    assert page.locator(".error-summary").count() == 1
    assert page.locator("[name='given']").input_value() == "Nobody"
    assert_good(page, "nobody to open in an emergency")
