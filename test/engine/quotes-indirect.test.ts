import { describe, expect, it } from 'vitest';
import { type Row, said } from './told';

/** What somebody wants or thinks of something, and what only looks like it. */
const STANCES: readonly Row[] = [
  // of people only, whom the text names
  [
    'Ravi Menon spoke in Pune. Menon wants to open the port to growers.',
    'Ravi Menon: open the port to growers',
  ],
  ['Pune wants to open the port to growers.'],
  ['Punjabis intend to sell tea abroad.', 'Punjabis: sell tea abroad'],
  ['Growers who want to sell tea abroad gathered in Pune.'],
  [
    'Ravi Menon spoke in Pune. He backed a lower duty on tea, but the growers did not.',
    'Ravi Menon: a lower duty on tea',
  ],
  ['Ravi Menon spoke in Pune. He backed Anita Rao.'],
  ['Ravi Menon spoke in Pune. He backed down in May.'],
  ['Last month the government cut the duty, hoping to lift exports of tea.'],
  ['Ravi Menon left Pune, hoping to see lower duties.', 'Ravi Menon: see lower duties'],
  // what is asked or told of them is nobody's
  ['Anita Rao asked whether he hoped to sell the port.', 'Anita Rao: he hoped to sell the port'],
  [
    'Ravi Menon said that growers want to sell more tea.',
    'Ravi Menon: growers want to sell more tea',
  ],
];

/** Where what somebody praised or opposed ends. */
const OBJECTS: readonly Row[] = [
  ['Ravi Menon praised Anita Rao in a speech on Monday.', 'Ravi Menon: Anita Rao'],
  [
    'Ravi Menon accused Perm on Monday of dumping tea.',
    'Ravi Menon: Perm on Monday of dumping tea',
  ],
  ['Ravi Menon opposes the duty; growers need the money.', 'Ravi Menon: the duty'],
  ['Ravi Menon opposes the duty - a blow to the port.', 'Ravi Menon: the duty'],
  [
    'Ravi Menon opposes not only the duty, but the quota.',
    'Ravi Menon: not only the duty, but the quota',
  ],
];

/** Where the narrator goes on behind an aside or a clause that tells of something else. */
const ENCLOSED: readonly Row[] = [
  [
    'The envoy, Ravi Menon, who denounced the duty on tea, received a prize.',
    'Ravi Menon: the duty on tea',
  ],
  [
    'Even as Ravi Menon praised the crop of the north, prices fell in Pune.',
    'Ravi Menon: the crop of the north',
  ],
  [
    'Prices fell as Ravi Menon said that tea, coffee and sugar were dear.',
    'Ravi Menon: tea, coffee and sugar were dear',
  ],
  ['Prices fell in Pune (Ravi Menon blamed the rain) and rose in Perm.', 'Ravi Menon: the rain'],
  [
    'Noting that both ports are closed, Ravi Menon left for Perm.',
    'Ravi Menon: both ports are closed',
  ],
  ['Speaking of ports, Ravi Menon left for Perm.'],
];

/** Who speaks where other words stand between them and the verb, or in front. */
const SPEAKERS: readonly Row[] = [
  ['After Ravi Menon argued that tea was dear, prices fell.', 'Ravi Menon: tea was dear'],
  ['After the vote growers said that tea was dear.'],
  ['Ravi Menon has since stressed that the port is open.', 'Ravi Menon: the port is open'],
  ['Ravi Menon has been quiet since stress set in.'],
  ['Ravi Menon was quick to point out that the port is open.', 'Ravi Menon: the port is open'],
  ['It takes Ravi Menon to point out that the port is open.'],
  [
    'The step came as Ravi Menon, the envoy, was still insisting that he would stay.',
    'Ravi Menon: he would stay',
  ],
  ['Menon calls for opening the port.', 'Menon: opening the port'],
  ['Insurance claims to the port rose.'],
  ['Growers demand lower duties on tea.', 'Growers: lower duties on tea'],
  ['Grower demand for tea fell.'],
  ['The envoy claims the port is closed.', 'The envoy: the port is closed'],
  ['The envoy claims in the paper were false.'],
  ['Growers hope the port will open.', 'Growers: the port will open'],
  ['Growers hope and wait.'],
  ['Ravi Menon and Anita Rao met. Both vowed to open the port.', '?: to open the port'],
  ['Ravi Menon sent a note saying the port would open.', 'Ravi Menon: the port would open'],
  ['Ravi Menon met a grower saying little.'],
  ['Ravi Menon is confident that the port will open.', 'Ravi Menon: the port will open'],
  ['Ravi Menon is confident of the port.'],
];

const TOLD = { STANCES, OBJECTS, ENCLOSED, SPEAKERS };

describe.each(Object.entries(TOLD))('indirect speech: %s', (_, rows) => {
  it.each(rows.map(([text, ...statements]) => ({ text, statements })))(
    '$text',
    ({ text, statements }) => expect(said(text)).toEqual(statements),
  );
});
