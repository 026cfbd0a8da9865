"""The pages for the browser, in a headless Chromium."""
