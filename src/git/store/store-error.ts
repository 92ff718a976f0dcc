// A store of objects whose form is not understood here: git has to be asked.
import { AppError } from "../../errors.ts";

export class StoreError extends AppError {
  override readonly name = "StoreError";
}
