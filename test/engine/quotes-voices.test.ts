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
  [
    'Торговый представитель РФ в Бразилии Игорь Панов прибыл в Рио. Чай подорожал, заявил Панов. Дипломат добавил, что кофе подешевел.',
    'Игорь Панов: Чай подорожал',
    'Игорь Панов: кофе подешевел',
  ],
  [
    'Источник в порту рассказал агентству ТАСС, что суда стоят. Начальник порта сообщил агентству, что суда идут.',
    'Источник в порту @ТАСС: суда стоят',
    'Начальник порта @ТАСС: суда идут',
  ],
  [
    'Глава гильдии Бихари Саха говорил в январе местной The Daily Post, что чай дорог.',
    'Бихари Саха @The Daily Post: чай дорог',
  ],
  [
    'Цены упадут, оценил в беседе с «Портовым вестником» аналитик Игорь Лунин.',
    'Игорь Лунин @Портовым вестником: Цены упадут',
  ],
  [
    'Глава порта Иван Лаптев сообщил, что суда стоят. «Кранов у нас больше нет», — буркнул на ходу бригадир.',
    'Иван Лаптев: суда стоят',
    '?: «Кранов у нас больше нет»',
  ],
  [
    'Глава порта Иван Лаптев сообщил, что суда стоят. Обратно везти нечего, сетует железнодорожник: «Вагоны пусты, и так весь год».',
    'Иван Лаптев: суда стоят',
    'Иван Лаптев: Обратно везти нечего',
    'Иван Лаптев: «Вагоны пусты, и так весь год»',
  ],
  ['Обратно везти нечего: «Вагоны пусты, и так весь год».', '?: «Вагоны пусты, и так весь год»'],
  [
    'Цены снизят, объявил Дональд Трамп. Чай подешевеет, написал американский лидер в Truth Social.',
    'Дональд Трамп: Цены снизят',
    'Дональд Трамп @Truth Social: Чай подешевеет',
  ],
  [
    'Глава порта Иван Лаптев прибыл. Цены на чай, сказал он, упали вдвое.',
    'Иван Лаптев: Цены на чай, сказал он, упали вдвое',
  ],
  ['Цены на чай упали, сказал Иван Лаптев, выступая в Казани.', 'Иван Лаптев: Цены на чай упали'],
  [
    'Чай дешевеет, считает директор фабрики Анна Белова: спрос упал еще весной.',
    'Анна Белова: Чай дешевеет',
    'Анна Белова: спрос упал еще весной',
  ],
  [
    'Спрос упал, сообщили агентству Reuters три источника в отрасли. По их оценкам, он вернется весной.',
    'три источника в отрасли @Reuters: Спрос упал',
    'три источника в отрасли @Reuters: он вернется весной',
  ],
  ['В гильдии говорят, что спрос вырос.', 'гильдия: спрос вырос'],
  [
    '«Кранов нет», — жалуется импортер из Твери. По его подсчетам, нужны десять.',
    'импортер из Твери: «Кранов нет»',
    'импортер из Твери: нужны десять',
  ],
  [
    'Чай дёшев, сказал Иван Лаптев. Импортер из Твери лишь пожал плечами. Кофе, по его словам, дорог.',
    'Иван Лаптев: Чай дёшев',
    'Импортер из Твери: Кофе, по его словам, дорог',
  ],
  [
    'Глава порта Иван Лаптев заявил, что чай дёшев. Экспедитор из Нава-Шевы Рави Менон придерживается иного мнения. Отправители чая, уверяет он, ждут поезда.',
    'Иван Лаптев: чай дёшев',
    'Рави Менон: Отправители чая, уверяет он, ждут поезда',
  ],
  [
    'Чай подорожал, пишет The Pune Ledger со ссылкой на главу порта Ивана Лаптева. «Дожди залили все склады», — цитирует его издание.',
    'Иван Лаптев @The Pune Ledger: Чай подорожал',
    'Иван Лаптев @The Pune Ledger: «Дожди залили все склады»',
  ],
  [
    'Директор порта прибыл на встречу с министром угля Чили Кишаном Редди. «Наши заводы строятся под этот уголь», — сказал министр.',
    'Кишан Редди: «Наши заводы строятся под этот уголь»',
  ],
  [
    'На встрече с министром угля Чили Кишаном Редди говорили о ценах. «Наши заводы строятся под этот уголь», — сказал министр.',
    'Кишан Редди: «Наши заводы строятся под этот уголь»',
  ],
  [
    'Другой импортёр, Семён Рябов, рассказывает, что перешёл на Кению.',
    'Семён Рябов: перешёл на Кению',
  ],
  [
    'Чай подорожает, полагает аналитик агентства «ЧайРынок» Павел Суслов.',
    'Павел Суслов: Чай подорожает',
  ],
  ['Агентство Bloomberg со ссылкой на Kpler сообщило, что импорт упал.', 'Kpler: импорт упал'],
  [
    'Нарендра Моди написал в соцсети X, что беседа удалась. Премьер поблагодарил хозяев за визит. «Дружба выдержала испытание временем», — отметил он.',
    'Нарендра Моди @X: беседа удалась',
    'Нарендра Моди @X: «Дружба выдержала испытание временем»',
  ],
  [
    'Порт открылся весной. Суда уже идут. Чай подорожает, заявил президент Института чая Марк Ефимов. По мнению эксперта, кофе подешевеет. Аналитик банка Сергей Кротов с ним согласен.',
    'Марк Ефимов: Чай подорожает',
    'Марк Ефимов: кофе подешевеет',
  ],
  [
    'Вице-президент союза Мария Глухова и глава палаты Иван Лаптев выступили на форуме. Она подчеркнула, что нужен банк.',
    'Мария Глухова: нужен банк',
  ],
  [
    '«Скидки есть, но небольшие», — говорит трейдер одной из компаний.',
    'трейдер одной из компаний: «Скидки есть, но небольшие»',
  ],
];

const ENGLISH: readonly Row[] = [
  [
    '"Tea is cheap," said Ravi Menon. But another trader, who buys at the port, shrugged. Nobody can tell one tea from another, according to him.',
    'Ravi Menon: "Tea is cheap,"',
    'another trader: Nobody can tell one tea from another',
  ],
  [
    '"Tea is cheap," said Ravi Menon. An official in the ministry, who did not want to be named, disagreed. He pointed out that prices had doubled. "Coffee too," the official added.',
    'Ravi Menon: "Tea is cheap,"',
    'An official in the ministry: prices had doubled',
    'An official in the ministry: "Coffee too,"',
  ],
  ['LIVE UPDATES: Menon in Pune\n\n4.50 pm: Menon on the harvest\n\n6.20 pm: Programme adopted'],
  ['Edited by: Newsroom | Jan 30, 2024 03:15 PM IST'],
  ['Visitor Counter : 812'],
  ['Traders in a corner: what the new duty means for tea'],
  ['Envoy: what the new duty means for tea'],
  ['Envoy: tea exports will double', 'Envoy: tea exports will double'],
  ['Ravi Menon promises fuel.'],
  ['Road to the port closed, truckers told to use the ferry.'],
  [
    'Ravi Menon came to Pune. Last year, he added, tea exports doubled.',
    'Ravi Menon: tea exports doubled',
  ],
  [
    'A trader with a Pune-based mill put it more bluntly: "Bring me a clean bill and I will buy."',
    'A trader with a Pune-based mill: "Bring me a clean bill and I will buy."',
  ],
  [
    'The director of brokerage Menon & Sons says that tea is dear.',
    'The director of brokerage Menon & Sons: tea is dear',
  ],
  [
    'Tea will be dear, say analysts at brokerage Varma Securities.',
    'analysts at brokerage Varma Securities: Tea will be dear',
  ],
  [
    'In May, according to Menon, a ship came round the Cape in ten days, and the crew “slept well”.',
    'Menon: a ship came round the Cape in ten days, and the crew “slept well”',
  ],
  ['According to Menon, a former trade envoy, tea is dear.', 'Menon: tea is dear'],
  ['Five years ago a Pune broker said that tea was dear.', 'a Pune broker: tea was dear'],
  [
    'Ravi Menon, the owner of the port, spoke to The Pune Ledger about tea. Edited excerpts:\nQ: Is tea dear?\nA: It is dear indeed.\nQ: And coffee?\nA: Coffee is cheap.',
    'Ravi Menon @The Pune Ledger: It is dear indeed.',
    'Ravi Menon @The Pune Ledger: Coffee is cheap.',
  ],
  [
    'In a post on X, Ravi Menon wrote, "Tea will not be dear for long."',
    'Ravi Menon @X: "Tea will not be dear for long."',
  ],
  [
    'Tea is dear, a trader in Pune said, asking not to be named because the talks are private.',
    'a trader in Pune: Tea is dear',
  ],
  [
    '"Tea is good," said Foreign Minister S. Jaishankar at talks with Sergey Lavrov. The Russian foreign minister said that coffee was better.',
    'S. Jaishankar: "Tea is good,"',
    'Sergey Lavrov: coffee was better',
  ],
  [
    'Trade Minister Ravi Menon said that tea was dear. The Chilean minister said that coffee was cheap.',
    'Ravi Menon: tea was dear',
    'The Chilean minister: coffee was cheap',
  ],
  [
    "Tea trader Ravi Menon said prices would fall. Menon's colleague Anil Varma disagreed. He said that tea would stay dear.",
    'Ravi Menon: prices would fall',
    'Anil Varma: tea would stay dear',
  ],
  ['Source: Ministry of Commerce and Industry\nChairman: A. K. Menon'],
];

const HINDI: readonly Row[] = [
  [
    'रवि मेनन ने कहा कि चाय सस्ती है। पुणे के एक कारोबारी ने असहमति जताई। उन्होंने कहा कि कॉफी महंगी है।',
    'रवि मेनन: चाय सस्ती है',
    'पुणे के एक कारोबारी: कॉफी महंगी है',
  ],
  [
    'इस साल चाय का निर्यात बढ़ा है। चाय संघ के प्रमुख रवि मेनन ने यह जानकारी पीटीआई को दी।',
    'रवि मेनन @पीटीआई: इस साल चाय का निर्यात बढ़ा है',
  ],
  ['चाय का निर्यात बढ़ा है। यह जानकारी वाणिज्य मंत्रालय ने दी है।', 'वाणिज्य मंत्रालय: चाय का निर्यात बढ़ा है'],
  ['चाय का निर्यात बढ़ा है। बुधवार को जारी आंकड़ों से यह जानकारी मिली।'],
  [
    'चाय का निर्यात बढ़ सकता है। समाचार एजेंसी तास ने मंत्री रवि मेनन के हवाले से यह खबर दी है। मेनन ने पत्रकारों से कहा कि कॉफी सस्ती है।',
    'रवि मेनन @तास: चाय का निर्यात बढ़ सकता है',
    'रवि मेनन: कॉफी सस्ती है',
  ],
  [
    'रॉयटर्स ने दो सरकारी सूत्रों के हवाले से लिखा कि बातचीत रोक दी गई है।',
    'दो सरकारी सूत्रों @रॉयटर्स: बातचीत रोक दी गई है',
  ],
  [
    'सूर्योदय अखबार ने बंदरगाह के एक अधिकारी का हवाला देते हुए लिखा कि जहाज रुके हैं।',
    'बंदरगाह के एक अधिकारी @सूर्योदय: जहाज रुके हैं',
  ],
  ['मंत्री रवि मेनन ने एक रिपोर्ट के हवाले से कहा कि चाय महंगी होगी।', 'रवि मेनन: चाय महंगी होगी'],
  [
    'संघ के अध्यक्ष रवि मेनन ने स्वीकार किया कि काम घटा है, लेकिन साथ ही दावा किया कि माल आ रहा है।',
    'रवि मेनन: काम घटा है',
    'रवि मेनन: माल आ रहा है',
  ],
  [
    'वाणिज्य सचिव श्री रवि मेनन और उप मंत्री श्री इवान लापतेव ने बैठक की। सचिव ने कहा कि चाय महंगी है। उप मंत्री ने कहा कि कॉफी सस्ती है।',
    'रवि मेनन: चाय महंगी है',
    'इवान लापतेव: कॉफी सस्ती है',
  ],
  [
    'मंत्री रवि मेनन और सचिव इवान लापतेव ने कहा कि चाय महंगी है।',
    'मंत्री रवि मेनन और सचिव इवान लापतेव: चाय महंगी है',
  ],
  [
    'चैंबर के अधिकारी उलटी शिकायत करते हैं: कंपनियां मेल का जवाब तक नहीं देतीं।',
    'चैंबर के अधिकारी: कंपनियां मेल का जवाब तक नहीं देतीं',
  ],
  [
    'मंच के इतर मेनन ने पत्रकारों से बातचीत में कहा कि चाय महंगी है। ‘चाय हमारे लिए जरूरी है,’ उन्होंने जोड़ा, ‘और आगे भी रहेगी।’',
    'मेनन: चाय महंगी है',
    'मेनन: ‘चाय हमारे लिए जरूरी है,’',
    'मेनन: ‘और आगे भी रहेगी।’',
  ],
  [
    'चिली के राजदूत राउल वेगा पिछले दिनों शहर में थे। अमर उजाला से उनकी बातचीत के अंश:\nसवाल: चाय क्यों महंगी है?\nजवाब: बारिश ने गोदाम भर दिए हैं।\nसवाल: और कॉफी का क्या हाल है?\nजवाब: कॉफी अभी सस्ती है।',
    'राउल वेगा @अमर उजाला: बारिश ने गोदाम भर दिए हैं।',
    'राउल वेगा @अमर उजाला: कॉफी अभी सस्ती है।',
  ],
  ['दूतावास के सलाहकार रवि मेनन हाल में कह चुके हैं कि चाय महंगी है।', 'रवि मेनन: चाय महंगी है'],
  ['संघ ने मंत्रालय से भुगतान को सरल बनाने की मांग की है।'],
  [
    'राष्ट्रपति पुतिन ने कहा, "चाय अच्छी है।" प्रधानमंत्री मोदी ने उनका आभार जताया। उन्होंने कहा कि कॉफी भी अच्छी है।',
    'पुतिन: "चाय अच्छी है।"',
    'मोदी: कॉफी भी अच्छी है',
  ],
  ['प्रवक्ता इवान लापतेव ने टास समाचार एजेंसी से कहा कि चाय सस्ती है।', 'इवान लापतेव @टास: चाय सस्ती है'],
  [
    'राजदूत रवि मेनन ने कहा है कि देश अपने हितों के अनुसार चाय खरीदता रहेगा।',
    'रवि मेनन: देश अपने हितों के अनुसार चाय खरीदता रहेगा',
  ],
  [
    'वाणिज्य मंत्रालय ने एक बयान में कहा कि चाय महंगी है। बयान के अनुसार, कॉफी सस्ती है।',
    'वाणिज्य मंत्रालय: चाय महंगी है',
    'वाणिज्य मंत्रालय: कॉफी सस्ती है',
  ],
];

describe('who said it, in Russian', () => {
  it.each(RUSSIAN)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('who said it, in English', () => {
  it.each(ENGLISH)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('who said it, in Hindi', () => {
  it.each(HINDI)('%s', (text, ...statements) => {
    expect(said(text)).toEqual(statements);
  });
});
