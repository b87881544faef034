// Asking the server. Every failure arrives as a `Failure`: in words, with what to do.

export class Failure extends Error {
  constructor({ code, message, hint, data }) {
    super(message);
    this.code = code;
    this.hint = hint ?? "";
    this.data = data ?? {};
  }
}

const SILENT = {
  code: "no-answer",
  message: "The server does not answer.",
  hint: "Check that it is still running (remit serve), then try again.",
};
const GARBLED = {
  code: "garbled",
  message: "The server's answer cannot be read.",
  hint: "Another program may have answered in its place. Check the address, then try again.",
};

/** The JSON at `path`. Rejects with a `Failure`, or with an AbortError when `signal` ended it. */
async function get(path, signal) {
  const response = await fetch(path, { signal, headers: { Accept: "application/json" } }).catch((error) => {
    throw error.name === "AbortError" ? error : new Failure(SILENT);
  });
  const body = await response.json().catch((error) => {
    throw error.name === "AbortError" ? error : new Failure(GARBLED);
  });
  if (!response.ok) throw new Failure(body.error ?? GARBLED);
  return body;
}

// An id holds slashes, and these stay: the rest of it must not read as a query or a fragment.
const inPath = (id) => id.split("/").map(encodeURIComponent).join("/");

export const search = (words, signal) => get(`api/search?${new URLSearchParams({ q: words, limit: 30 })}`, signal);
export const surroundings = (id, signal) => get(`api/entities/${inPath(id)}/neighbours?limit=500`, signal);
export const text = (id, signal) => get(`api/documents/${encodeURIComponent(id)}`, signal);
export const vocabulary = () => get("api/vocabulary");
export const health = (signal) => get("health", signal);
