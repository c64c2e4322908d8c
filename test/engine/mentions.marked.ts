import { documentOf } from '../../src/engine/document';
import { mentionsIn } from '../../src/engine/mentions/mentions';
import type { World } from '../../src/model/report';

const WORLD: World = { today: '2026-01-01' };

/** The text without the brackets that show what has to be marked. */
export const plain = (picture: string): string => picture.replace(/[[\]]/g, '');

/** The text with brackets around every mention that the engine finds. */
export function marked(text: string, world: World = WORLD): string {
  const document = documentOf(text, world);
  const mentions = document.scopes.flatMap((scope) => mentionsIn(document, scope));
  let picture = '';
  let last = 0;
  for (const { span } of mentions) {
    picture += `${text.slice(last, span.start)}[${text.slice(span.start, span.end)}]`;
    last = span.end;
  }
  return picture + text.slice(last);
}
