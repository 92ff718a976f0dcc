// How placeholders can be written; apart, since the command line's tables need no more of them.

export const STYLES = ["angle", "identifier", "brackets"] as const;
/** `<EMAIL_1>`; `REDACTED_EMAIL_1` for places where only a name may stand; `[EMAIL_1]`. */
export type PlaceholderStyle = (typeof STYLES)[number];
