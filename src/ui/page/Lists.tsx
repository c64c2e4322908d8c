import type { Language } from '../../model/language';
import type { ArithmeticNote } from '../../model/relation';
import { plural, t } from '../../platform/i18n';
import { formatSum } from '../format/number';
import type { PageActions } from './actions';
import { partId } from './Contents';
import { itemWords, ofKind, type ReportedListing, type ShownReport } from './findings';
import { Passage } from './Passage';

interface Props {
  readonly shown: ShownReport;
  readonly actions: PageActions;
}

/** Sums inside the page. */
export function Arithmetic({ notes }: { notes: readonly ArithmeticNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{t('page_arithmetic')}</h3>
      <ul class="plain">
        {notes.map(({ rule, sum, stated }) => (
          <li key={sum}>
            {t(`arithmetic_${rule}`)} <span class="sum">{formatSum(sum)}</span>
            {stated && ` ${t('arithmetic_stated', stated)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ListingProps {
  readonly listing: ReportedListing;
  readonly lang: Language;
  readonly actions: PageActions;
}

function ListingEntry({ listing, lang, actions }: ListingProps) {
  return (
    <li class="entry">
      <p class="who">
        <b>{t(`listing_${listing.topic}`)}</b>
        {listing.speaker && `, ${listing.speaker}`}
      </p>
      <ul class="items" lang={lang}>
        {itemWords(listing).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => actions.reveal(listing.id)}>
        {t('page_jump')}
      </button>
    </li>
  );
}

/** Sectors and goods that the article enumerates. */
export function Listings({ shown: { frame, report }, actions }: Props) {
  const listings = ofKind(report, 'listing');
  if (listings.length === 0) return null;
  return (
    <section id={partId(frame, 'listing')}>
      <h3>{t('page_listings')}</h3>
      <ul class="entries">
        {listings.map((listing) => (
          <ListingEntry key={listing.id} lang={report.language} {...{ listing, actions }} />
        ))}
      </ul>
    </section>
  );
}

/** Every mark as a button: painted marks can't be reached from the keyboard, this list can. */
export function Marks({ shown: { frame, report }, actions }: Props) {
  const mentions = ofKind(report, 'mention');
  if (mentions.length === 0) return null;
  return (
    <details class="marks" id={partId(frame, 'mention')}>
      <summary>{plural('page_marks', mentions.length)}</summary>
      <ol>
        {mentions.map((mention) => (
          <li key={mention.id}>
            <Passage lang={report.language} jump={() => actions.reveal(mention.id)}>
              {mention.words}
            </Passage>
          </li>
        ))}
      </ol>
      {report.truncated !== undefined && <p>{plural('page_truncated', report.truncated)}</p>}
    </details>
  );
}
