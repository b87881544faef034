// The page: shows what the address bar says, and nothing else decides what is shown.

import * as api from "./api.js";
import { announce, element, failed, hide, show, waiting } from "./dom.js";
import { facts } from "./facts.js";
import { picture } from "./picture.js";
import * as search from "./search.js";
import { source } from "./source.js";
import { current, follow, onChange } from "./state.js";
import * as words from "./words.js";

const places = Object.fromEntries(["entity", "picture", "document", "welcome"].map((id) => [id, document.getElementById(id)]));
let request = new AbortController();
let around = null; // the surroundings that are shown
let shown = ""; // what the main part shows: a state without its search
let focusNext = false; // whether the reader came here by a link, and the heading takes the focus

function render(state) {
  search.render(state);
  document.body.classList.toggle("has-content", Boolean(state.e || state.d));
  const wanted = JSON.stringify([state.e, state.d, state.char, !state.q]);
  if (wanted === shown) return;
  focusNext = shown !== "" && Boolean(state.e || state.d);
  shown = wanted;
  request.abort();
  request = new AbortController();
  if (state.d) showDocument(state, request.signal);
  else if (state.e) showEntity(state, request.signal);
  else showWelcome(state, request.signal);
}

function only(...kept) {
  for (const place of Object.values(places)) if (!kept.includes(place)) hide(place);
}

async function showEntity(state, signal) {
  const isSame = around?.centre.id === state.e;
  if (!isSame) show(places.entity, waiting("Loading …"));
  only(places.entity);
  await attempt(places.entity, signal, () => showEntity(state, signal), async () => {
    around = isSame ? around : await api.surroundings(state.e, signal);
    document.title = `${around.centre.name} · Remit`;
    show(places.entity, ...facts(around, state));
    draw();
    arrive(places.entity, `${around.centre.name}: ${words.count(around.edges.length, "relation")}`);
  });
}

async function showDocument(state, signal) {
  show(places.document, waiting("Loading the text …"));
  only(places.document);
  await attempt(places.document, signal, () => showDocument(state, signal), async () => {
    const text = await api.text(state.d, signal);
    document.title = `${text.title || text.name} · Remit`;
    show(places.document, ...source(text, state));
    arrive(places.document, `Source text: ${text.title || text.name}`);
    places.document.querySelector("mark")?.scrollIntoView({ block: "center" });
  });
}

async function showWelcome(state, signal) {
  document.title = state.q ? `${state.q} · Remit` : "Remit";
  only();
  around = null;
  if (state.q) return;
  show(places.welcome, waiting("Loading …"));
  await attempt(places.welcome, signal, () => showWelcome(state, signal), async () => {
    show(places.welcome, ...welcome((await api.health(signal)).counts));
  });
}

function welcome(counts) {
  const held = words.LABEL_ORDER.filter((label) => counts[label]);
  if (!counts.Document) {
    return [
      element("h1", {}, "The store is empty"),
      element("p", {}, "Load documents (text, HTML, PDF, DOCX, or a ZIP or folder of them), then search here:"),
      element("pre", {}, "remit load PATH"),
    ];
  }
  return [
    element("h1", {}, "Who carries out what, and where it is said"),
    element("p", {}, "Search for a body, a person, a directive, a place or an event. Every relation comes with the sentence that states it."),
    element("ul", { class: "counts" }, ...held.map((label) => element("li", {}, words.count(counts[label], words.label(label), words.label(label, 2))))),
  ];
}

async function attempt(place, signal, retry, work) {
  try {
    await work();
  } catch (error) {
    if (error.name === "AbortError" || signal.aborted) return;
    if (error.code === undefined) throw error;
    around = null;
    only(place);
    show(place, failed(error, retry));
  }
}

function arrive(place, told) {
  announce(told);
  if (!focusNext) return;
  place.querySelector("mark, h1").focus({ preventScroll: true });
  scrollTo(0, 0);
}

function draw() {
  if (!around || places.entity.hidden || !around.edges.length) {
    hide(places.picture);
    return;
  }
  places.picture.hidden = false;
  const width = Math.max(300, Math.min(900, places.picture.clientWidth - 2));
  show(places.picture, ...picture(around, current(), width));
}

new ResizeObserver(() => {
  const svg = places.picture.querySelector(":scope > svg");
  if (svg && Math.abs(svg.width.baseVal.value - places.picture.clientWidth) > 24 && places.picture.clientWidth < 920) draw();
}).observe(places.picture);

search.start();
follow();
// Without its words the page still speaks, in plain terms; what keeps them away is told by whatever is asked next.
words.learn(await api.vocabulary().catch((error) => (error instanceof api.Failure ? words.NONE : Promise.reject(error))));
onChange(render);
render(current());
