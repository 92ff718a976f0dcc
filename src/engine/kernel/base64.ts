// Bytes as base64 text: Node's own decoder where there is one, since a loop would be felt at start-up.
type Decode = (text: string, encoding: "base64") => Uint8Array;

// What every home of the engine has, and its type checking knows nothing of.
const { Buffer, atob, btoa } = globalThis as unknown as {
  readonly Buffer?: { readonly from: Decode };
  readonly atob: (text: string) => string;
  readonly btoa: (text: string) => string;
};

export function fromBase64(text: string): Uint8Array {
  return Buffer === undefined ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : Buffer.from(text, "base64");
}

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
