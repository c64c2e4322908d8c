/** Facts on one line; the point between two stays with the first when the line breaks. */
export function Facts({ facts }: { facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <span class="facts">
      {facts.map((fact) => (
        <span key={fact}>{fact} </span>
      ))}
    </span>
  );
}
