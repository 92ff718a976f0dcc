// Reporters room: the colours of a terminal, loaded for who wants them: picocolors looks at the terminal as it is loaded.

/** Each marks a text. */
export type Colors = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "cyan", (text: string) => string>>;

const plain = (text: string): string => text;

/** Texts stay as they are. */
export const NO_COLORS: Colors = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain };

export async function loadColors(isOn: boolean): Promise<Colors> {
  if (!isOn) return NO_COLORS;
  const { default: picocolors } = await import("picocolors");
  return picocolors.createColors(true);
}
