import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

const ENGLISH: readonly Row[] = [
  [
    'Speaking later to the Harbour news agency, Ravi Menon said tea was dear.',
    'Ravi Menon @Harbour: tea was dear',
  ],
  ['Ravi Menon told the Russian news agency that tea was dear.', 'Ravi Menon: tea was dear'],
  [
    'Ravi Menon told Russian news agency Interfax that tea was dear.',
    'Ravi Menon @Interfax: tea was dear',
  ],
  ['Ravi Menon told Pune daily wage earners that tea was dear.', 'Ravi Menon: tea was dear'],
  ['Speaking to the Harbour workers, Ravi Menon said tea was dear.', 'Ravi Menon: tea was dear'],
  [
    'Tea has become dear, port aide Ravi Menon told reporters ahead of the talks between the tea board and the coffee board.',
    'Ravi Menon: Tea has become dear',
  ],
  ['Lotus Teas on Monday reported a net profit of Rs 41 crore for the year.'],
  ['The ministry reported that tea exports had doubled.', 'The ministry: tea exports had doubled'],
  ['The price of tea, as per the ministry, is as under:'],
  [
    'Minister Ravi Menon told Kochi Wire that tea was dear.',
    'Ravi Menon @Kochi Wire: tea was dear',
  ],
  ['Minister Ravi Menon told Anita Rao that tea was dear.', 'Ravi Menon: tea was dear'],
  [
    'Minister Ravi Menon said tea was dear.\nThe Chilean consul general was more upbeat. A ship would come in May, he promised.',
    'Ravi Menon: tea was dear',
    'The Chilean consul general: A ship would come in May',
  ],
  [
    'Minister Ravi Menon said tea was dear.\nThe minister was upbeat. A ship would come in May, he promised.',
    'Ravi Menon: tea was dear',
    'Ravi Menon: A ship would come in May',
  ],
  [
    'Ravi Menon, the owner of a tea garden, spoke to Anita Rao of The Kochi Ledger. Excerpts:\nHow did it all begin?\nWith a letter.\nAnd what is hard about it?\nThe rain.',
    'Ravi Menon @The Kochi Ledger: With a letter.',
    'Ravi Menon @The Kochi Ledger: The rain.',
  ],
];

const RUSSIAN: readonly Row[] = [
  [
    '— Везут чай и кофе, — перечисляет торговец Иван Лаптев. — Обратно — бумагу.',
    'Иван Лаптев: Везут чай и кофе,',
    'Иван Лаптев: Обратно — бумагу.',
  ],
  [
    'В городском министерстве сельских дел считают, что чай подешевеет.',
    'городское министерство сельских дел: чай подешевеет',
  ],
  [
    'В российском торгпредстве уверены, что чай подешевеет.',
    'российское торгпредство: чай подешевеет',
  ],
  ['В городе считают, что чай подешевеет.'],
  [
    '«Чай дорог», — пишет Иван Лаптев в журнале Tea & Coffee Weekly.',
    'Иван Лаптев @Tea & Coffee Weekly: «Чай дорог»',
  ],
  [
    'Чай подорожал, рассказал «Вестнику» директор склада Иван Лаптев.',
    'Иван Лаптев @Вестник: Чай подорожал',
  ],
  [
    'Интервью\nКорреспондент «Волжского вестника» поговорил с министром Иваном Лаптевым.\n— Чай снова дорожает?\n— Дожди залили склады.\n— Чем это можно выправить?\n— Новыми складами.',
    'Иван Лаптев @Волжский вестник: Дожди залили склады.',
    'Иван Лаптев @Волжский вестник: Новыми складами.',
  ],
];

/** Whom something was told opens the sentence; bodies by their task; guests; whole sentences behind a colon. */
const RUSSIAN_NAMED: readonly Row[] = [
  [
    '"Вестнику" рассказала технолог Анна Белова, что чай подорожал.',
    'Анна Белова @Вестник: чай подорожал',
  ],
  ['«Рынку» сообщил директор Иван Лаптев: «Чай дорог».', 'Иван Лаптев @Рынку: «Чай дорог»'],
  ['«Росток» сообщил Ивану Лаптеву, что чай подорожал.', '«Росток»: чай подорожал'],
  ['«Чай дорог» сказал Иван Лаптев.', 'Иван Лаптев: «Чай дорог»'],
  ['Совет по кофе Перу сообщил, что кофе подорожал.', 'Совет по кофе Перу: кофе подорожал'],
  ['Кофе подорожал, сообщил Совет по кофе Перу.', 'Совет по кофе Перу: Кофе подорожал'],
  ['Комитет по чаю на этой неделе сообщил, что чай подорожал.', 'Комитет по чаю: чай подорожал'],
  ['Кофе подорожал, сообщил Совет по телефону.', 'Совет: Кофе подорожал'],
  [
    'Глава делегации, владелец плантации Рави Менон сообщил, что чай дорог. «Мы возим его морем», — заметил гость.',
    'Рави Менон: чай дорог',
    'Рави Менон: «Мы возим его морем»',
  ],
  [
    'Директор Иван Лаптев встретил Рави Менона. «Мы возим чай морем», — заметил гость.',
    'гость: «Мы возим чай морем»',
  ],
  [
    'Источник в порту рассказал «Ведомостям», что склад открыт: «Мы ждем машин из Керчи». Директор молчал.',
    'Источник в порту @Ведомости: склад открыт',
    'Источник в порту @Ведомости: «Мы ждем машин из Керчи»',
  ],
  [
    'Директор Анна Белова подтвердила сроки, но от прогнозов воздержалась: «Чай любит дождь», — сказала она.',
    'Анна Белова: «Чай любит дождь»',
  ],
  [
    'Директор Анна Белова сказала: «Чай любит дождь», — и добавила, что кофе дорог.',
    'Анна Белова: «Чай любит дождь»',
    'Анна Белова: кофе дорог',
  ],
  [
    'Директор Иван Лаптев рассказал, что живет просто: «чай утром, чай вечером».',
    'Иван Лаптев: живет просто: «чай утром, чай вечером»',
  ],
  [
    'Директор Иван Лаптев рассказал, что назвал склад просто: «Рынок».',
    'Иван Лаптев: назвал склад просто: «Рынок»',
  ],
];

/** The line that tells where and when an interview was printed. */
const PRINTED: readonly Row[] = [
  [
    'Чай дорог\nПосол Иван Лаптев — о чае\n«Ведомости», 4 мая 2024 года\n— Почему чай снова дорог?\n— Дожди залили склады.\n— Чем это можно выправить?\n— Новыми складами.',
    'Иван Лаптев @Ведомости: Дожди залили склады.',
    'Иван Лаптев @Ведомости: Новыми складами.',
  ],
  [
    'Чай дорог\nПосол Иван Лаптев — о чае\nГазета «Маяк» | 4 мая 2024 г.\n— Почему чай снова дорог?\n— Дожди залили склады.\n— Чем это можно выправить?\n— Новыми складами.',
    'Иван Лаптев @Маяк: Дожди залили склады.',
    'Иван Лаптев @Маяк: Новыми складами.',
  ],
  [
    'Interview with envoy Ravi Menon\nVolga Wire, 4 May 2024\nQ: Why is tea dear this year?\nA: The rain drowned it.\nQ: What can be done about it?\nA: New stores.',
    'Ravi Menon @Volga Wire: The rain drowned it.',
    'Ravi Menon @Volga Wire: New stores.',
  ],
  // neither a forum nor a town prints
  [
    'Чай дорог\nПосол Иван Лаптев — о чае\nФорум «Волна», 4 мая 2024 года\n— Почему чай снова дорог?\n— Дожди залили склады.\n— Чем это можно выправить?\n— Новыми складами.',
    'Иван Лаптев: Дожди залили склады.',
    'Иван Лаптев: Новыми складами.',
  ],
  [
    'Interview with envoy Ravi Menon\nKochi, 4 May 2024\nQ: Why is tea dear this year?\nA: The rain drowned it.\nQ: What can be done about it?\nA: New stores.',
    'Ravi Menon: The rain drowned it.',
    'Ravi Menon: New stores.',
  ],
];

const HINDI: readonly Row[] = [
  ['वाणिज्य मंत्री रवि मेनन ने इस फैसले को "मील का पत्थर" बताया.', 'रवि मेनन: इस फैसले को "मील का पत्थर"'],
  ['वाणिज्य मंत्री रवि मेनन ने शुल्क को "अनुचित" करार दिया.', 'रवि मेनन: शुल्क को "अनुचित"'],
  ['वाणिज्य मंत्री रवि मेनन ने कंपनी का नाम "सागर" बताया.'],
  [
    'साक्षात्कार\nचाय संघ के महानिदेशक रवि मेनन से जनदर्पण की मीरा रावत ने चाय के व्यापार पर बात की। मुख्य अंश:\nसवाल: चाय कितनी बिकी?\nजवाब: शुरुआत धीमी थी।\nसवाल: दिक्कत कहां है?\nजवाब: बारिश में है।',
    'रवि मेनन @जनदर्पण: शुरुआत धीमी थी।',
    'रवि मेनन @जनदर्पण: बारिश में है।',
  ],
  [
    'साक्षात्कार\nचाय संघ के महानिदेशक रवि मेनन से मंत्रालय की प्रवक्ता ने चाय के व्यापार पर बात की। मुख्य अंश:\nसवाल: चाय कितनी बिकी?\nजवाब: शुरुआत धीमी थी।\nसवाल: दिक्कत कहां है?\nजवाब: बारिश में है।',
    'रवि मेनन: शुरुआत धीमी थी।',
    'रवि मेनन: बारिश में है।',
  ],
];

describe('to whom it was said, and by which of those in question', () => {
  it.each([...ENGLISH, ...RUSSIAN, ...RUSSIAN_NAMED, ...PRINTED, ...HINDI])(
    '%s',
    (text, ...statements) => {
      expect(said(text)).toEqual(statements);
    },
  );
});
