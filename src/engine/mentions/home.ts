import { isThird, type Reference } from './countries';
import { isDevanagari, type Unit } from './unit';

/** A sentence as far as it tells where a text is written. */
interface Written {
  readonly units: readonly Unit[];
  readonly references: readonly Reference[];
}

const LEAD = 3;

const namesThird = ({ references }: Written): boolean => references.some((r) => isThird(r.party));

const inHindi = ({ units }: Written): boolean =>
  units.some((unit) => unit.kind === 'word' && isDevanagari(unit));

/** Whether a text is written in Hindi, and begins with nobody but the two. */
function isHindiStory(all: readonly Written[]): boolean {
  const hindi = all.filter(inHindi).length;
  return hindi * 2 > all.length && !all.slice(0, LEAD).some(namesThird);
}

/**
 * Which sentences speak of India without naming it: they count in its money, or a Hindi text
 * that never names India has them and they name no third country.
 */
export function sentencesAtHome(all: readonly Written[]): boolean[] {
  const isNamed = all.some(({ references }) => references.some((r) => r.party === 'IN'));
  const byLanguage = !isNamed && isHindiStory(all);
  return all.map(
    (one) => one.units.some((u) => u.roles.has('home')) || (byLanguage && !namesThird(one)),
  );
}
