"""Finding people."""

from accessibility import assert_good
from finding import open_maya, search
from people import ADMINISTRATOR, ANALYST, HEALTH_VISITOR, HOUSING_OFFICER


def test_a_child_is_found_by_a_misspelt_name(open_as):
    page = open_as(HEALTH_VISITOR)
    search(page, "oakfor")
    assert page.get_by_role("main").get_by_role("link", name="Maya Okafor").count() >= 1
    assert_good(page, "people found")


def test_a_child_is_found_by_what_they_are_called_at_home(open_as):
    page = open_as(HEALTH_VISITOR)
    search(page, "ada okafor")
    assert "Adaeze Okafor" in page.inner_text("main")


def test_nobody_found_says_what_to_try(open_as):
    page = open_as(HEALTH_VISITOR)
    search(page, "zzyzx qwrtp")
    assert "Nobody found" in page.inner_text("main")
    assert_good(page, "nobody found")


def test_what_is_typed_is_shown_as_typed(open_as):
    page = open_as(HEALTH_VISITOR)
    typed = "<script>alert(1)</script> محمد 👶 \"><img src=x>"
    search(page, typed)
    assert page.get_by_role("searchbox").input_value() == typed
    assert page.locator("main img, main script").count() == 0
    assert_good(page, "hostile words searched for")


def test_a_child_who_may_not_be_seen_does_not_exist(open_as):
    maya = open_maya(open_as(HEALTH_VISITOR))
    for username in (ANALYST, ADMINISTRATOR):
        page = open_as(username)
        shown = page.goto(maya)
        words = page.inner_text("main")
        missing = page.goto(f"{maya[:-6]}zzzzzz")
        assert (shown.status, words) == (missing.status, page.inner_text("main"))
        assert_good(page, f"no such page, for {username}")


def test_somebody_outside_the_team_finds_nobody_of_that_name(open_as):
    page = open_as(HOUSING_OFFICER)
    search(page, "qqqq okaforr")
    assert page.get_by_role("main").get_by_role("link", name="Chidi").count() <= 1
