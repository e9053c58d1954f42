"""One family from a worry to the end of the work, in a real browser: every page of the way, and what is refused."""

import re

import pytest
from accessibility import assert_good
from concerns import discard_drafts, record_concern
from journey import answer, approve, confer, days, fill, look, newest, press_save, refused, send, unfold
from people import LEAD_PROFESSIONAL, MANAGER, SOCIAL_WORKER, sign_in, sign_in_here
from test_registering import fill_child

TYPES = ("medical", "nutritional", "emotional", "educational", "physical", "supervision")
OUTCOME = "Robin is warm on the way to school"


def register(page, given: str) -> str:
    page.goto("/people/new")
    fill_child(page, given, "Attwater", "2018")
    page.get_by_role("button", name="Continue").click()
    if page.locator("h1").inner_text() == "This may be someone already here":
        page.get_by_role("button", name="None of these").click()
    page.wait_for_url("**/people/*done=registered*")
    return page.url.split("?")[0]


def join(page, child: str, name: str) -> None:
    page.goto(f"{child}/team/new")
    page.locator("[name='practitioner_search']").fill(name)
    page.get_by_role("button", name="Find").click()
    page.get_by_label(re.compile(name)).check()
    page.locator("[name='position'][value='member']").check()
    press_save(page)


def go_on(page) -> None:
    page.get_by_role("button", name="Continue").click()


def screen(page, child: str) -> None:
    page.goto(f"{child}/forms/neglect-screening/new")
    fill(page, {"seen-on": days(-1)})
    go_on(page)
    fill(page, {f"signs-{kind}-primary": "none" for kind in TYPES})
    go_on(page)
    fill(page, {f"type-{kind}": "no-worry" for kind in TYPES if kind != "physical"})
    fill(page, {"type-physical": "worry"})
    go_on(page)
    look(page, "a screening, with what a worry asks")
    fill(page, {"about-physical": "No coat on five cold mornings"})
    go_on(page)
    fill(page, {"next-step": "Ask the family whether they would like help."})
    go_on(page)
    page.get_by_role("button", name="Save to the record").click()
    look(page, "a screening, saved")


ASSESSMENT = [
    {"agreed-by": "Her mother", "is-neglect": "not-known", "household": "Robin and her mother",
     "parenting": "Bedtimes work; mornings are hard", "money": "Two jobs; no winter clothes",
     "impact": "Cold and tired at school"},
    {"earlier-worries": "None known", "was-tried": "None known", "came-of-it": "None known",
     "history": "They moved twice", "generations": "Not known"},
    {"situation": "Gets herself up and walks to school alone", "childs-words": "“My socks are wet.”",
     "child-works": "“Bedtime.”", "child-change": "“Dry shoes.”", "unmet": "unmet"},
    {"parent-works": "Bedtimes", "parent-change": "Mornings", "professional-works": "Bedtimes",
     "professional-change": "Warm clothes"},
    {"together": "A coat first", "look-again": days(60)},
]


def assess(page, child: str) -> None:
    begin_assessment(page, child)
    write_assessment(page)


def begin_assessment(page, child: str) -> None:
    page.goto(f"{child}/assessments/start/early-help-assessment")
    look(page, "an assessment begins")
    fill(page, {"why": "A screening and a worry"})
    page.get_by_role("button", name="Begin").click()


def write_assessment(page) -> None:
    for part in ASSESSMENT:
        unfold(page)
        for name, value in part.items():
            of_child = page.locator(f"[name^='{name}.']").first if "unmet" in part else None
            answer(page, of_child.get_attribute("name") if of_child else name, value)
        if "unmet" in part:
            go_on(page)
            answer(page, page.locator("input[name^='unmet-needs.'][name$='.0.need']").get_attribute("name"), "Warm clothes")
        look(page, f"the assessment, {page.url}")
        go_on(page)
    assert "Check your answers" in page.inner_text("h1")
    page.get_by_role("button", name="Save to the record").click()
    page.wait_for_load_state()
    if page.locator("[name^='overruled.']").count():
        look(page, "an assessment that rules stand against")
        for reason in page.locator("[name^='overruled.']").all():
            reason.fill("Robin’s school knows her well")
        page.get_by_role("button", name="Save to the record").click()
    page.wait_for_url("**saved=yes*")
    look(page, "an assessment, saved")


def line(place: int, outcome: str, action: str, evidence: str) -> dict:
    name = f"lines.{place}"
    return {f"{name}.needs": "", f"{name}.outcome": outcome, f"{name}.action": action,
            f"{name}.evidence": evidence, f"{name}.owner": "kind:family",
            f"{name}.owner_name": "Gran Joy", f"{name}.due_on": days(30)}


def write_plan(page, form: str, answers: dict) -> str:
    """Writes a plan whose line answers the first need, and gives its address."""
    page.goto(form)
    look(page, form)
    page.locator("[name='lines.0.needs']").first.check()
    fill(page, {name: value for name, value in answers.items() if value != ""})
    press_save(page)
    page.wait_for_url("**done=plan*")
    look(page, "a plan, written")
    return page.url.split("?")[0]


def review(progress: str, line_decision: str, **more) -> dict:
    return {"progress": progress, "evidence": "Seen at the gate", "line_decision": line_decision,
            "is_progress_enough": "yes", "voice.why_not": "Asked, and wanted to draw"} | more


def hold(page, form: str, said: dict, attended: bool = False) -> None:
    """Reviews a plan of one line, with an agency that came or with nobody asked."""
    page.goto(form)
    look(page, form)
    said = dict(said)
    outcome = page.locator("input[name^='outcomes.']").first.get_attribute("name")
    decided = page.locator("input[name^='decided.']").first.get_attribute("name")
    fill(page, {outcome: said.pop("progress"), f"{outcome}.evidence": said.pop("evidence"),
                decided: said.pop("line_decision")})
    if attended:
        unfold(page)
        page.locator("[name^='attendance.'][value='yes']").first.check()
    fill(page, {name.replace("decided.", f"{decided}."): value for name, value in said.items()})
    press_save(page)


def outcomes(page, progress: str) -> None:
    """Says of every outcome how far it got, and of every area of a tool that it is no concern."""
    for radio in page.locator(f"input[name^='outcomes.'][value='{progress}']").all():
        radio.check()
    for area in page.locator("input[name^='concerns.'][value='no']").all():
        area.check()
    for evidence in page.locator("[name^='outcomes.'][name$='.evidence']").all():
        evidence.fill("Seen at the gate every day")


def decide(page, form: str, progress: str, answers: dict) -> None:
    page.goto(form)
    look(page, form)
    outcomes(page, progress)
    evidence = page.locator("input[name='evidence']")
    if evidence.count():
        evidence.first.check()
    fill(page, answers)
    press_save(page)
    summary = page.locator(".error-summary")
    assert not summary.count(), summary.inner_text()
    look(page, f"after {form}")


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_a_family_from_a_worry_to_the_end_of_the_work(open_as, script):
    def open_one(username: str):
        return open_as(username, java_script_enabled=script)

    page = open_one(LEAD_PROFESSIONAL)
    discard_drafts(page)
    child = register(page, "Robin")
    record_concern(page, child, "No coat on five cold mornings.")
    screen(page, child)
    assess(page, child)

    refused(page, f"{child}/levels/new", {"level": "early-help"}, "Enter why")
    decide(page, f"{child}/levels/new", "same", {"level": "early-help", "why": "Cold most days"})
    assert "Family Help" in page.inner_text("main")
    send(page, f"{child}/agreements/new", {
        "name": "Dawn Attwater", "giver": "parent_with_responsibility", "answer": "yes",
        "scope": "A family worker on Tuesdays"})
    share(page, child)

    plan = write_plan(page, f"{child}/plans/new", {"kind": "early_help", "voice.why_not": "Drew instead"}
                      | line(0, OUTCOME, "Fetch a coat from the uniform bank on Monday",
                             "Her teacher sees the coat each morning"))
    for words in ("needs the family’s agreement", "No parent or carer has said"):
        refused(page, f"{child}/plan-agreements/new", {"views.child": "yes"}, words)
    page.goto(f"{child}/plan-agreements/new")
    look(page, "agreeing a plan")
    fill(page, {"agreement": newest(page, "agreement"), "views.child": "yes", "views.dawn-attwater": "yes"})
    press_save(page)
    page.goto(f"{plan}/print")
    look(page, "the family’s page")
    assert OUTCOME in page.inner_text("main")

    hold(page, f"{child}/reviews/new", review("same", "go_on"))
    assert "Life is no better for the child here" in page.locator(".error-summary").inner_text()
    look(page, "a review that changes nothing, refused")
    hold(page, f"{child}/reviews/new", review(
        "same", "change", is_progress_enough="not_known",
        **{"decided.why": "The bank was shut", "decided.new_action": "The school buys a coat"}))
    look(page, "a first review")
    page.goto(f"{child}/plans/new?plan={plan.split('/')[-1]}")
    assert page.locator("[name='lines.0.action']").input_value() == "The school buys a coat"
    look(page, "a version that begins with the review")
    fill(page, {"what_changed": "The bank was shut"})
    press_save(page)
    page.wait_for_url("**done=plan*")
    look(page, "two versions of a plan")
    assert page.locator("main del").count() and page.locator("main ins").count()
    hold(page, f"{child}/reviews/new", review(
        "worse", "change", **{"decided.why": "Now hungry too", "decided.new_action": "Refer",
                              "is_progress_enough": "no", "statutory_action": "refer_to_social_care",
                              "statutory_why": "Harm is likely"}))
    look(page, "a second review")

    join(page, child, "Daniel Osei")
    step_up(open_one(SOCIAL_WORKER), child, open_one(MANAGER))
    step_down(open_one(SOCIAL_WORKER), child, open_one(MANAGER))


def share(page, child: str) -> None:
    """Shares a little with the school; the agreement to help is no basis for it."""
    little = {"with_whom": "Lark Rise Primary School", "what": "That help has begun", "purpose": "To plan together",
              "outcome": "share"}
    refused(page, f"{child}/sharing/new", little, "Select the lawful basis")
    send(page, f"{child}/sharing/new", little | {
        "basis": "public_task", "condition": "not_sensitive", "why_necessary": "The school sees her each day",
        "why_proportionate": "No more than that", "was_family_told": "yes"})
    assert "UK GDPR Article 6(1)(e)" in page.inner_text("main")


def step_up(page, child: str, manager) -> None:
    decide(page, f"{child}/levels/new", "worse", {
        "level": "child-protection", "why": "Significant harm is likely"})
    for action in ("strategy_discussion", "protection_conference"):
        decide(page, f"{child}/statutory-decisions/new", "worse", {
            "action_taken": action, "why": "Harm is likely to go on"})
        approve(manager, child)
    confer(page, child)
    decide(page, f"{child}/plan-endings/new", "worse", {
        "ending": "stepped_up", "why": "A protection plan takes it over"})
    write_plan(page, f"{child}/plans/new", {"kind": "child_protection", "voice.why_not": "Drew instead"}
               | line(0, "Robin is warm and fed every day", "Breakfast club every school day",
                      "Her teacher sees breakfast each day"))
    send(page, f"{child}/plan-agreements/new", {"views.child": "no", "views.child.why": "Robin would rather not",
         "views.dawn-attwater": "no", "views.dawn-attwater.why": "Dawn does not see the harm"})


def step_down(page, child: str, manager) -> None:
    hold(page, f"{child}/reviews/new", review("achieved", "done", meeting="review_conference", decision="early_help",
         chair="Yusuf Demir") | {"family.dawn-attwater": "yes"}, attended=True)
    decide(page, f"{child}/levels/new", "achieved", {"level": "early-help", "why": "Warm and fed", "reason": "outcomes_achieved"})
    page.goto(f"{child}/closures/new")
    outcomes(page, "same")
    fill(page, {"reason": "outcomes_achieved", "why": "Warm and fed", "who_to_turn_to": "Ms Hart at school"})
    press_save(page)
    assert "is not achieved: choose another reason" in page.locator(".error-summary").inner_text()
    look(page, "an ending that its outcomes deny")
    decide(page, f"{child}/closures/new", "achieved", {
        "reason": "outcomes_achieved", "why": "Warm and fed", "who_to_turn_to": "Ms Hart at school",
        "carry_on": "Breakfast club goes on"})
    approve(manager, child)
    page.goto(f"{child}/plan")
    assert "There is no plan now" in page.inner_text("main")
    assert_good(page, "the work has ended")


def test_an_assessment_whose_session_ends_loses_nothing(open_page):
    page = open_page()
    sign_in(page, LEAD_PROFESSIONAL)
    child = register(page, "Linnet")
    page.goto(f"{child}/assessments/start/early-help-assessment")
    fill(page, {"why": "A worry"})
    page.get_by_role("button", name="Begin").click()
    fill(page, ASSESSMENT[0])
    page.context.clear_cookies()
    go_on(page)
    assert "What you typed is kept" in page.inner_text("main")
    look(page, "signed out in the middle of an assessment")
    sign_in_here(page, LEAD_PROFESSIONAL)
    page.get_by_role("button", name="Carry on").click()
    assert "What was there before" in page.inner_text("main")
    page.goto(f"{child}/forms/early-help-assessment/new")
    assert page.locator("[name='household']").input_value() == ASSESSMENT[0]["household"]
    look(page, "an assessment carried on")
