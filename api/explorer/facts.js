// One thing: what it is, and its edges by relation, each with the sentences that say so.

import { element, name } from "./dom.js";
import { link } from "./state.js";
import * as words from "./words.js";

const SHOWN = ["kind", "level", "territory", "province", "number", "symbol", "date", "title", "validity"];
const HONEST = { implied: "implied by the name", inferred: "inferred", curated: "decided by a person" };

/** The parts of the article about the centre of `around`. */
export function facts(around, state) {
  const { centre, edges } = around;
  const nodes = new Map([[centre.id, centre], ...around.nodes.map((node) => [node.id, node])]);
  const groups = grouped(centre.id, edges);
  return [
    element("p", { class: "eyebrow" }, element("span", { class: `dot ${centre.label}`, "aria-hidden": "true" }), words.label(centre.label)),
    element("h1", { tabindex: "-1" }, name(centre.name)),
    attributes(centre),
    otherNames(centre),
    disagreements(centre),
    edges.length ? element("p", { class: "to-picture" }, element("a", { href: "#picture" }, "To the picture of its surroundings ↓")) : null,
    edges.length ? null : element("p", { class: "notice" }, "No document states a relation of it yet."),
    ...groups.map((group) => section(group, nodes, state)),
    around.is_cut ? element("p", { class: "notice" }, `Only the first ${edges.length} relations are shown.`) : null,
  ];
}

/** Edges by relation and direction as seen from `id`, in the order in which relations are shown. */
export function grouped(id, edges) {
  const groups = new Map();
  for (const edge of edges) {
    const isOut = edge.source === id;
    const key = `${edge.type} ${isOut}`;
    if (!groups.has(key)) groups.set(key, { type: edge.type, isOut, edges: [] });
    groups.get(key).edges.push(edge);
  }
  return [...groups.values()].sort((a, b) => words.relationOrder(a.type) - words.relationOrder(b.type) || b.isOut - a.isOut);
}

function attributes({ id, label, properties }) {
  const said = { kind: (term) => words.kind(label, term), level: words.level };
  const told = SHOWN.filter((key) => properties[key] !== undefined && properties[key] !== null && properties[key] !== "");
  const rows = told.flatMap((key) => [
    element("dt", {}, words.plain(key)),
    element("dd", {}, name((said[key] ?? String)(properties[key]))),
  ]);
  return element("dl", {}, ...rows, element("dt", {}, "id"), element("dd", {}, element("code", {}, name(id))));
}

function otherNames({ name: shown, properties }) {
  const names = (properties.names ?? []).map((each) => [each.slice(0, each.indexOf(":")), each.slice(each.indexOf(":") + 1)]);
  const others = names.filter(([, spelled]) => spelled !== shown);
  if (!others.length) return null;
  const items = others.map(([code, spelled]) => element("li", {}, element("span", { lang: code }, name(spelled)), ` (${words.language(code)})`));
  return element(
    "details",
    { class: "names" },
    element("summary", {}, `Also called (${others.length})`),
    element("ul", {}, ...items),
  );
}

function disagreements({ properties }) {
  const items = (properties.disagreements ?? []).map((each) => element("li", {}, name(each)));
  return items.length ? element("div", { class: "notice" }, "The documents disagree:", element("ul", {}, ...items)) : null;
}

function section({ type, isOut, edges }, nodes, state) {
  const heading = element("h2", {}, words.relation(type, isOut), " ", element("span", { class: "number" }, edges.length));
  const items = edges.map((edge) => element("li", { class: "fact" }, ...fact(edge, nodes, state, isOut)));
  return element("section", { class: "relation" }, heading, element("ul", {}, ...items));
}

function fact(edge, nodes, state, isOut) {
  const other = nodes.get(isOut ? edge.target : edge.source);
  const { post, basis } = edge.properties;
  const body = nodes.get(edge.target);
  const told = [post ? words.post(post, body.properties.kind) : "", words.time(edge.properties)].filter(Boolean).join(" · ");
  const [first, ...rest] = edge.evidence;
  return [
    element(
      "p",
      { class: "other" },
      element("span", { class: `dot ${other.label}`, "aria-hidden": "true" }),
      element("a", { href: link({ q: state.q, e: other.id }) }, name(other.name)),
      told ? element("span", { class: "tenure" }, told) : null,
      HONEST[basis] ? element("span", { class: "basis" }, HONEST[basis]) : null,
    ),
    first ? quotation(first, state) : null,
    rest.length
      ? element(
          "details",
          {},
          element("summary", {}, words.count(rest.length, "more sentence")),
          ...rest.map((each) => quotation(each, state)),
        )
      : null,
  ];
}

function quotation(evidence, state) {
  const place = link({ q: state.q, e: state.e, d: evidence.document, char: `${evidence.start},${evidence.end}` });
  return element(
    "figure",
    { class: "quotation" },
    element("blockquote", { dir: "auto" }, evidence.quote ?? "The document is no longer in the store."),
    element(
      "figcaption",
      {},
      element("a", { href: place, title: "Open the text at this sentence" }, name(evidence.title || "Source text")),
      evidence.source ? [" · ", name(evidence.source)] : null,
      evidence.date ? [" · ", element("span", { class: "date" }, evidence.date)] : null,
    ),
  );
}
