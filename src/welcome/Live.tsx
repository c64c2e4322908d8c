import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { locale, t } from '../platform/i18n';
import { Card } from '../ui/card/Card';
import card from '../ui/card/card.css?inline';
import { markCss } from '../ui/marks';
import type { Example } from './example';

/** Here the card stands in the text instead of over it. */
const IN_PLACE =
  '.card{display:flex;position:static;width:auto;max-width:none;box-shadow:none}' +
  '.head button[aria-pressed]{display:none}';

/** The very card that pages show, in a room of its own as there. */
function ExampleCard({ example, close }: { example: Example; close: () => void }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(card + IN_PLACE);
    root.adoptedStyleSheets = [sheet];
    const { mention, figure, context, sentence } = example;
    const wordsOf = ({ start, end }: { start: number; end: number }) => sentence.slice(start, end);
    const language = locale();
    const props = { finding: mention, language, figure, context, pinned: false, wordsOf, close };
    const nothing = () => undefined;
    render(
      <div class="card">
        <Card {...props} pin={nothing} grab={nothing} />
      </div>,
      root,
    );
  }, [example, close]);
  return <div ref={host} class="example-card" />;
}

/** A sentence with one mark that does what marks do. */
export function Live({ example }: { example: Example }) {
  const [open, setOpen] = useState(false);
  const { sentence, mention } = example;
  const close = () => setOpen(false);
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the card from wherever the focus is
    <div class="example" onKeyDown={onKey}>
      <p class="sentence">
        {sentence.slice(0, mention.span.start)}
        <button
          type="button"
          class="mark"
          style={markCss('underline')}
          aria-expanded={open}
          onPointerEnter={() => setOpen(true)}
          onClick={() => setOpen(true)}
        >
          {mention.words}
        </button>
        {sentence.slice(mention.span.end)}
      </p>
      <div aria-live="polite">
        {open ? (
          <ExampleCard example={example} close={close} />
        ) : (
          <p class="hint">{t('welcome_try')}</p>
        )}
      </div>
    </div>
  );
}
