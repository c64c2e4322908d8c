import type { Mention } from '../../model/finding';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';

/** Every mention of India–Russia trade in a scope, in reading order. */
export function mentionsIn(_document: EngineDocument, _scope: Scope): Draft<Mention>[] {
  return [];
}
