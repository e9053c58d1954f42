"""What goes wrong in a page without anybody seeing it: script errors, blocked content, missing files."""

from playwright.sync_api import ConsoleMessage, Page, Response


class Faults:
    """Listens to a page from its beginning."""

    def __init__(self, page: Page):
        self.found: list[str] = []
        page.on("pageerror", lambda error: self.found.append(f"script error: {error}"))
        page.on("console", self.hear)
        page.on("response", self.receive)
        page.on("requestfailed", lambda request: self.fail(request))

    def hear(self, message: ConsoleMessage) -> None:
        # Answers such as 422 are told of here too; `receive` judges those.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.found.append(f"console, at {message.location.get('url')}: {message.text}")

    def receive(self, response: Response) -> None:
        is_page = response.request.resource_type == "document"
        if response.status >= 500 or (response.status >= 400 and not is_page):
            self.found.append(f"{response.status} for {response.request.method} {response.url}")

    def fail(self, request) -> None:
        # A page that is left while it loads gives up on what it was fetching.
        if request.failure != "net::ERR_ABORTED":
            self.found.append(f"{request.failure} for {request.url}")

    def take(self) -> list[str]:
        """What was found since last asked."""
        found, self.found = self.found, []
        return found
