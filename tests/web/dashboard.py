"""The dashboard as a user operates it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from projectlink_mock import Session

Found = TypeVar("Found")


class Dashboard:
    """The page of one session of a mock server."""

    def __init__(self, driver: Chrome, session: Session) -> None:
        self.driver = driver
        self.session = session
        self.origin = session.control.removesuffix("/_mock")

    def open(self, view: str = "services") -> Dashboard:
        """Load the page at a view, and wait for its heading."""
        query = f"?session={self.session.name}" if self.session.name else ""
        # Another page in between: a URL that differs only in its fragment would load nothing.
        self.driver.get("about:blank")
        self.driver.get(f"{self.origin}/{query}#/{view}")
        self.until(lambda: self.all("main h1"))
        return self

    def go(self, view: str) -> None:
        """Open a view by its link."""
        self.one(f'#views a[data-view="{view}"]').click()
        self.until(lambda: self.one(f'#views a[data-view="{view}"]').get_attribute("aria-current") == "page")
        self.until(lambda: self.all("main h1"))

    def one(self, selector: str) -> WebElement:
        """Return the first element for a CSS selector once it is visible."""
        return self.until(lambda: next((one for one in self.all(selector) if one.is_displayed()), None))

    def all(self, selector: str) -> list[WebElement]:
        """Return the current elements for a CSS selector."""
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector: str) -> list[str]:
        """Return the texts of all elements for a CSS selector at one moment."""
        script = "return [...document.querySelectorAll(arguments[0])].map(one => one.innerText)"
        return self.run(script, selector)  # type: ignore[no-any-return]

    def button(self, text: str) -> WebElement:
        """Return the button with this text once it exists."""

        def named() -> WebElement | None:
            return next((one for one in self.all("button") if text in (one.text, one.accessible_name)), None)

        return self.until(named)

    def type(self, selector: str, text: str) -> None:
        """Replace the text of a field."""
        field = self.one(selector)
        field.clear()
        field.send_keys(text)

    def choose(self, selector: str, text: str) -> None:
        """Choose an option by its text."""
        Select(self.one(selector)).select_by_visible_text(text)

    def press(self, *keys: str) -> None:
        """Press keys at the current focus."""
        ActionChains(self.driver).send_keys(*keys).perform()

    def run(self, script: str, *arguments: Any) -> Any:
        """Run JavaScript in the page."""
        return self.driver.execute_script(script, *arguments)

    def says(self, text: str) -> None:
        """Wait until the main part contains a text."""
        self.until(lambda: text in self.run("return document.getElementById('main').innerText"))

    def rows(self) -> list[str]:
        """Return the listed requests, each as one line."""
        return [" ".join(text.split()) for text in self.texts(".requests li")]

    def until(self, there: Callable[[], Found | None]) -> Found:
        """Wait until a call returns a true value, and return that value."""
        ignored = (NoSuchElementException, StaleElementReferenceException)
        waiting: WebDriverWait[Chrome] = WebDriverWait(self.driver, 10, 0.02, ignored)
        return waiting.until(lambda _: there() or False)

    @property
    def focused(self) -> WebElement:
        """Return the element with the focus."""
        return self.driver.switch_to.active_element

    @property
    def clipboard(self) -> str:
        """Return the text in the clipboard."""
        return self.driver.execute_async_script(  # type: ignore[no-any-return]
            "navigator.clipboard.readText().then(arguments[0], error => arguments[0](String(error)))"
        )
