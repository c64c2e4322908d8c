/** Words of the page may be long; as much as this on either side of a dash stays with it. */
const JOINED = /(\S{1,20}–\S{1,20})/;

/**
 * Our own words, in which no line ends after a dash: “2024–” on one line and “25” on the next is no year.
 * The text itself stays as it is, so that it can be selected, copied and searched.
 */
export function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text.split(JOINED).map((part) =>
        JOINED.test(part) ? (
          <span key={part} class="unbroken">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
