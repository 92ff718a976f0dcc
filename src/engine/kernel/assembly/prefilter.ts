// AssemblyScript: what the prefilter calls. search.ts exports more, for the kernel of a history: V8 would compile a way
// into each such function, at every start.
export { begin, beginSurvey, next, survey, tellAgain } from "./search";
