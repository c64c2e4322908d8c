import type { FindingContext, OfficialValue } from '../../model/context';
import type { ReportedFinding } from '../../model/report';
import { t } from '../../platform/i18n';
import { Facts } from '../controls/Facts';
import { Value } from '../controls/Value';
import { attributionLine, figureFacts } from '../format/figure';
import { formatQuantity } from '../format/quantity';
import { BesideFigure } from '../page/BesideFigure';
import type { ReportedFigure } from '../page/findings';
import { CloseIcon, PinIcon } from './icons';
import { reasonsOf, type WordsOf } from './reasons';
import { Statement } from './Statement';

export interface CardProps {
  readonly finding: ReportedFinding;
  /** That of the page's words: a screen reader reads the rest in the reader's. */
  readonly language: string;
  /** The figure in the same sentence, where there is one. */
  readonly figure?: ReportedFigure;
  /** Absent while it is being asked for; `null` where it could not be had. */
  readonly context?: FindingContext | null;
  readonly pinned: boolean;
  /** The page's words of a span, for the reasons. */
  readonly wordsOf: WordsOf;
  pin(): void;
  close(): void;
  /** A press on the head of the card, from which it may be dragged. */
  grab(event: PointerEvent): void;
}

function Head({ finding, language, pinned, pin, close, grab }: CardProps) {
  return (
    <header class="head" onPointerDown={grab}>
      <h2 class="phrase" lang={language}>
        {finding.words}
      </h2>
      <div class="tools">
        <button
          type="button"
          aria-pressed={pinned}
          title={t('card_pin')}
          aria-label={t('card_pin')}
          onClick={pin}
        >
          <PinIcon />
        </button>
        <button type="button" title={t('card_close')} aria-label={t('card_close')} onClick={close}>
          <CloseIcon />
        </button>
      </div>
    </header>
  );
}

function Why({ finding, wordsOf }: CardProps) {
  const reasons = reasonsOf(finding, wordsOf);
  return reasons ? <p class="why">{t('card_why', reasons)}</p> : null;
}

function InSentence({ figure }: { figure: ReportedFigure }) {
  return (
    <section>
      <h3>{t('card_in_sentence')}</h3>
      <p class="figure">{formatQuantity(figure.quantity)}</p>
      <Facts facts={figureFacts(figure)} />
      <p class="who">{attributionLine(figure.attribution)}</p>
    </section>
  );
}

/** Official is what a body has published: not a sum of ours, nor what may still change. */
const isComputed = ({ flags }: OfficialValue): boolean =>
  flags.includes('derived') || flags.includes('provisional');

function Official({ context, figure }: { context: FindingContext; figure?: ReportedFigure }) {
  const { beside, latest } = context;
  const isShown = beside?.value?.id === latest.id;
  return (
    <>
      {beside && figure && (
        <section>
          <h3>{t('card_beside')}</h3>
          <BesideFigure beside={beside} unit={figure.quantity} />
        </section>
      )}
      {!isShown && (
        <section>
          <h3>{t(isComputed(latest) ? 'card_latest_computed' : 'card_latest')}</h3>
          <Value value={latest} />
        </section>
      )}
    </>
  );
}

function Known(props: CardProps) {
  const { context, figure } = props;
  if (context === undefined) return <p class="wait">{t('card_loading')}</p>;
  if (context === null) return <p class="wait">{t('card_unavailable')}</p>;
  return (
    <>
      <Official context={context} figure={figure} />
      {context.statement && <Statement statement={context.statement} />}
      <p class="more">{t('card_more')}</p>
    </>
  );
}

/** A margin note to words of the page: why they are marked, what is stated, what is on record. */
export function Card(props: CardProps) {
  return (
    <>
      <Head {...props} />
      <div class="body">
        <Why {...props} />
        {props.figure && <InSentence figure={props.figure} />}
        <Known {...props} />
      </div>
    </>
  );
}
