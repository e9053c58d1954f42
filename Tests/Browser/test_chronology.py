"""The chronology: every agency's entries, narrowed, as known on a day, and on paper."""

import io

from pypdf import PdfReader

from accessibility import assert_good
from finding import entries, open_maya
from people import HEALTH_VISITOR


def known_on(page, day: str, month: str, year: str) -> None:
    asked = page.locator("details").filter(has_text="As known on").last
    asked.evaluate("folded => { folded.open = true }")
    for part, typed in (("day", day), ("month", month), ("year", year)):
        page.locator(f"[name='as_known_on[{part}]']").last.fill(typed)
    page.get_by_role("button", name="Show", exact=True).last.click()


def test_the_chronology_has_its_picture_and_what_adds_up(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto(f"{open_maya(page)}/chronology")
    assert entries(page) >= 10
    assert page.locator("main svg").count() >= 1
    assert_good(page, "a chronology")


def test_filters_narrow_it_and_can_be_taken_away(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto(f"{open_maya(page)}/chronology")
    whole = entries(page)
    page.get_by_text("Filter", exact=True).first.click()
    page.locator("input[name='type'][value='nutritional']").check()
    page.locator("main form").filter(has=page.locator("input[name='type']")).get_by_role(
        "button").first.click()
    page.wait_for_url("**type=nutritional**")
    assert 0 < entries(page) < whole
    assert_good(page, "a chronology narrowed to one type")


def test_a_filter_that_nothing_passes_says_so(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto(f"{open_maya(page)}/chronology?from[year]=1990&until[year]=1991")
    assert "No entry is like this" in page.inner_text("main")
    assert_good(page, "a chronology with nothing in it")


def test_as_known_on_a_day_shows_only_what_had_been_recorded(open_as):
    page = open_as(HEALTH_VISITOR)
    child = open_maya(page)
    page.goto(f"{child}/chronology?order=oldest")
    whole = entries(page)
    year = page.evaluate("new Date(Date.now() - 500 * 86400000).getFullYear()")
    known_on(page, "1", "1", str(year))
    page.wait_for_load_state()
    assert f"As known on 1 January {year}" in page.inner_text("main")
    assert entries(page) < whole
    assert_good(page, "a chronology as known on a day")
    page.get_by_role("link", name="See it as it is now").click()
    assert entries(page) == whole


def test_a_day_that_is_not_real_is_refused(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto(f"{open_maya(page)}/chronology")
    known_on(page, "31", "2", "2025")
    page.wait_for_load_state()
    assert "real date" in page.locator(".error-summary").inner_text()
    assert_good(page, "a day that is not real")


def test_printed_pages_say_who_it_is_as_of_when_and_for_whom(open_as):
    page = open_as(HEALTH_VISITOR)
    child = open_maya(page)
    for path in ("", "/chronology", "/chronology/print"):
        page.goto(child + path)
        paper = PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False)))
        words = " ".join(sheet.extract_text() for sheet in paper.pages)
        for needed in ("Maya Okafor", "As known on", "Rowan Ashby"):
            assert needed in words, f"“{needed}” is not on the paper of {path or 'the overview'}"
        blank = [n for n, sheet in enumerate(paper.pages, 1) if not sheet.extract_text().strip()]
        assert not blank, f"sheets {blank} of {path or 'the overview'} are blank"
