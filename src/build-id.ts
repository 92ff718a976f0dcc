// Which sources this is made of, to tell a thread of another build.

/** A hash of all sources; not there where they run unbuilt, as in tests. */
declare const __SOURCES__: string | undefined;

/** Empty where it is not known. */
export const BUILD_ID: string = typeof __SOURCES__ === "undefined" ? "" : __SOURCES__;
