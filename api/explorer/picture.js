// The picture of a thing's surroundings: it stands in the middle, its neighbours around it by relation, clockwise from the top right.
// Each neighbour has a cell of its own, so that no two labels meet; what does not fit is told, and stands in the list.

import { drawn, element } from "./dom.js";
import { grouped } from "./facts.js";
import { link } from "./state.js";
import * as words from "./words.js";

const MOST = 14; // neighbours
const ROW = 96; // height of a cell
const LINE = 16;
const CELL = 0.36; // width of a cell, as a part of the picture's
const LETTER = { name: 7.6, said: 6.4 }; // mean width of a letter at the labels' sizes

/** The picture of `around`, `width` pixels wide. */
export function picture(around, state, width) {
  const all = neighbours(around);
  const shown = fairly(all);
  const rows = Math.ceil(shown.length / 2);
  const size = { width, height: Math.max(2, rows) * ROW + 24 };
  const middle = { x: width / 2, y: size.height / 2 };
  const cells = shown.map((neighbour, index) => ({ ...neighbour, ...position(index, shown.length, size) }));
  const about = `${around.centre.name} and ${words.count(shown.length, "neighbour")}`;
  const svg = drawn(
    "svg",
    { viewBox: `0 0 ${size.width} ${size.height}`, width: size.width, height: size.height, role: "group", "aria-label": about },
    ...cells.map((cell) => drawn("line", { class: "edge", x1: middle.x, y1: middle.y, x2: cell.x, y2: cell.y })),
    ...cells.map((cell) => neighbourNode(cell, state, width)),
    centreNode(around.centre, middle, width),
  );
  const left = all.length - shown.length;
  return [
    element("h2", {}, "Surroundings"),
    svg,
    legend([around.centre, ...shown.map((each) => each.node)]),
    left ? element("p", { class: "small" }, `${left} more ${left === 1 ? "neighbour stands" : "neighbours stand"} in the list only.`) : null,
  ];
}

/** Each neighbour once, with all the relations that join it to the centre. */
function neighbours({ centre, nodes, edges }) {
  const byId = new Map(nodes.map((node) => [node.id, { node, relations: [] }]));
  const ordered = new Map();
  for (const { type, isOut, edges: members } of grouped(centre.id, edges)) {
    for (const edge of members) {
      const neighbour = byId.get(isOut ? edge.target : edge.source);
      if (!neighbour) continue;
      const said = words.relation(type, isOut);
      if (!neighbour.relations.includes(said)) neighbour.relations.push(said);
      ordered.set(neighbour.node.id, neighbour);
    }
  }
  return [...ordered.values()];
}

/** At most MOST of them, so that a relation with many does not crowd out the others. */
function fairly(all) {
  const ranked = all.map((neighbour) => {
    const alike = all.filter((each) => each.relations[0] === neighbour.relations[0]);
    return { neighbour, rank: alike.indexOf(neighbour) };
  });
  const kept = new Set(ranked.toSorted((a, b) => a.rank - b.rank).slice(0, MOST).map((each) => each.neighbour));
  return all.filter((neighbour) => kept.has(neighbour));
}

function position(index, count, { width, height }) {
  const right = Math.ceil(count / 2);
  const isRight = index < right;
  const inColumn = isRight ? right : count - right;
  const row = isRight ? index : count - 1 - index;
  const y = (height / inColumn) * (row + 0.5) - LINE;
  const slope = (2 * y) / height - 1;
  // An ellipse, flattened so that the outermost cells stay clear of the middle.
  const reach = Math.sqrt(1 - slope * slope * 0.5) * width * 0.31;
  return { x: width / 2 + (isRight ? reach : -reach), y };
}

function neighbourNode({ node, relations, x, y }, state, width) {
  const cell = width * CELL;
  const lines = [shortened(relations.join(", "), Math.floor(cell / LETTER.said)), ...wrapped(node.name, Math.floor(cell / LETTER.name))];
  const about = `${relations.join(", ")}: ${node.name}`;
  return drawn(
    "a",
    { href: link({ q: state.q, e: node.id }), class: "node", "aria-label": about, "data-id": node.id },
    drawn("title", {}, about),
    drawn("rect", { class: "target", x: x - cell / 2, y: y - 18, width: cell, height: ROW - 14 }),
    shape(node.label, x, y, 1),
    ...lines.map((line, at) => drawn("text", { class: at ? "name" : "said", x, y: y + 26 + at * LINE }, line)),
  );
}

function centreNode(node, { x, y }, width) {
  const lines = wrapped(node.name, Math.floor((width * 0.24) / LETTER.name), 4);
  return drawn(
    "g",
    { class: "node centre" },
    shape(node.label, x, y, 1.5),
    ...lines.map((line, at) => drawn("text", { class: "name", x, y: y + 36 + at * LINE }, line)),
  );
}

const OUTLINES = {
  Organization: "-14,-9 14,-9 14,9 -14,9",
  Directive: "-14,-9 6,-9 15,0 6,9 -14,9",
  Place: "0,-12 12,0 0,12 -12,0",
  Event: "-13,0 -6.5,-11 6.5,-11 13,0 6.5,11 -6.5,11",
  Programme: "0,-13 13,10 -13,10",
};

function shape(label, x, y, scale) {
  const place = { transform: `translate(${x} ${y}) scale(${scale})`, class: `shape ${label}` };
  if (OUTLINES[label]) return drawn("polygon", { ...place, points: OUTLINES[label] });
  return drawn("circle", { ...place, r: 11 });
}

function legend(nodes) {
  const labels = words.LABEL_ORDER.filter((each) => nodes.some((node) => node.label === each));
  const entries = labels.map((each) =>
    element(
      "li",
      {},
      drawn("svg", { viewBox: "-16 -16 32 32", width: 18, height: 18, "aria-hidden": "true" }, shape(each, 0, 0, 1)),
      words.label(each),
    ),
  );
  return element("ul", { class: "legend", "aria-label": "Shapes" }, ...entries);
}

function shortened(line, room) {
  const letters = [...line];
  return letters.length > room ? `${letters.slice(0, room - 1).join("").trimEnd()}…` : line;
}

/** `words` in at most `most` lines of `room` letters, the last one shortened. */
function wrapped(name, room, most = 2) {
  const lines = [""];
  for (const word of name.split(/\s+/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if ([...longer].length <= room || !lines.at(-1) || lines.length === most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, room));
}
