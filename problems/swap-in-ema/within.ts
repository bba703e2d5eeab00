import { Raises, raises } from '#problem';
import type { ContextManager } from './reference.ts';
import type { TinyModel } from './tinyModel.ts';

/**
 * Python's `with manager as model: block(model)`. An exception in the block is thrown where the
 * manager yields, and passes unless that catches it.
 */
export function within(
  manager: ContextManager,
  block: (model: TinyModel | undefined) => void,
): void {
  const { value } = manager.next();
  try {
    block(value ?? undefined);
  } catch (error) {
    manager.throw(error);
    return;
  }
  manager.next();
}

/** Python's `try: block()` with an `except` for this type that does nothing. */
export function catching(type: string, block: () => void): void {
  try {
    block();
  } catch (error) {
    if (!(error instanceof Raises && error.type === type)) throw error;
  }
}

/** What `model([x])[0]` gives in Python, where None cannot be called. */
export function ask(model: TinyModel | undefined, x: number): number {
  if (!model) throw raises('TypeError');
  return model.predict(x);
}
