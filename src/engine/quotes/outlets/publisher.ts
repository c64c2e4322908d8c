import type { Quote } from '../../../model/finding';
import type { World } from '../../../model/report';
import type { Draft } from '../../analysis';
import { outlets as en } from '../../languages/en/outlets';

const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const HOSTS = new Map(en.outlets.map(([phrase, name]) => [squeezed(phrase), name]));

/**
 * The publisher of a page: as the page says, else the medium whose name is its host's.
 * @example publisherOf({ today, url: 'https://www.hindustantimes.com/x' }) // 'Hindustan Times'
 */
export function publisherOf({ outlet, url }: World): string | undefined {
  if (outlet !== undefined || url === undefined || !URL.canParse(url)) return outlet;
  return new URL(url).hostname
    .split('.')
    .map((label) => HOSTS.get(label))
    .find((name) => name !== undefined);
}

/** «рассказали «Рынку» в трех банках»: the medium in which a text appears is who heard it, never who speaks in it. */
export function heardByPublisher(quote: Draft<Quote>, publisher: string | undefined): Draft<Quote> {
  const { speaker, speakerSpan, ...rest } = quote;
  if (speaker === undefined || publisher === undefined) return quote;
  if (squeezed(speaker) !== squeezed(publisher)) return quote;
  return { ...rest, outlet: quote.outlet ?? publisher };
}
