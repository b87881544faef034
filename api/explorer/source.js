// A source text with the sentence marked.

import { element, name } from "./dom.js";
import { link } from "./state.js";

/** The parts of the article that shows `text`, its place `char` ("start,end", in code points) marked. */
export function source(text, state) {
  const [start, end] = (state.char.match(/^\d+,\d+$/) ? state.char : "0,0").split(",").map(Number);
  const about = [text.source, text.published, text.languages.join(", ")].filter(Boolean).join(" · ");
  return [
    state.e ? element("p", {}, element("a", { href: link({ q: state.q, e: state.e }) }, "← Back to the facts")) : null,
    element("p", { class: "eyebrow" }, "source text"),
    element("h1", { tabindex: "-1" }, name(text.title || text.name)),
    element("p", { class: "small" }, name(about), about && isWeb(text.url) ? " · " : "", original(text.url)),
    element("div", { class: "text", dir: "auto" }, ...marked(text.text, start, end)),
  ];
}

/** Whether an address that a document names may be followed: one of the web, not of a script or a file. */
export function isWeb(address) {
  return URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol);
}

function original(address) {
  if (!isWeb(address)) return null;
  return element("a", { href: address, rel: "noopener noreferrer nofollow", target: "_blank" }, "the original page");
}

function marked(text, start, end) {
  if (end <= start) return [text];
  // Places count code points, and JavaScript's own places count UTF-16 units.
  const from = units(text, start);
  const to = from + units(text.slice(from), end - start);
  return [text.slice(0, from), element("mark", { tabindex: "-1" }, text.slice(from, to)), text.slice(to)];
}

function units(text, points) {
  let at = 0;
  for (let left = points; left > 0 && at < text.length; left -= 1) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  return at;
}
