import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/engine/document';
import { periodsIn } from '../../src/engine/periods/periods';
import { periodCode } from '../../src/model/period';

const read = (text: string, published?: string) => {
  const document = documentOf(text, { today: '2026-01-01', published });
  return document.scopes.flatMap((scope) => periodsIn(document, scope));
};

/** `2022`, `2022!` deadline or until, `2022+` since, `2022~` base of a comparison, `?` found but unresolved. */
const codes = (text: string, published?: string): string[] =>
  read(text, published).map(({ period, role }) => {
    const mark = role ? { deadline: '!', until: '!', since: '+', base: '~' }[role] : '';
    return `${period ? periodCode(period) : '?'}${mark}`;
  });

const absolute: [string, ...string[]][] = [
  ['Sales for the quarter ended June 30, 2022 rose.', '2022-04/2022-06'],
  ['Sales for the nine months ended 31 December 2021 rose.', '2021-04/2021-12'],
  [
    'In Q2 FY23 sales rose. During the quarter, exports fell.',
    '2022-07/2022-09',
    '2022-07/2022-09',
  ],
  ['In 2021 a quarter of the rice went there; in the same quarter it fell.', '2021'],
  ['Trade grew in 2021.', '2021'],
  ['Trade grew in CY2023 again.', '2023'],
  ['It stood at $5 billion (2019).', '2019'],
  ['Shipments of $2020 million and 1,950 tonnes, 2000.5 in all', ...[]],
  ['Exports in FY25 fell.', 'FY2024-25'],
  ["Exports in FY'25 fell.", 'FY2024-25'],
  ['Exports in FY2024-25 fell.', 'FY2024-25'],
  ['Exports in FY 2024/25 fell.', 'FY2024-25'],
  ['Exports in FY24-25 fell.', 'FY2024-25'],
  ['Exports in 2024–2025 fell.', 'FY2024-25'],
  ['Exports in 1999-2000 fell.', 'FY1999-00'],
  ['Exports in fiscal 2022-23 fell.', 'FY2022-23'],
  ['Exports in the financial year 2023-24 fell.', 'FY2023-24'],
  ['Exports in the 2023-24 fiscal fell.', 'FY2023-24'],
  ['Exports in the fiscal year ended March 31, 2025 fell.', 'FY2024-25'],
  ['Exports in the financial year ending March 2024 fell.', 'FY2023-24'],
  ['Trade in Q1 FY26 was weak.', '2025-04/2025-06'],
  ['Trade in Q3 of 2022-23 was weak.', '2022-10/2022-12'],
  ['Trade in the first quarter of 2023 was weak.', '2023-01/2023-03'],
  ['Trade in the second half of 2023 was weak.', '2023-07/2023-12'],
  ['Trade in H1 2022 was weak.', '2022-01/2022-06'],
  ['Trade in H1 FY25 was weak.', '2024-04/2024-09'],
  ['In May 2023 it rose.', '2023-05'],
  ['In May of 2023 it rose.', '2023-05'],
  ['Trade in January-April 2022 rose.', '2022-01/2022-04'],
  ['Trade rose from January to April 2022.', '2022-01/2022-04'],
  ['Trade in April-January of 2022-23 rose.', '2022-04/2023-01'],
  ['Trade in April–July FY24 rose.', '2023-04/2023-07'],
  ['Between April 2022 and February 2023 it rose.', '2022-04/2023-02'],
  ['between May and August 2023', '2023-05/2023-08'],
  ['In the first seven months of 2018 it rose.', '2018-01/2018-07'],
  ['In the first 11 months of FY23 it rose.', '2022-04/2023-02'],
  ['Over the ten months to January 2022 it rose.', '2021-04/2022-01'],
  ['In the quarter ended June 2023 it rose.', '2023-04/2023-06'],
  ['A target by 2030 stands.', '2030!'],
  ['A target by the end of 2022 stands.', '2022!'],
  ['It has grown since 2019.', '2019+'],
  ['Trade grew from 2019 to 2022.', '2019/2022'],
  ['On October 5, 2018 they met.', '2018-10-05'],
  ['On 5 October 2018 they met.', '2018-10-05'],
  ['It may rise, and they march on.', ...[]],
  ['Prices were lower before the war.', '?'],
  ['в 2021 году выросла', '2021'],
  ['по итогам 2021 года выросла', '2021'],
  ['в 2024-25 финансовом году выросла', 'FY2024-25'],
  ['в 2024/25 фингоду выросла', 'FY2024-25'],
  ['в I квартале 2023 года выросла', '2023-01/2023-03'],
  ['во втором квартале 2023 года выросла', '2023-04/2023-06'],
  ['в первом полугодии 2023 года выросла', '2023-01/2023-06'],
  ['за первые семь месяцев 2023 года выросла', '2023-01/2023-07'],
  ['за 9 месяцев 2023 года выросла', '2023-01/2023-09'],
  ['в мае 2023 года выросла', '2023-05'],
  ['за январь-апрель 2023 года выросла', '2023-01/2023-04'],
  ['с января по апрель 2023 года выросла', '2023-01/2023-04'],
  ['с апреля 2022 по февраль 2023 года выросла', '2022-04/2023-02'],
  ['к 2030 году выросла', '2030!'],
  ['к концу 2030 года выросла', '2030!'],
  ['с 2019 года выросла', '2019+'],
  ['до начала спецоперации росла', '?'],
  ['2021 में व्यापार बढ़ा', '2021'],
  ['वर्ष 2021 में व्यापार बढ़ा', '2021'],
  ['वित्त वर्ष 2023-24 में व्यापार बढ़ा', 'FY2023-24'],
  ['वित्तीय वर्ष २०२३-२४ में व्यापार बढ़ा', 'FY2023-24'],
  ['2023-24 के वित्त वर्ष में व्यापार बढ़ा', 'FY2023-24'],
  ['मई 2023 में व्यापार बढ़ा', '2023-05'],
  ['जनवरी-अक्टूबर 2023 में व्यापार बढ़ा', '2023-01/2023-10'],
  ['जनवरी से अक्टूबर 2023 तक व्यापार बढ़ा', '2023-01/2023-10'],
  ['2023 की पहली तिमाही में व्यापार बढ़ा', '2023-01/2023-03'],
  ['2023 के पहले सात महीनों में व्यापार बढ़ा', '2023-01/2023-07'],
  ['2030 तक व्यापार बढ़ेगा', '2030!'],
  ['2030 के अंत तक व्यापार बढ़ेगा', '2030!'],
];

const relative: [string, string, ...string[]][] = [
  ['2018-10-05', 'It rose last year.', '2017'],
  ['2018-10-05', 'It rose in the first five months of this one.', '2018-01/2018-05'],
  ['2022-03-02', 'It rose in the current fiscal.', 'FY2021-22'],
  [
    '2022-03-02',
    'In 2018-19 it rose, and in the following fiscal again.',
    'FY2018-19',
    'FY2019-20',
  ],
  [
    '2022-03-02',
    'Over the nine months to December of the current fiscal it rose.',
    '2021-04/2021-12',
  ],
  ['2022-05-20', 'In April it rose.', '2022-04'],
  ['2022-02-20', 'In April it rose.', '2021-04'],
  [
    '2022-07-18',
    'In June-July 2022 it fell from the same two months one year ago.',
    '2022-06/2022-07',
    '2021-06/2021-07~',
  ],
  [
    '2022-07-06',
    'From January to April 2022 it doubled on the same period last year.',
    '2022-01/2022-04',
    '2021-01/2021-04~',
  ],
  ['2023-05-10', 'In FY23 it rose, but last year it fell.', 'FY2022-23', 'FY2022-23'],
  ['2022-07-06', 'By the end of 2022 it will; in the previous year it did not.', '2022!', '2021'],
  ['2023-08-01', 'It rose to 4 in 2021-22; a year earlier it was 3.', 'FY2021-22', 'FY2020-21~'],
  ['2023-08-01', 'In May it rose, up from the previous month.', '2023-05', '2023-04~'],
  ['', 'In 2022-23 it rose. Imports during the period fell.', 'FY2022-23', 'FY2022-23'],
  ['2023-08-01', 'It rose last month.', '2023-07'],
  ['2023-02-20', 'In January it rose, compared with December.', '2023-01', '2022-12'],
  ['2023-02-20', 'By the end of the year or by year-end it will rise.', '2023!', '2023!'],
  ['2023-02-20', 'К концу года вырастет', '2023!'],
  ['2023-02-20', 'साल के अंत तक बढ़ेगा', '2023!'],
  ['2023-02-20', 'In the first half it rose.', '2022-01/2022-06'],
  ['2023-08-01', 'за аналогичный период прошлого года', '?~'],
  ['2023-08-01', 'В 2022 году вырос, годом ранее упал.', '2022', '2021~'],
  ['2023-08-01', 'В прошлом году вырос, в этом году упал.', '2022', '2023'],
  ['2022-06-24', 'С апреля по июнь вырос, в мае упал.', '2022-04/2022-06', '2022-05'],
  ['2023-12-01', 'जनवरी-अक्टूबर 2023 में बढ़ा। इसी अवधि में घटा।', '2023-01/2023-10', '2023-01/2023-10'],
  ['2023-12-01', 'पिछले साल बढ़ा, मई में घटा', '2022', '2022-05'],
  ['2023-12-01', 'पिछले वित्त वर्ष में बढ़ा', 'FY2022-23'],
  ['2023-08-01', 'In May it rose; a month earlier it fell.', '2023-05', '2023-04~'],
  ['2023-08-01', 'В мае вырос, месяцем ранее упал.', '2023-05', '2023-04~'],
  ['2024-06-20', 'За пять месяцев вывоз чая вырос.', '2024-01/2024-05'],
  ['2024-11-20', 'По итогам десяти месяцев вывоз чая вырос.', '2024-01/2024-10'],
  ['2024-06-20', 'За последние пять месяцев вывоз чая вырос.', '?'],
  ['2024-06-20', 'Груз застрял на пять месяцев.', '?'],
  ['2024-06-20', 'В первом квартале ввоз риса упал.', '2024-01/2024-03'],
  ['2024-06-20', 'In the first quarter rice sales fell.', '?'],
  ['2024-12-06', 'ТУЛА, 5 дек - Агентство. Ввоз риса упал.', '2024-12-05'],
  ['2023-08-01', 'मई में बढ़ा, एक महीने पहले घटा', '2023-05', '2023-04~'],
  ['2023-08-01', 'In 2022 it rose; a month earlier it fell.', '2022', '?~'],
  ['2025-03-01', 'In May 2023 it rose. In June it fell.', '2023-05', '2023-06'],
  ['2025-03-01', 'In May 2023 it rose.\nIn June it fell.', '2023-05', '2024-06'],
  ['2025-03-01', 'In the first three quarters of FY24 it rose.', '2023-04/2023-12'],
  ['2025-03-01', 'По сравнению с маем вырос, до 5 б/с в июне.', '2024-05', '2024-06'],
];

describe('periods', () => {
  test.each(absolute)('%s', (text, ...expected) => expect(codes(text)).toEqual(expected));
  test.each(relative)('%s: %s', (published, text, ...expected) =>
    expect(codes(text, published)).toEqual(expected),
  );
});

const datelines: [string, ...string[]][] = [
  ['date 2022-07-18 Exports rose last year.', '2021'],
  ['May 20, 2022. In April exports rose.', '2022-04'],
  ['28.07.2022 АГЕНТСТВО\nВ прошлом году экспорт вырос.', '2021'],
  ['МОСКВА, 22 декабря 2022. /АГЕНТСТВО/. Задача решена в этом году.', '2022'],
  ['NEW DELHI (Agency - 17th April, 2023) Last fiscal it rose.', 'FY2022-23'],
  ['Written by Desk | Updated: October 2009\nIt rose last year.', '2008'],
  ['She told the press on Friday, October 5, 2018 that last year was good.', '2017'],
  ['Last year was good.', '?'],
  ['On 24 February 2022 it began. Last year was good.', '2022-02-24', '?'],
];

describe('the day of publication', () => {
  test.each(datelines)('%s', (text, ...expected) => expect(codes(text)).toEqual(expected));
});

test('spans are the words of the period', () => {
  const text = 'It fell in the first quarter of 2023, from January to May and by 2030.';
  expect(read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'first quarter of 2023',
    'January to May',
    '2030',
  ]);
});
