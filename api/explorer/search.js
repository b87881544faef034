// The search box and its results, while the words are typed.

import * as api from "./api.js";
import { announce, element, failed, hide, name, show, waiting } from "./dom.js";
import { current, go, link } from "./state.js";
import * as words from "./words.js";

const PAUSE = 180; // milliseconds without a key before the server is asked

const box = document.getElementById("words");
const place = document.getElementById("results");
let asked = null; // the words whose results are shown, or awaited
let request = new AbortController();
let timer = 0;

/** Make the box work. */
export function start() {
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(submit, PAUSE);
  });
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    submit();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") step(event, -1, 1);
  });
  place.addEventListener("keydown", (event) => {
    const at = links().indexOf(document.activeElement);
    if (event.key === "ArrowDown") step(event, at, 1);
    if (event.key === "ArrowUp") step(event, at, -1);
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input, textarea, select");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}

const links = () => [...place.querySelectorAll("a")];

function step(event, at, by) {
  const next = links()[at + by];
  if (!next && at + by >= 0) return;
  event.preventDefault();
  (next ?? box).focus();
}

function submit() {
  // Each search is not a step back, but leaving the thing that was shown for a new search is.
  const before = current();
  go({ q: box.value.trim() }, { isStep: Boolean(before.e || before.d) });
}

/** Show the results of the state's words; the thing that is shown is marked among them. */
export function render(state) {
  if (document.activeElement !== box || !box.value.trim()) box.value = state.q;
  if (state.q === asked) {
    mark(state.e);
    return;
  }
  request.abort();
  asked = state.q;
  if (asked) ask(state);
  else hide(place);
}

async function ask(state) {
  request = new AbortController();
  const { signal } = request;
  place.classList.add("stale");
  if (place.hidden) show(place, waiting("Searching …"));
  try {
    const answer = await api.search(state.q, signal);
    show(place, ...(answer.results.length ? listed(answer, state) : [nothing(state.q)]));
    announce(answer.results.length ? words.count(answer.results.length, "result") : "Nothing found.");
    mark(current().e);
  } catch (error) {
    if (error.name === "AbortError") return;
    asked = null;
    show(place, failed(error, () => ask(state)));
  }
  place.classList.remove("stale");
}

function listed(answer, state) {
  const heading = element("h2", {}, words.count(answer.results.length, "result"));
  return [heading, element("ul", {}, ...answer.results.map((result) => element("li", {}, entry(result, state))))];
}

function entry(result, state) {
  const { kind, territory, date } = result.properties;
  const told = [kind ? words.kind(result.label, kind) : words.label(result.label), territory, date].filter(Boolean);
  const about = told.filter((each) => !result.name.toLowerCase().includes(each.toLowerCase())).join(" · ");
  const found = result.found && result.found !== result.name ? element("span", { class: "found" }, "also ", name(result.found)) : null;
  return element(
    "a",
    { href: link({ q: state.q, e: result.id }), "data-id": result.id },
    element("span", { class: `dot ${result.label}`, "aria-hidden": "true" }),
    element("span", { class: "who" }, name(result.name), found, about ? element("span", { class: "about" }, about) : null),
  );
}

function nothing(sought) {
  return element(
    "div",
    { class: "notice" },
    element("p", {}, element("strong", {}, "Nothing bears the name ", name(sought), ".")),
    element("p", {}, "Try fewer words, or another spelling: diacritics may be left out, the last word may break off, and Cyrillic is read too."),
  );
}

function mark(id) {
  for (const anchor of links()) {
    if (anchor.dataset.id === id) anchor.setAttribute("aria-current", "true");
    else anchor.removeAttribute("aria-current");
  }
}
