// Arguments cut into options and positionals as `parseArgs` of node:util does it, not strictly. Loading that one takes a
// millisecond of every commit.

export type Token =
  | { readonly kind: "option"; readonly name: string; readonly rawName: string; readonly value?: string; readonly inlineValue?: boolean }
  | { readonly kind: "positional"; readonly value: string };

export interface TokenSpec {
  readonly name: string;
  readonly short?: string;
  /** It takes a value. */
  readonly takesValue: boolean;
}

/** @param specs an option that is not among them takes a value only behind `=` */
export function cutArguments(args: readonly string[], specs: readonly TokenSpec[]): Token[] {
  const tokens: Token[] = [];
  const left = [...args];
  const takesValue = (name: string): boolean => specs.find((spec) => spec.name === name)?.takesValue === true;
  const nameOf = (short: string): string => specs.find((spec) => spec.short === short)?.name ?? short;
  const add = (name: string, rawName: string): void => {
    const value = takesValue(name) ? left.shift() : undefined;
    tokens.push({ kind: "option", name, rawName, ...(value === undefined ? {} : { value, inlineValue: false }) });
  };
  /** Switches that stand together; the last may be followed by its value. */
  const partsOf = (group: string): string[] => {
    const letters = group.slice(1).split("");
    const last = letters.findIndex((letter) => takesValue(nameOf(letter)));
    if (last === -1) return letters.map((letter) => `-${letter}`);
    return [...letters.slice(0, last).map((letter) => `-${letter}`), `-${letters.slice(last).join("")}`];
  };
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === "--") {
      for (const value of left.splice(0)) tokens.push({ kind: "positional", value });
    } else if (arg.startsWith("--")) {
      const equals = arg.includes("=", 3) ? arg.indexOf("=") : -1;
      if (equals === -1) add(arg.slice(2), arg);
      else
        tokens.push({
          kind: "option",
          name: arg.slice(2, equals),
          rawName: arg.slice(0, equals),
          value: arg.slice(equals + 1),
          inlineValue: true,
        });
    } else if (arg.startsWith("-") && arg.length > 1) {
      const short = arg[1] as string;
      const [name, rest] = [nameOf(short), arg.slice(2)];
      if (rest === "") add(name, arg);
      else if (takesValue(name)) tokens.push({ kind: "option", name, rawName: `-${short}`, value: rest, inlineValue: true });
      else left.unshift(...partsOf(arg));
    } else tokens.push({ kind: "positional", value: arg });
  }
  return tokens;
}
