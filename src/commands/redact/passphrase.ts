// The passphrase of a map: from the environment, a file, or typed without being shown; never an argument.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { AppError, UsageError } from "../../errors.ts";
import { reasonOf } from "../../sources/read-file.ts";
import { visibleText } from "../../sanitize.ts";
import type { Io } from "../io.ts";
import type { ParsedArguments } from "../options.ts";

export const PASSPHRASE_VARIABLE = "LEAKCLERK_MAP_PASSPHRASE";
const SHORTEST = 8;

async function typed(io: Io, question: string): Promise<string> {
  const answers = await io.openAnswers();
  try {
    io.err(question);
    let text = "";
    for (let key = await answers.next(); key !== null && key !== "\r" && key !== "\n"; key = await answers.next())
      text = key === "\u007f" || key === "\b" ? text.slice(0, -1) : text + key;
    io.err("\n");
    return text;
  } finally {
    answers.close();
  }
}

/**
 * @param isNew it is asked for twice, and must not be short
 * @throws UsageError when there is none
 */
export async function readPassphrase(args: ParsedArguments, io: Io, isNew: boolean): Promise<string> {
  const checked = (passphrase: string): string => {
    if (isNew && passphrase.length < SHORTEST) throw new UsageError(`a passphrase of less than ${SHORTEST} characters protects nothing`);
    if (passphrase === "") throw new UsageError("the passphrase is empty");
    return passphrase;
  };
  const file = args.value("passphrase-file");
  if (file !== undefined) {
    try {
      return checked(readFileSync(resolve(io.cwd, file), "utf8").replace(/\r?\n$/, ""));
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new UsageError(`--passphrase-file ${visibleText(file)}: ${reasonOf(error)}`);
    }
  }
  const fromEnvironment = io.env[PASSPHRASE_VARIABLE];
  if (fromEnvironment !== undefined && fromEnvironment !== "") return checked(fromEnvironment);
  if (!io.inIsTerminal)
    throw new UsageError(
      "the map needs a passphrase",
      `set ${PASSPHRASE_VARIABLE}, or give --passphrase-file FILE; on a terminal it is asked for`,
    );
  const first = await typed(io, "passphrase of the map: ");
  if (isNew && (await typed(io, "once more: ")) !== first) throw new UsageError("the two passphrases differ");
  return checked(first);
}
