/** From one space to the next, what a dash joins; and a year as the dossier's English writes it. */
const JOINED = /((?<![^ ])[^ –]*–[^ ]*|\d{4}-\d{2})/;

/**
 * Words in which no line ends after a dash: “2024–” on one line and “25” on the next is no year.
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
