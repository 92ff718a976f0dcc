// Room hooks: what leakclerk knows of a tool that looks after git hooks.
import type { Edit } from "../edits/types.ts";
import type { HookEvent, ManagerId } from "../events.ts";
import type { HookRepository } from "../repository.ts";

export interface HookPlace {
  /** The file to edit; it need not exist. */
  readonly file: string;
  readonly edit: Edit;
  /** Whether git starts `file` itself, and so needs it executable. */
  readonly direct: boolean;
  /** What the user has to do before git comes to it, as a whole sentence. */
  readonly todo?: string;
  /** What the user ought to know, as whole sentences. */
  readonly notes?: readonly string[];
}

export interface HookManager {
  /** What `--manager` takes. */
  readonly id: ManagerId;
  /** For people. */
  readonly name: string;
  /** Variables that switch its hooks off, with the values that do. */
  readonly switches: readonly { readonly variable: string; readonly off: RegExp }[];
  /**
   * Where lines for `event` go when this manager looks after it here, and null when it does not.
   * @param asked the user named this manager, so signs of its use are not needed
   * @throws ConfigError where it looks after it and yet nothing can be edited
   */
  find(repository: HookRepository, event: HookEvent, asked: boolean): Promise<HookPlace | null>;
  /** All files that {@link find} may ever have named, for taking lines out again; they need not exist. */
  places(repository: HookRepository, event: HookEvent): readonly HookPlace[];
}
