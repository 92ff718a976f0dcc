// A store of objects whose form is not understood here: git has to be asked.
import { GitError } from "../../errors.ts";

export class StoreError extends GitError {}
