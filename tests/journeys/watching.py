"""What a browser window does that nobody sees: requests, complaints in the console."""

from dataclasses import dataclass, field

from playwright.sync_api import Page, Request


@dataclass
class Watch:
    """Every request of a window since it was watched, and what its pages complained of."""

    requests: list[Request] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def hosts(self) -> set[str]:
        return {"/".join(request.url.split("/")[:3]) for request in self.requests}


def watch(page: Page) -> Watch:
    seen = Watch()
    # Playwright marks what it is given, which a list's own method does not bear.
    page.on("request", lambda request: seen.requests.append(request))  # noqa: PLW0108
    page.on("requestfailed", lambda request: seen.complaints.append(f"failed: {request.url}"))
    page.on("console", lambda message: seen.complaints.append(message.text))
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    return seen
