import type { World } from '../../../model/report';
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
