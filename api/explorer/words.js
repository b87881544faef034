// How the page says what the graph holds, in the ontology's own words. Terms that it does not know are shown as they are, in plain letters.

const SPEAKS = "en"; // the language of the page; the ontology has vi, en, fr and ru
const MANY = { Organization: "organizations", Person: "people", Directive: "directives", Place: "places", Event: "events" };
const REST = { Programme: "programmes", Document: "documents" };
const LANGUAGES = { vi: "Vietnamese", en: "English", fr: "French", ru: "Russian" };
const RELATION_ORDER = [
  ...["PRESIDES", "HOLDS_POST", "MEMBER_OF", "IMPLEMENTS", "ISSUED_BY", "SIGNED_BY", "SUPERSEDES", "AMENDS", "REPEALS", "BASED_ON"],
  ...["APPOINTS", "SUCCEEDS", "ORGANIZES", "ATTENDS", "PART_OF", "HAS_JURISDICTION", "LOCATED_IN"],
];
const KINDS_OF = { Organization: "OrganizationKind", Directive: "DirectiveKind", Event: "EventKind", Place: "PlaceKind" };

/** No words at all. */
export const NONE = { labels: {}, relations: {}, kinds: {}, post_titles: {} };

let vocabulary = NONE;

/** Speak with these words from now on. */
export function learn(given) {
  vocabulary = given;
}

/** A term in plain letters: `mass-mobilization-commission` → `mass mobilization commission`. */
export const plain = (term) => String(term).replaceAll(/[-_]/g, " ").toLowerCase();

/** A relation as seen from one of its ends. */
export function relation(type, isOut) {
  const said = vocabulary.relations[type]?.[isOut ? "label" : "inverse"]?.[SPEAKS];
  return said ?? `${plain(type)} ${isOut ? "→" : "←"}`;
}

/** The order in which relations are shown: who leads it, what it carries out, what it did, where it belongs. */
export const relationOrder = (type) => (RELATION_ORDER.includes(type) ? RELATION_ORDER.indexOf(type) : RELATION_ORDER.length);

/** The labels that are told of, in order. */
export const LABEL_ORDER = [...Object.keys(MANY), ...Object.keys(REST)];

/** A label, for one or for many. */
export const label = (term, count = 1) =>
  count === 1 ? (vocabulary.labels[term]?.[SPEAKS] ?? plain(term)).toLowerCase() : (MANY[term] ?? REST[term] ?? plain(term));

/** The kind of a thing of this label. */
export const kind = (thing, term) => vocabulary.kinds[KINDS_OF[thing]]?.[term]?.[SPEAKS] ?? plain(term);

/** A level. */
export const level = (term) => vocabulary.kinds.Level?.[term]?.[SPEAKS] ?? plain(term);

/** A post, by the title that a body of this kind gives it: the head of a party committee is its Secretary. */
export const post = (term, bodyKind) =>
  vocabulary.post_titles[term]?.[bodyKind]?.[SPEAKS] ?? vocabulary.kinds.Post?.[term]?.[SPEAKS] ?? plain(term);

/** A language by its code. */
export const language = (code) => LANGUAGES[code] ?? code;

/** When a tenure was, as far as it is stated. */
export function time({ since, until, former }) {
  const stated = [since ? `since ${since}` : "", until ? `until ${until}` : ""].filter(Boolean).join(", ");
  return [stated, former ? "former" : ""].filter(Boolean).join(" · ");
}

/** A count with its word. */
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
