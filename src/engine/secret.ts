// The one owner of a raw value. Printing, serialising or inspecting it shows the redaction.
import type { Redacted } from "./redaction.ts";

/** Opaque holder of a value; only the engine and `redact` may call {@link Secret.expose}. */
export class Secret {
  readonly #value: string;
  readonly redacted: Redacted;

  /** @param value one character a byte (latin1 view of the document's bytes) */
  constructor(value: string, redacted: Redacted) {
    this.#value = value;
    this.redacted = redacted;
  }

  /** The raw value, one character a byte. test/architecture.test.ts lists who may call this. */
  expose(): string {
    return this.#value;
  }

  toString(): string {
    return this.redacted;
  }

  toJSON(): string {
    return this.redacted;
  }
}

// Node's console and debuggers ask for this symbol.
Object.defineProperty(Secret.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  value(this: Secret): string {
    return this.redacted;
  },
});
