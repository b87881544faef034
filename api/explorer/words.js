// How the page says what the graph holds. Terms that it does not know are shown as they are, in plain letters.

const RELATIONS = {
  PRESIDES: ["presides", "presided over by"],
  HOLDS_POST: ["holds a post in", "posts held by"],
  MEMBER_OF: ["member of", "members"],
  PART_OF: ["part of", "parts"],
  HAS_JURISDICTION: ["has jurisdiction over", "under the jurisdiction of"],
  LOCATED_IN: ["located in", "places in it"],
  ISSUED_BY: ["issued by", "issued"],
  SIGNED_BY: ["signed by", "signed"],
  IMPLEMENTS: ["implements", "implemented by"],
  SUPERSEDES: ["supersedes", "superseded by"],
  AMENDS: ["amends", "amended by"],
  REPEALS: ["repeals", "repealed by"],
  BASED_ON: ["based on", "basis of"],
  APPOINTS: ["appoints", "appointed by"],
  ORGANIZES: ["organizes", "organized by"],
  ATTENDS: ["attends", "attended by"],
  SUCCEEDS: ["succeeds", "succeeded by"],
};
const LABELS = {
  Organization: ["organization", "organizations"],
  Person: ["person", "people"],
  Directive: ["directive", "directives"],
  Place: ["place", "places"],
  Event: ["event", "events"],
  Programme: ["programme", "programmes"],
  Document: ["document", "documents"],
};
const LANGUAGES = { vi: "Vietnamese", en: "English", fr: "French", ru: "Russian" };

/** A term in plain letters: `mass-mobilization-commission` → `mass mobilization commission`. */
export const plain = (term) => String(term).replaceAll(/[-_]/g, " ").toLowerCase();

/** A relation as seen from one of its ends. */
export const relation = (type, isOut) => RELATIONS[type]?.[isOut ? 0 : 1] ?? `${plain(type)} ${isOut ? "→" : "←"}`;

/** The order in which relations are shown. */
export const relationOrder = (type) => (Object.keys(RELATIONS).indexOf(type) + 100) % 100;

/** A label, for one or for many. */
export const label = (term, count = 1) => LABELS[term]?.[count === 1 ? 0 : 1] ?? plain(term);

/** The labels that are told of, in order. */
export const LABEL_ORDER = Object.keys(LABELS);

/** A language by its code. */
export const language = (code) => LANGUAGES[code] ?? code;

/** When a tenure was, as far as it is stated. */
export function time({ since, until, former }) {
  const stated = [since ? `since ${since}` : "", until ? `until ${until}` : ""].filter(Boolean).join(", ");
  return [stated, former ? "former" : ""].filter(Boolean).join(" · ");
}

/** A count with its word. */
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
