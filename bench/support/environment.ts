// The environment measured processes get: nothing of this machine's own, no network, caches in the bench's folder.
import { join } from "node:path";

/** Where corpora and peers are kept between runs. */
export const cacheOf = (root: string): string => join(root, "node_modules/.cache/leakclerk");

/** Settings that change what a tool does or, as NODE_EXTRA_CA_CERTS does, add 40 ms to every start of Node 20. */
const FOREIGN = /^(?:NODE_(?:EXTRA_CA_CERTS|OPTIONS)|npm_.*|(?:GITLEAKS|BETTERLEAKS|RIPGREP|LEAKCLERK|KF|KINGFISHER)_.*|GIT_.*|PYTHON.*)$/i;

/** Nothing listens there, so what asks for an update or checks a key fails at once and alike for all. */
const NOWHERE = "http://127.0.0.1:9";

export function quietEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name) && !/^(?:https?|all|no)_proxy$/i.test(name));
  return { ...Object.fromEntries(own), HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, http_proxy: NOWHERE, https_proxy: NOWHERE, ...extra };
}
