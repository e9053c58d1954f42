"""Takes the README's pictures from a demonstration that it starts for itself. Run by script/screenshots."""

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from conftest import CHROMIUM
from finding import open_child
from heed_server import ROOT, HeedServer
from people import HEALTH_VISITOR, sign_in

PICTURES = ROOT / "docs/pictures"
LARGEST = 200_000


def keep(page: Page, name: str, height: int) -> None:
    """Saves the top of a page, in few enough colours to stay small."""
    page.evaluate("window.scrollTo(0, 0)")
    taken = page.screenshot(clip={"x": 0, "y": 0, "width": 1100, "height": height}, full_page=True)
    file = PICTURES / name
    for colours in (256, 128, 64, 32):
        picture = Image.open(io.BytesIO(taken)).convert("RGB")
        picture.quantize(colours, dither=Image.Dither.NONE).save(file, optimize=True)
        if file.stat().st_size < LARGEST:
            break
    assert file.stat().st_size < LARGEST, f"{file} is too large: {file.stat().st_size} bytes"
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1000} KB")


def take(page: Page) -> None:
    page.goto("/sign-in")
    keep(page, "sign-in.png", 900)
    sign_in(page, HEALTH_VISITOR)
    open_child(page, "oakfor", "Maya Okafor")
    child = page.url
    keep(page, "child.png", 1000)
    page.goto(f"{child}/chronology")
    keep(page, "chronology.png", 1100)
    page.goto(f"{child}/concerns/new")
    keep(page, "concern.png", 1000)


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = HeedServer(Path(folder) / "data")
        server.fill()
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            take(browser.new_page(
                base_url=server.address, locale="en-GB", viewport={"width": 1100, "height": 900}))
            browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    main()
