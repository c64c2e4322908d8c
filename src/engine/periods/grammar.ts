import { reduce } from './rule';
import type { Term } from './term';
import { WHOLES } from './wholes';
import { YEARS } from './years';

/** Replaces the terms that make up an expression by one term `X` that holds it: first years, then what is made of them. */
export const parse = (terms: readonly Term[]): readonly Term[] =>
  reduce(reduce(terms, YEARS), WHOLES);
