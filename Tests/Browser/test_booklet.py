"""The booklet: open to anybody with published figures, and with own figures for those who sign in."""

from accessibility import assert_good
from people import ANALYST, MASH

OWN = "/places/wrenbury-vale/booklet/own"


def test_every_drawing_has_its_table(open_as):
    page = open_as(ANALYST)
    page.goto("/places/liverpool/booklet?period=2024")
    assert_good(page, "the booklet of published figures")
    sections = page.locator("section:has(> figure svg)").all()
    assert sections
    for section in sections[:20]:
        points = section.locator("svg circle").count() + section.locator("svg .booklet-gap").count()
        assert section.locator("table tbody tr").count() == points


def test_own_figures_and_their_months(open_as):
    page = open_as(ANALYST)
    page.goto(OWN)
    assert_good(page, "the booklet with own figures")
    months = [
        option.get_attribute("value") for option in page.locator("select[name=period] option").all()
        if option.get_attribute("value").count("-") == 1 and "Q" not in option.get_attribute("value")]
    assert months, "the demonstration has own figures"
    page.get_by_label("Year, quarter or month").select_option(months[0])
    page.get_by_role("button", name="Show").click()
    assert_good(page, "a month of own figures")
    assert page.locator(".booklet-own").count() > 0
    for small in page.locator(".booklet-own tbody td:nth-child(3)").all_inner_texts():
        assert small in ("", "c", "0") or int(small.replace(",", "")) > 5, small


def test_what_is_written_is_kept(open_as):
    page = open_as(ANALYST)
    page.goto(OWN)
    page.get_by_role("link", name="Write in the boxes").first.click()
    assert_good(page, "writing beside the figures")
    page.get_by_label("What do we know?").fill("More worries are told of, and earlier.")
    page.get_by_role("button", name="Save").click()
    assert page.get_by_text("More worries are told of, and earlier.").count() > 0


def test_from_a_figure_to_the_children_behind_it(open_as):
    page = open_as(MASH)
    page.goto(OWN)
    periods = [o.get_attribute("value") for o in page.locator("select[name=period] option").all()]
    month = next(p for p in periods if p.count("-") == 1 and "Q" not in p)
    page.goto(f"{OWN}?period={month}")
    page.locator(".booklet-own tbody a").last.click()
    assert_good(page, "the children behind a figure")
    assert page.get_by_text("Only children you may see are listed").is_visible()


def test_where_help_is_looked_for(open_as):
    page = open_as(ANALYST)
    page.goto(OWN)
    quarter = next(
        option.get_attribute("value") for option in page.locator("select[name=period] option").all()
        if "Q" in option.get_attribute("value"))
    page.goto(f"{OWN}?period={quarter}")
    assert_good(page, "a quarter with areas")
    rows = page.locator(".booklet-hotspots table").first.locator("tbody tr")
    assert rows.locator("th").all_inner_texts()[:4] == ["Kiln Bank", "Saltmarsh", "Quarry Hill", "Long Moor"]
    for small in rows.locator("td").all_inner_texts():
        assert small in ("c", "0", "not counted") or int(small.replace(",", "")) > 5, small


def test_what_has_been_published(open_as):
    page = open_as(ANALYST)
    page.goto(OWN)
    page.get_by_role("link", name="What has been published so far").click()
    assert_good(page, "the releases of own figures")
    assert page.locator("tbody tr").count() > 0
