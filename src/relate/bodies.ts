import type { Attribution } from '../model/finding';
import type { Side } from '../model/measure';

/** Bodies that count for one country, by words of their names; of this pair only India has a commerce ministry. */
const BODIES: Readonly<Record<Side, readonly string[]>> = {
  india: [
    'commerce ministry',
    'ministry of commerce',
    'commerce department',
    'department of commerce',
    'commerce and industry ministry',
    'dgci',
    'indian customs',
    'министерства торговли индии',
    'министерство торговли индии',
    'минторг индии',
    'минторга индии',
    'таможни индии',
    'индийской таможни',
    'индийская таможня',
    'वाणिज्य मंत्रालय',
    'वाणिज्य एवं उद्योग मंत्रालय',
    'वाणिज्य और उद्योग मंत्रालय',
    'वाणिज्य विभाग',
  ],
  russia: [
    'federal customs service',
    'russian customs',
    'rosstat',
    'фтс',
    'федеральная таможенная служба',
    'федеральной таможенной службы',
    'росстат',
    'रूसी सीमा शुल्क',
  ],
};

const SIDES = ['india', 'russia'] as const;

/** Whose count a figure is by the body that is named for it; undefined where none or both are. */
export function sideOfBody({ name, statistics = '' }: Attribution): Side | undefined {
  const words = `${name} ${statistics}`.toLowerCase();
  const [side, ...more] = SIDES.filter((one) => BODIES[one].some((body) => words.includes(body)));
  return more.length > 0 ? undefined : side;
}
