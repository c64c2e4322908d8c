import { Unbroken } from './Unbroken';

/** Facts in one line; the point between two stays with the first where the line breaks. */
export function Facts({ facts }: { facts: readonly string[] }) {
  if (facts.length === 0) return null;
  const last = facts.length - 1;
  return (
    <p class="facts">
      {facts.map((fact, i) => (
        <span key={fact}>
          <Unbroken text={i === last ? fact : `${fact}\u00a0· `} />
        </span>
      ))}
    </p>
  );
}
