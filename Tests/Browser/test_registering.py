"""Registering a child."""

from accessibility import assert_good
from concerns import choose, error_messages, write
from people import SAFEGUARDING_LEAD, HEALTH_VISITOR


def fill_child(page, given: str, family: str, year: str) -> None:
    choose(page, "stage", "child")
    write(page, "given", given)
    write(page, "family", family)
    for part, typed in (("day", "9"), ("month", "5"), ("year", year)):
        write(page, f"born_on[{part}]", typed)


def test_an_empty_form_says_what_to_do_and_keeps_its_place(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto("/people/new")
    assert_good(page, "registering somebody")
    page.get_by_role("button", name="Continue").click()
    assert "stage" in error_messages(page)
    assert_good(page, "registering somebody, empty")


def test_a_date_that_is_not_real_is_refused_and_kept(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto("/people/new")
    fill_child(page, "Tilly", "Marchbank", "2017")
    write(page, "born_on[day]", "31")
    write(page, "born_on[month]", "2")
    page.get_by_role("button", name="Continue").click()
    assert any("real date" in words for words in error_messages(page).values())
    assert page.locator("[name='born_on[day]']").input_value() == "31"
    assert page.locator("[name='given']").input_value() == "Tilly"
    assert_good(page, "a date that is not real")


def test_a_child_who_may_be_here_already_is_shown_first(open_as):
    page = open_as(SAFEGUARDING_LEAD)
    page.goto("/people/new")
    choose(page, "stage", "child")
    write(page, "given", "Maia")
    write(page, "family", "Okafor")
    page.get_by_role("button", name="Continue").click()
    assert page.locator("h1").inner_text() == "This may be someone already here"
    assert page.get_by_role("main").get_by_role("link", name="Maya Okafor").count() >= 1
    assert_good(page, "likely duplicates")
    page.get_by_role("button", name="None of these").click()
    page.wait_for_url("**/people/*done=registered*")
    assert "Maia Okafor" in page.inner_text("main")
    assert_good(page, "a child just registered")


def test_a_name_in_another_script_is_kept_as_it_was_typed(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto("/people/new")
    fill_child(page, "יעל", "O’Брайен-Łoś", "2018")
    page.get_by_role("button", name="Continue").click()
    if page.locator("h1").inner_text() == "This may be someone already here":
        page.get_by_role("button", name="None of these").click()
    page.wait_for_url("**/people/*done=registered*")
    assert "יעל" in page.inner_text("main") and "O’Брайен-Łoś" in page.inner_text("main")
    assert_good(page, "a name in several scripts")
