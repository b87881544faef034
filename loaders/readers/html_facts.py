"""What a web page says of itself in its head and its JSON-LD: title, publisher, address, day of publication."""

import json
import re
from collections import deque
from collections.abc import Iterator
from datetime import date
from typing import Any

from loaders.readers.headline import iso_date
from loaders.readers.html_page import Element, Page
from loaders.text import tidy_line

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "date", "dc.date", "dc.date.issued", "dcterms.issued", "dc.date.created",
)  # fmt: skip
_ARTICLES = ("article", "newsarticle", "reportagenewsarticle", "webpage", "legislation", "blogposting")
_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?![\d])")
_LONGEST_JSON = 1_000_000  # characters
_MOST_HEADINGS = 20
_MOST_VALUES = 20_000  # of one JSON-LD block
_SUFFIX = re.compile(r"\s+[|–—-]\s+[^|–—]{2,60}$")


class Facts:
    """A page's facts; each is empty (or None) where the page does not state it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._meta = dict(_meta_of(page))
        self._articles = [item for item in _linked_data(page) if _is_article(item)]

    @property
    def headings(self) -> list[str]:
        """The first-level headings that a browser shows."""
        shown = (element for element in self._page.elements.get("h1", [])[:_MOST_HEADINGS] if not element.is_unseen)
        return [heading for element in shown if (heading := tidy_line(self._page.text_of(element)))]

    @property
    def title(self) -> str:
        """The heading, where the head's title agrees or there is none; else ``og:title``, else the title without the site's name."""
        stated = tidy_line(self._meta.get("og:title", "") or self._meta.get("twitter:title", ""))
        titles = [
            tidy_line(self._page.text_of(element))
            for element in self._page.elements.get("title", ())[:1]
            if not self._page.is_drawn(element)
        ]
        whole = f"{stated} {' '.join(titles)}".strip()
        headings = self.headings
        agreeing = [heading for heading in headings if heading in whole]
        if agreeing or not whole:
            return (agreeing or headings or [""])[0]
        return stated or _SUFFIX.sub("", titles[0])

    @property
    def source(self) -> str:
        """The outlet: ``og:site_name``, the JSON-LD publisher, or the head's publisher."""
        publishers = [_name_of(article.get("publisher")) for article in self._articles]
        stated = (self._meta.get(name, "") for name in ("publisher", "dc.publisher", "article:publisher", "application-name"))
        return next((each for each in (self._meta.get("og:site_name", ""), *publishers, *stated) if each and "://" not in each), "")

    @property
    def url(self) -> str:
        """The page's own address (http or https): the canonical link or ``og:url``."""
        links = self._page.elements.get("link", ())
        canonical = [link.attributes.get("href", "") for link in links if "canonical" in link.attributes.get("rel", "").lower().split()]
        addresses = (each.strip() for each in (*canonical, self._meta.get("og:url", "")))
        return next(
            (each for each in addresses if each.lower().startswith(("https://", "http://")) and not set(each) & set(" \n\t<>\"'")), ""
        )

    @property
    def published(self) -> str | None:
        """The day of publication (ISO), as the page writes it: no time zone is reckoned into another."""
        stated = [self._meta[name] for name in _PUBLISHED if name in self._meta]
        stated += [str(article.get("datePublished", "")) for article in self._articles]
        stated += [element.attributes.get("datetime", "") for element in self._page.elements.get("time", ()) if not element.is_unseen]
        return next((day for value in stated if (day := _day(value))), None)


def _meta_of(page: Page) -> Iterator[tuple[str, str]]:
    """Names and contents of the page's ``meta`` elements, the first of each name counting."""
    for element in reversed(page.elements.get("meta", [])):
        name = element.attributes.get("property") or element.attributes.get("name") or element.attributes.get("itemprop") or ""
        if name and element.attributes.get("content"):
            yield name.lower().strip(), element.attributes["content"]


def _linked_data(page: Page) -> Iterator[dict[str, Any]]:
    """All objects of the page's JSON-LD; a block that is no JSON is passed over, as search engines do."""
    for element in page.elements.get("script", ()):
        if element.attributes.get("type", "").lower().strip() != "application/ld+json":
            continue
        yield from _objects(_json_of(page, element))


def _json_of(page: Page, element: Element) -> Any:
    text = page.text_of(element)
    try:
        return json.loads(text, strict=False) if len(text) <= _LONGEST_JSON else None
    except (ValueError, RecursionError):
        return None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    waiting, seen = deque([value]), 0
    while waiting and seen < _MOST_VALUES:
        item, seen = waiting.popleft(), seen + 1
        if isinstance(item, dict):
            yield item
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    return any(isinstance(kind, str) and kind.lower() in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _name_of(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    name = value.get("name", "") if isinstance(value, dict) else value
    return name if isinstance(name, str) else ""


def _day(value: str) -> str | None:
    if found := _ISO.match(value):
        try:
            return date(*map(int, found.groups())).isoformat()
        except ValueError:
            return None
    return iso_date(value)
