// Serves the paste page to one browser on this machine, until its tab is closed.
import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { HOLDER_POLICY, holderOf } from "./holder.ts";

const HOST = "127.0.0.1";
/** Milliseconds between a tab that goes and one that comes, as when it is loaded again. */
const GRACE = 5000;
const KEEP_ALIVE = 20_000;

export interface PageServer {
  readonly url: string;
  /** Settled when the last tab was closed. */
  readonly ended: Promise<void>;
}

const COMMON = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
const HTML = { ...COMMON, "Content-Type": "text/html; charset=utf-8" };

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...COMMON, "Content-Type": "text/plain; charset=utf-8", "Content-Security-Policy": "default-src 'none'" });
  response.end(`${why}\n`);
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Only on loopback, at a port of the system's choice, below a path that nobody can guess, and only under the name that
 * it gives out: a foreign page whose name was pointed to this machine is refused by its Host header.
 * @param page the built paste page
 * @throws NodeJS.ErrnoException when there is no loopback address to listen on
 */
export async function servePage(page: string): Promise<PageServer> {
  const token = randomBytes(24).toString("base64url");
  const holder = holderOf(page);
  const tabs = new Set<ServerResponse>();
  let authority = "";
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const server: Server = createServer((request, response) => answer(request, response));
  const ended = new Promise<void>((resolve) => server.once("close", resolve));
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const answerAlive = (response: ServerResponse): void => {
    clearTimeout(leaving);
    tabs.add(response);
    response.writeHead(200, { ...COMMON, "Content-Type": "text/event-stream" });
    response.write("retry: 1000\n\n");
    const beat = setInterval(() => response.write(": \n\n"), KEEP_ALIVE);
    response.once("close", () => {
      clearInterval(beat);
      tabs.delete(response);
      if (tabs.size === 0) leaving = setTimeout(end, GRACE);
    });
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.headers.host !== authority) return refuse(response, 403, "This address is not served under that name.");
    if (request.method !== "GET") return refuse(response, 405, "Only GET is answered.");
    const [, given = "", name, ...rest] = (request.url ?? "").split("/");
    if (!isSame(given, token) || rest.length > 0) return refuse(response, 404, "There is nothing here.");
    if (name === "alive") return answerAlive(response);
    if (name === "") response.writeHead(200, { ...HTML, "Content-Security-Policy": HOLDER_POLICY });
    // Its own policy, in the page, is the stricter one.
    else if (name === "page") response.writeHead(200, { ...HTML, "Content-Security-Policy": "frame-ancestors 'self'" });
    else return refuse(response, 404, "There is nothing here.");
    response.end(name === "" ? holder : page);
  };

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, HOST, resolve);
  });
  authority = `${HOST}:${(server.address() as AddressInfo).port}`;
  return { url: `http://${authority}/${token}/`, ended };
}
