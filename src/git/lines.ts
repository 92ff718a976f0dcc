// Long answers of git, line by line while they come: a history has millions.
import { GitError } from "../errors.ts";
import { gitComplaint, spawnGit, startFailure, type GitOptions } from "./run.ts";

const NEWLINE = 10;

/** @param data holds the line from `start` to `end`, without its end; valid only during the call */
export type OnLine = (data: Buffer, start: number, end: number) => void;

/**
 * Runs git to its end.
 * @param input standard input, none by default
 * @returns what git complained of although it did its work; "" for nothing
 * @throws GitError when git cannot be started, fails, or ends within a line
 */
export function readLines(args: readonly string[], options: GitOptions, onLine: OnLine, input: string | Uint8Array = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(args, options);
    let rest: Buffer = Buffer.alloc(0);
    let complaint = "";
    let failure: unknown;
    child.stdout.on("data", (chunk: Buffer) => {
      if (failure !== undefined) return;
      try {
        const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = data.indexOf(NEWLINE); end !== -1; end = data.indexOf(NEWLINE, start)) {
          onLine(data, start, end);
          start = end + 1;
        }
        rest = Buffer.from(data.subarray(start));
      } catch (error) {
        failure = error;
        child.kill();
      }
    });
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", (error) => reject(startFailure(error, options)));
    child.on("close", (status) => {
      if (failure !== undefined) reject(failure);
      else if (status !== 0) reject(new GitError(`git ${args[0]} failed: ${gitComplaint(complaint) || `status ${status ?? 129}`}`));
      else if (rest.length > 0) reject(new GitError(`git ${args[0]} gave a garbled answer`));
      else resolve(gitComplaint(complaint));
    });
  });
}
