// Standard output and standard error. Node's streams for them load terminals and sockets, which takes milliseconds, so
// what is written goes straight to the descriptor where that is no terminal.
import { fstatSync, statSync, writeSync } from "node:fs";

export interface Output {
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Waits until what was written is on its way; false when nobody reads any more. */
  drained(): Promise<boolean>;
  /** Whether no stream was needed: all that was written has arrived, or it is known that it has not. */
  readonly isUnopened: boolean;
  /** Whether nothing is lost if the process ends now. */
  readonly isDone: boolean;
}

/** Whether a descriptor may be a terminal: one is a device, and not the one that swallows everything. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

async function drain(stream: NodeJS.WriteStream): Promise<boolean> {
  if (stream.writableNeedDrain && !stream.destroyed)
    await new Promise<void>((resolve) => {
      const events = ["drain", "close", "error"];
      const onEvent = (): void => {
        for (const event of events) stream.off(event, onEvent);
        resolve();
      };
      for (const event of events) stream.on(event, onEvent);
    });
  return !stream.destroyed && stream.errored === null;
}

/**
 * @param stream opens Node's own
 * @param onError told of what went wrong, but not that whoever read has gone: then the verdict stands, there is nobody to tell
 */
export function openOutput(descriptor: number, stream: () => NodeJS.WriteStream, onError: (error: NodeJS.ErrnoException) => void): Output {
  // Windows' consoles take text, not bytes.
  const needsStream = process.platform === "win32" || mayBeTerminal(descriptor);
  let opened: NodeJS.WriteStream | undefined;
  let isBroken = false;
  const fail = (error: NodeJS.ErrnoException): void => {
    isBroken = true;
    if (error.code !== "EPIPE") onError(error);
  };
  const open = (): NodeJS.WriteStream => {
    if (opened === undefined) {
      opened = stream();
      opened.on("error", fail);
    }
    return opened;
  };
  /** @returns what could not be written without waiting */
  const writeNow = (bytes: Uint8Array): Uint8Array => {
    let left = bytes;
    try {
      while (left.length > 0) left = left.subarray(writeSync(descriptor, left));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EAGAIN") return left;
      fail(error as NodeJS.ErrnoException);
    }
    return left.subarray(left.length);
  };
  return {
    get isTerminal() {
      return needsStream && open().isTTY;
    },
    write(text) {
      if (isBroken || text.length === 0) return;
      if (needsStream || opened !== undefined) return void open().write(text);
      const rest = writeNow(typeof text === "string" ? Buffer.from(text) : text);
      // Whoever reads is slow, and the pipe waits for nobody: the stream does.
      if (rest.length > 0) open().write(rest);
    },
    get isUnopened() {
      return opened === undefined;
    },
    get isDone() {
      return opened === undefined || isBroken || (opened.writableLength === 0 && opened.errored === null);
    },
    drained: () => (opened === undefined ? Promise.resolve(!isBroken) : drain(opened)),
  };
}
