// Brings the engine up: in a worker, or in the page where the browser allows none for a file.
import { type About, type Answer, IN_PAGE, type InPageEngine, type Request, type Result, type Stage } from "./protocol.ts";

export interface Engine {
  readonly about: About;
  readonly isWorker: boolean;
  /** @throws Refusal */
  redact(source: string | Blob, onStage: (stage: Stage) => void): Promise<Result>;
  encode(text: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Drops what it is doing (who waits for it gets STOPPED) and what it remembers; it cannot be used any more. */
  stop(): void;
}

/** Why there is no result, in two sentences for people. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The policy allows the engine's text and nothing else; Trusted Types want that said here, too. */
interface ScriptPolicy {
  createScript(code: string): string;
  createScriptURL(url: string): string;
}

const plain: ScriptPolicy = { createScript: (code) => code, createScriptURL: (url) => url };

function createScriptPolicy(): ScriptPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } };
  return trustedTypes?.createPolicy("engine", plain) ?? plain;
}

const policy = createScriptPolicy();
const engineText = (): string => document.getElementById("engine")?.textContent ?? "";

/** A way to an engine. */
interface Link {
  send(request: Request): void;
  stop(): void;
}

type OpenLink = (receive: (answer: Answer) => void, fail: () => void) => Link;

const openWorker: OpenLink = (receive, fail) => {
  const url = URL.createObjectURL(new Blob([engineText()], { type: "text/javascript" }));
  const worker = new Worker(policy.createScriptURL(url));
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => receive(data));
  worker.addEventListener("error", fail);
  worker.addEventListener("messageerror", fail);
  return {
    send: (request) => worker.postMessage(request),
    stop() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
};

let inPage: InPageEngine | undefined;

const openInPage: OpenLink = (receive) => {
  if (inPage === undefined) {
    const script = document.createElement("script");
    script.textContent = policy.createScript(engineText());
    document.head.append(script);
    inPage = (globalThis as { [IN_PAGE]?: InPageEngine })[IN_PAGE];
  }
  if (inPage === undefined)
    throw new Refusal("This browser does not run the page\u2019s engine.", "Use a current one, or leakclerk redact on the command line.");
  return { send: inPage(receive), stop() {} };
};

export const STOPPED: Refusal = new Refusal(
  "The engine stopped.",
  "The text may be too large for this browser\u2019s memory: use leakclerk redact on the command line.",
);
/** Milliseconds after which a worker that has not begun is done without. */
const PATIENCE = 15_000;

interface Waiting {
  readonly onStage: (stage: Stage) => void;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Refusal) => void;
}

/** @throws Refusal when nothing answers */
async function connect(open: OpenLink, isWorker: boolean): Promise<Engine> {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let welcome: (about: About) => void;
  let refuse: (error: Refusal) => void;
  const ready = new Promise<About>((resolve, reject) => {
    welcome = resolve;
    refuse = reject;
  });
  const fail = (): void => {
    refuse(STOPPED);
    for (const { failed } of waiting.values()) failed(STOPPED);
    waiting.clear();
  };
  const receive = (answer: Answer): void => {
    if (answer.type === "ready") return welcome(answer.about);
    const waiter = waiting.get(answer.id);
    if (answer.type === "stage") return waiter?.onStage(answer.stage);
    waiting.delete(answer.id);
    if (answer.type === "refused") waiter?.failed(new Refusal(answer.message, answer.hint));
    else waiter?.done(answer);
  };
  const link = open(receive, fail);
  const ask = (make: (id: number) => Request, onStage: Waiting["onStage"] = () => {}): Promise<Answer> =>
    new Promise((done, failed) => {
      const id = next++;
      waiting.set(id, { onStage, done, failed });
      link.send(make(id));
    });
  const patience = setTimeout(() => refuse(STOPPED), PATIENCE);
  try {
    const about = await ready;
    return {
      about,
      isWorker,
      async redact(source, onStage) {
        const answer = await ask((id) => ({ type: "redact", id, source }), onStage);
        return (answer as Extract<Answer, { type: "result" }>).result;
      },
      async encode(text) {
        const answer = await ask((id) => ({ type: "encode", id, text }));
        return (answer as Extract<Answer, { type: "encoded" }>).bytes;
      },
      stop() {
        link.stop();
        fail();
      },
    };
  } catch (error) {
    link.stop();
    throw error;
  } finally {
    clearTimeout(patience);
  }
}

/** @throws Refusal when there is no way to run it */
export async function connectEngine(): Promise<Engine> {
  try {
    return await connect(openWorker, true);
  } catch {
    return connect(openInPage, false);
  }
}
