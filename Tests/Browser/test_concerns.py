"""Recording a concern, putting it right, and two people doing so at once."""

from accessibility import assert_good
from concerns import (
    choose, error_messages, fill_concern, open_concern_form, record_concern, save, save_whole,
    write,
)
from finding import entries, open_maya
from people import HEALTH_VISITOR, SAFEGUARDING_LEAD


def test_an_empty_concern_says_what_to_do_in_the_same_words_twice(open_as):
    page = open_as(HEALTH_VISITOR)
    open_concern_form(page, open_maya(page))
    assert_good(page, "a concern to fill in")
    save(page)
    errors = error_messages(page)
    assert {"occurred", "basis"} <= {place.split("-")[0] for place in errors}, errors
    assert_good(page, "an empty concern")


def test_nothing_is_chosen_beforehand(open_as):
    page = open_as(HEALTH_VISITOR)
    open_concern_form(page, open_maya(page))
    assert page.locator("main input:checked").count() == 0


def test_a_concern_is_recorded_in_full(open_as):
    page = open_as(HEALTH_VISITOR)
    child = open_maya(page)
    open_concern_form(page, child)
    fill_concern(page, "Wet shoes again, and no coat. She had walked from Kiln Street.")
    for folded in page.locator("main form details").all():
        folded.evaluate("folded => { folded.open = true }")
    choose(page, "types", "nutritional")
    choose(page, "onset", page.locator("input[name='onset']").first.get_attribute("value"))
    choose(page, "how_often", page.locator("input[name='how_often']").first.get_attribute("value"))
    write(page, "first_seen[month]", "1")
    write(page, "first_seen[year]", "2024")
    choose(page, "pattern", page.locator("input[name='pattern']").first.get_attribute("value"))
    write(page, "judgement", "This is wearing her down.")
    write(page, "judgement_reason", "Two winters of it, and she says less each time.")
    save_whole(page)
    assert_good(page, "a concern recorded")
    page.goto(f"{child}/chronology")
    assert "no coat. She had walked from Kiln Street" in page.inner_text("main")


def test_immediate_danger_comes_first_whatever_is_missing(open_as):
    page = open_as(HEALTH_VISITOR)
    open_concern_form(page, open_maya(page))
    write(page, "what_was_seen", "Alone in the flat with the door open, and smoke.")
    choose(page, "is_in_immediate_danger", "yes")
    save(page)
    page.wait_for_url("**/immediate-danger*")
    assert "999" in page.inner_text("main")
    assert_good(page, "a child in danger")
    write(page, "emergency_steps", "Fire and police, 2:10pm, reference 123.")
    page.get_by_role("button", name="Save who was told").click()
    page.wait_for_url("**/recorded*")


def test_saving_twice_makes_one_entry(open_as):
    page = open_as(HEALTH_VISITOR, java_script_enabled=False)
    child = open_maya(page)
    page.goto(f"{child}/chronology")
    before = entries(page)
    open_concern_form(page, child)
    fill_concern(page, "Saved twice: said once, on the stairs.")
    page.get_by_role("button", name="Save", exact=True).dblclick()
    page.wait_for_url("**/recorded*")
    page.goto(f"{child}/chronology")
    assert entries(page) == before + 1


def latest_entry(page, child: str, words: str) -> str:
    page.goto(f"{child}/chronology")
    entry = page.locator("main li, main article, main section").filter(has_text=words).last
    return entry.locator("a[href*='/entries/']").first.evaluate("a => a.href")


def test_a_correction_stands_beside_what_it_corrects(open_as):
    page = open_as(HEALTH_VISITOR)
    child = open_maya(page)
    record_concern(page, child, "Her milk tooth hurts, on the left.")
    page.goto(latest_entry(page, child, "Her milk tooth hurts, on the left."))
    assert_good(page, "an entry")
    page.get_by_role("link", name="Put this right").click()
    assert_good(page, "a correction to fill in")
    page.get_by_role("button", name="Save the correction").click()
    assert "Enter what was wrong" in page.locator(".error-summary").inner_text()
    write(page, "what_was_wrong", "It is the right side.")
    write(page, "what_was_seen", "Her milk tooth hurts, on the right.")
    page.get_by_role("button", name="Save the correction").click()
    page.wait_for_url("**/entries/*")
    words = page.inner_text("main")
    assert "on the right." in words and "on the left." in words and "It is the right side." in words
    assert_good(page, "an entry that was corrected")


def test_two_people_putting_the_same_right_see_both_and_choose(open_as):
    mine, theirs = open_as(HEALTH_VISITOR), open_as(SAFEGUARDING_LEAD)
    child = open_maya(mine)
    record_concern(mine, child, "Counted two bruises that nobody could explain.")
    entry = latest_entry(mine, child, "Counted two bruises")
    for page in (mine, theirs):
        page.goto(f"{entry.split('?')[0]}/correction")
    for page, count in ((theirs, "three"), (mine, "four")):
        write(page, "what_was_wrong", "Looked again.")
        write(page, "what_was_seen", f"Counted {count} bruises that nobody could explain.")
        page.get_by_role("button", name="Save the correction").click()
        page.wait_for_load_state()
    words = mine.inner_text("main")
    assert "Counted three bruises" in words and "Counted four bruises" in words
    assert_good(mine, "two corrections of the same entry")
    choose(mine, "which", "mine")
    mine.get_by_role("button", name="Continue").click()
    mine.wait_for_load_state()
    assert "Counted four bruises" in mine.inner_text("main")
    assert "Counted three bruises" in mine.inner_text("main")


def test_a_megabyte_pasted_is_refused_and_kept(open_as):
    page = open_as(HEALTH_VISITOR)
    open_concern_form(page, open_maya(page))
    fill_concern(page, "word " * 200_000)
    save(page)
    page.wait_for_load_state()
    assert any("20,000 characters or fewer" in words for words in error_messages(page).values())
    assert len(page.locator("[name='what_was_seen']").input_value()) >= 999_999
