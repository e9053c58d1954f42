"""Demonstration accounts the tests sign in as, one for each role and a few more agencies."""

from playwright.sync_api import Page

PASSWORD = "heed-demo-vale"

HEALTH_VISITOR = "rowan.ashby"
LEAD_PROFESSIONAL = "leila.haddad"
SOCIAL_WORKER = "daniel.osei"
MANAGER = "priya.nair"
SAFEGUARDING_LEAD = "joanna.hart"
MASH = "marcus.webb"
ANALYST = "sophie.lin"
AUDITOR = "gwen.parry"
ADMINISTRATOR = "tomasz.zielinski"
POLICE_OFFICER = "pc.ellis"
HOUSING_OFFICER = "derek.poole"
TEACHER = "sam.brightwell"

EVERY_ROLE = [
    HEALTH_VISITOR, LEAD_PROFESSIONAL, SOCIAL_WORKER, MANAGER, SAFEGUARDING_LEAD, MASH, ANALYST,
    AUDITOR, ADMINISTRATOR,
]


def sign_in(page: Page, username: str, password: str = PASSWORD) -> None:
    page.goto("/sign-in")
    sign_in_here(page, username, password)
    page.wait_for_url(lambda address: "/sign-in" not in address)


def sign_in_here(page: Page, username: str, password: str = PASSWORD) -> None:
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()
