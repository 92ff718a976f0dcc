// Reporters room: the colours of a terminal. A package for them asks for the terminal as it is loaded, which every commit would pay.

const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const;

/** Each marks a text; ECMA-48, "select graphic rendition". */
export type Colors = Readonly<Record<keyof typeof STYLES, (text: string) => string>>;

const plain = (text: string): string => text;
const styled =
  (style: keyof typeof STYLES) =>
  (text: string): string =>
    `\x1b[${STYLES[style][0]}m${text}\x1b[${STYLES[style][1]}m`;

/** @param isOn false: texts stay as they are */
export function createColors(isOn: boolean): Colors {
  const of = (style: keyof typeof STYLES): ((text: string) => string) => (isOn ? styled(style) : plain);
  return { bold: of("bold"), dim: of("dim"), red: of("red"), yellow: of("yellow"), cyan: of("cyan") };
}
