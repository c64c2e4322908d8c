/** A page with one behaviour: what is on it, what happens to it, and what must be marked. */
export interface PageFixture {
  /** Names the behaviour. */
  readonly title: string;
  readonly html: string;
  /** The ending of the page's address, where it is no HTML. */
  readonly type?: '.xhtml' | '.svg';
  /** More that the server gives, by path. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The words of every mark in reading order, those of frames last, white space collapsed, invisible signs left out. */
  readonly marks: readonly string[];
  /** How many mentions these are, where one is in more than one piece; the badge counts them. */
  readonly mentions?: number;
  /** A selector of elements under which nothing may be marked. */
  readonly bare?: string;
  /** The marks that are awaited before {@link act}. */
  readonly before?: readonly string[];
  /** Statements that run in the page once it was read; `marks` are those after them. */
  readonly act?: string;
  /** An expression that must be true in the page when its marks are right. */
  readonly holds?: string;
  /** The page itself goes on changing, so that its tree cannot be compared. */
  readonly restless?: boolean;
}

export const TRADE = 'India–Russia trade';
export const P = `<p>${TRADE} grew.</p>`;
/** Names both countries and trade, so that the page is read, and holds no mention. */
export const TOPIC = '<p>India and Russia spoke. Children traded stickers.</p>';

/** A plain document around a body. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Declared, so that the page needs no script for it. */
export const shadow = (html: string): string =>
  `<template shadowrootmode="open">${html}</template>`;
