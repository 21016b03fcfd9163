"""What a browser window does that nobody sees: requests, complaints in the console."""

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Request


@dataclass
class Watch:
    """Every request of a window since it was watched, and what its pages complained of."""

    requests: list[Request] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def hosts(self) -> set[str]:
        return {"/".join(request.url.split("/")[:3]) for request in self.requests}


def watch(context: BrowserContext) -> Watch:
    seen = Watch()
    # Playwright marks what it is given, which a list's own method does not bear.
    context.on("request", lambda request: seen.requests.append(request))  # noqa: PLW0108
    context.on("requestfailed", lambda request: seen.complaints.append(f"failed: {request.url}"))
    context.on("console", lambda message: seen.complaints.append(message.text))
    context.on("weberror", lambda error: seen.complaints.append(str(error.error)))
    return seen
