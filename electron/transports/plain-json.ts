/**
 * oRPC walks every value of an answer for what JSON cannot hold (dates, sets, blobs), which costs more than all the rest of a large answer. It
 * does so in plain objects and lists only.
 */
class PlainJson {
  constructor(value: object) {
    Object.assign(this, value);
  }
}

/** The same answer, for the wire: nothing in it but JSON, so that it need not be walked. */
export function plainJson<T extends object>(value: T): T {
  return new PlainJson(value) as T;
}
