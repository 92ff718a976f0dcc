// Reporters room: escaping for XML and HTML, the same for elements and attributes.

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * For text that sanitize.ts already made visible: what XML 1.0 cannot hold (controls, lone
 * surrogates, noncharacters) is gone by then.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
