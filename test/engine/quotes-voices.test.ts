import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/engine/document';
import { quotesIn } from '../../src/engine/quotes/quotes';

/** Each statement as "speaker @medium: words", in reading order. */
function said(text: string): string[] {
  const document = documentOf(text, { today: '2026-01-01' });
  return document.scopes
    .flatMap((scope) => quotesIn(document, scope))
    .map(({ span, speaker, outlet }) => {
      const medium = outlet ? ` @${outlet}` : '';
      return `${speaker ?? '?'}${medium}: ${text.slice(span.start, span.end)}`;
    });
}

type Row = readonly [text: string, ...statements: string[]];

const RUSSIAN: readonly Row[] = [
  [
    'В канун праздника консул Чили в Москве Рауль Вега рассказал, что чай дорог.',
    'Рауль Вега: чай дорог',
  ],
  [
    'В среду консул Чили в Москве Рауль Вега рассказал в интервью ТАСС о рынке чая.\n— Чай снова дорожает. Почему?\n— Дожди залили склады.\n— Многие ждут, что вы уйдете с рынка.\n— Мы никуда не уходим.\n— А что будет весной?\n— Подождем урожая.\nЧитайте полную версию на сайте.',
    'Рауль Вега @ТАСС: Дожди залили склады.',
    'Рауль Вега @ТАСС: Мы никуда не уходим.',
    'Рауль Вега @ТАСС: Подождем урожая.',
  ],
];

describe('who said it, in Russian', () => {
  it.each(RUSSIAN)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
