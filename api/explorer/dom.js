// Building the page. Strings become text nodes or attributes, never markup: what documents say is data.

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element with attributes (null and false leave one out) and children (elements, or strings as text). */
export function element(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function drawn(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** A name as it stands in a document: kept apart, so that signs in it that turn the direction of text turn nothing else. */
export function name(words) {
  return element("bdi", {}, words);
}

/** Replace what `place` shows, and show it. */
export function show(place, ...children) {
  place.replaceChildren(...children.flat().filter(Boolean));
  place.hidden = false;
}

/** Empty `place` and hide it. */
export function hide(place) {
  place.replaceChildren();
  place.hidden = true;
}

/** Tell whoever cannot see what changed. */
export function announce(words) {
  document.getElementById("status").textContent = words;
}

/** What is shown while an answer is awaited. */
export function waiting(words) {
  return element("p", { class: "notice waiting" }, words);
}

/** A failure: what happened, what to do, and a button that tries again. */
export function failed(failure, retry) {
  const again = element("button", { type: "button" }, "Try again");
  again.addEventListener("click", retry);
  const incident = failure.data?.incident ? element("p", { class: "small" }, `Incident ${failure.data.incident}`) : null;
  announce(`${failure.message} ${failure.hint}`);
  return element(
    "div",
    { class: "notice failure" },
    element("p", {}, element("strong", {}, failure.message)),
    failure.hint ? element("p", {}, failure.hint) : null,
    incident,
    again,
  );
}
