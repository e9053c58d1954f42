"""Everything by keyboard alone."""

from playwright.sync_api import Page, expect

from people import HEALTH_VISITOR
from finding import open_maya
from concerns import discard_drafts, open_concern_form

FOCUSED = """() => {
  const e = document.activeElement, s = getComputedStyle(e), box = e.getBoundingClientRect();
  return {
    tag: e.tagName, name: (e.getAttribute('name') ?? ''), text: (e.innerText ?? '').trim().slice(0, 60),
    value: e.value ?? '', type: e.type ?? '',
    shows: s.outlineStyle !== 'none' || s.boxShadow !== 'none'
      || getComputedStyle(e.nextElementSibling ?? e, '::before').boxShadow !== 'none',
    inside: box.bottom > 0 && box.top < innerHeight,
  };
}"""


def tab_to(page: Page, wanted, most: int = 120) -> dict:
    """Presses Tab until something is reached, and checks that the focus is seen on the way."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused["tag"] != "BODY":
            assert focused["shows"], f"the focus cannot be seen on {focused}"
            assert focused["inside"], f"what has the focus is out of sight: {focused}"
        if wanted(focused):
            return focused
    raise AssertionError(f"not reached with {most} presses of Tab, on {page.url}")


def test_the_first_press_of_tab_leads_past_the_header(open_as):
    page = open_as(HEALTH_VISITOR)
    page.goto("/")
    page.keyboard.press("Tab")
    assert "Skip" in page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_a_child_is_found_and_a_concern_saved_by_keyboard(open_as):
    page = open_as(HEALTH_VISITOR)
    discard_drafts(page)
    page.goto("/")
    tab_to(page, lambda e: e["type"] == "search")
    page.keyboard.type("maya oakfor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people?**")
    tab_to(page, lambda e: e["text"] == "Maya Okafor")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "/people/" in address)
    tab_to(page, lambda e: e["text"] == "Record a concern")
    page.keyboard.press("Enter")
    page.wait_for_url("**/concerns/new")

    for name, typed in (
        ("what_was_seen", "Written without touching the mouse."), ("types", " "),
        ("is_in_immediate_danger", None), ("childs_words", "I can do it by myself."),
        ("what_was_done", "Listened."), ("occurred", " "), ("impact", "Proud."), ("basis", " "),
    ):
        tab_to(page, lambda e: e["name"] == name)
        if typed is None:
            # The first answer of the two is “Yes”, and one press down from it is “No”.
            page.keyboard.press("ArrowDown")
            expect(page.locator(":focus")).to_have_value("no")
        elif typed == " ":
            page.keyboard.press("Space")
        else:
            page.keyboard.type(typed)
    tab_to(page, lambda e: e["tag"] == "BUTTON" and e["text"] == "Save")
    page.keyboard.press("Enter")
    page.wait_for_url("**/recorded*")


def test_the_focus_goes_to_what_is_wrong_and_from_there_to_its_question(open_as):
    page = open_as(HEALTH_VISITOR)
    discard_drafts(page)
    open_concern_form(page, open_maya(page))
    tab_to(page, lambda e: e["tag"] == "BUTTON" and e["text"] == "Save")
    page.keyboard.press("Enter")
    page.wait_for_selector(".error-summary")
    assert page.evaluate("document.activeElement.matches('.error-summary')")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('main input, main textarea')")
