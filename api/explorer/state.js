// The state of the page stands in the address bar: q (words searched for), e (the thing shown), d and char (a source text, its marked place).

const KEYS = ["q", "e", "d", "char"];
const listeners = [];

/** The state that the address bar holds; what is not set is "". */
export function current() {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(KEYS.map((key) => [key, given.get(key) ?? ""]));
}

/** The address of a state. */
export function link(state) {
  const set = KEYS.filter((key) => state[key]).map((key) => [key, state[key]]);
  return set.length ? `?${new URLSearchParams(set)}` : "?";
}

/** Go to a state; `isStep`: the back button comes back from it. */
export function go(state, { isStep = true } = {}) {
  const address = link(state);
  if (address === link(current())) return;
  history[isStep ? "pushState" : "replaceState"](null, "", address);
  tell();
}

/** Call `listener` with each new state. */
export function onChange(listener) {
  listeners.push(listener);
}

function tell() {
  for (const listener of listeners) listener(current());
}

/** Let the back button, and links within the page, change the state without loading the page anew. */
export function follow() {
  addEventListener("popstate", tell);
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a[href^='?']");
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && event.button === 0;
    if (!anchor || !isPlain) return;
    event.preventDefault();
    history.pushState(null, "", anchor.getAttribute("href"));
    tell();
  });
}
