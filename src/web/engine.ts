// The page's engine: a worker's code, or, where a browser lets no worker run, a script of the page itself.
import { AppError } from "../errors.ts";
import { type Answer, IN_PAGE, type InPageEngine, type Request } from "./protocol.ts";
import { ABOUT, getReady, redactForPage } from "./redaction-job.ts";
import { readSourceBytes, readSourceString, type SourceText } from "./source-text.ts";

let source: SourceText | undefined;

async function handle(request: Request, answer: (answer: Answer) => void): Promise<void> {
  const { id } = request;
  try {
    if (request.type === "encode") {
      const bytes = (source ?? readSourceString("")).encode(request.text);
      answer({ type: "encoded", id, bytes });
      return;
    }
    answer({ type: "stage", id, stage: "reading" });
    source =
      typeof request.source === "string"
        ? readSourceString(request.source)
        : readSourceBytes(new Uint8Array(await request.source.arrayBuffer()));
    const result = redactForPage(source.text, (stage) => answer({ type: "stage", id, stage }));
    answer({ type: "result", id, result });
  } catch (error) {
    // The message of a bug may quote what was read.
    const isOurs = error instanceof AppError;
    const name = error instanceof Error ? error.name : typeof error;
    const message = isOurs ? error.message : `This text could not be redacted (${name}).`;
    answer({ type: "refused", id, message, hint: isOurs ? error.hint : "Nothing of it was sent or stored. Please report it as a bug." });
  }
}

const start: InPageEngine = (answer) => {
  answer({ type: "ready", about: ABOUT });
  return (request) => void handle(request, answer);
};

if (typeof document === "undefined") {
  const worker = globalThis as unknown as Worker;
  const receive = start((answer) => worker.postMessage(answer, answer.type === "encoded" ? [answer.bytes.buffer] : []));
  worker.addEventListener("message", ({ data }: MessageEvent<Request>) => receive(data));
  getReady();
} else {
  Object.assign(globalThis, { [IN_PAGE]: start });
}
