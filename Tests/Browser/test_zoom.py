"""Small windows and large print."""

import pytest

from accessibility import axe_faults, sideways_faults
from finding import open_maya
from people import HEALTH_VISITOR
from test_assessments import keep

PATHS = ["", "/chronology", "/people", "/record", "/concerns/new", "/sightings/new", "/plan"]
# 1280 × 1024 at 400 %.
ZOOMED = {"width": 320, "height": 256}


@pytest.mark.parametrize("path", PATHS)
def test_at_400_percent_nothing_is_lost(open_as, path):
    page = open_as(HEALTH_VISITOR)
    child = open_maya(page)
    page.set_viewport_size(ZOOMED)
    page.goto(child + path)
    faults = sideways_faults(page) + axe_faults(page)
    assert not faults, "\n".join(faults)
    for control in page.locator("main :is(a, button, input:not([type=hidden]), textarea, summary)").all():
        if not control.is_visible():
            continue
        control.scroll_into_view_if_needed()
        box = control.bounding_box()
        assert box and box["x"] >= -1 and box["x"] + min(box["width"], 24) <= ZOOMED["width"] + 1 or \
            control.evaluate("e => e.closest('[tabindex=\"0\"], .visually-hidden, svg') !== null"), (
            f"out of reach: {control.evaluate('e => e.outerHTML.slice(0, 160)')} at {box}")


@pytest.mark.parametrize("path", PATHS)
def test_text_twice_as_large_stays_in_its_place(open_as, path):
    page = open_as(HEALTH_VISITOR, viewport={"width": 1280, "height": 900})
    page.goto(open_maya(page) + path)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert not sideways_faults(page)
    clipped = page.evaluate(
        """() => [...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main button, main label')]
          .filter(e => getComputedStyle(e).overflow === 'hidden' && !e.closest('.visually-hidden'))
          .filter(e => e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2)
          .map(e => e.outerHTML.slice(0, 120))""")
    assert not clipped, clipped


def test_a_plan_on_a_telephone_needs_no_scrolling_sideways(open_as):
    page = open_as(HEALTH_VISITOR)
    child = open_maya(page)
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{child}/plan")
    assert page.locator("table").count() > 1
    wide = page.evaluate(
        """() => [...document.querySelectorAll('main .scroll')]
          .filter(e => e.scrollWidth > e.clientWidth + 1)
          .map(e => `${e.ariaLabel}: ${e.scrollWidth} in ${e.clientWidth}`)""")
    assert not wide, wide
    keep(page)
