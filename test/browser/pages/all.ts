import { DOCUMENTS } from './documents';
import type { PageFixture } from './fixture';
import { GUEST } from './guest';
import { LIVE } from './live';
import { MARKUP } from './markup';
import { TREES } from './trees';
import { WITHHELD } from './withheld';

/** Every page, by what its behaviour is about. */
export const PAGES: Readonly<Record<string, readonly PageFixture[]>> = {
  'what authors do to words': MARKUP,
  'what is left alone': WITHHELD,
  'documents inside the document': TREES,
  'kinds of documents': DOCUMENTS,
  'what happens on live pages': LIVE,
  'a good guest': GUEST,
};
