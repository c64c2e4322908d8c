import type { Dossier, Goods, Payment, Value } from '../../dossier/schema';
import { officialValue, quantityOf } from '../../dossier/shown';
import type { OfficialValue } from '../../model/context';
import { t } from '../../platform/i18n';
import { Facts } from '../controls/Facts';
import { Flags } from '../controls/Flags';
import { SourceLink } from '../controls/SourceLink';
import { Unbroken } from '../controls/Unbroken';
import { valueFacts } from '../controls/Value';
import { formatDate, formatPeriod } from '../format/period';
import { formatQuantity } from '../format/quantity';
import { Sources } from './Sources';

interface Context {
  readonly dossier: Dossier;
  readonly today: string;
}

const Statistics = ({ name }: { name: string }) => (
  <p class="facts">
    {t('dossier_statistics')} <span lang="en">{name}</span>
  </p>
);

/** The dossier's notes are in English, whatever the reader's language. */
const Note = ({ words }: { words: string }) => (
  <p class="note" lang="en">
    <Unbroken text={words} />
  </p>
);

/** One number with measure, period, basis, count, statistics, source and what is to be known of it. */
export function ValueEntry({ record, dossier, today }: Context & { record: Value }) {
  const value = officialValue(dossier, record, today);
  const amount = formatQuantity(value.quantity);
  const facts = valueFacts(value);
  return (
    <li class={`entry value value-${value.side}`}>
      <p>
        <b class="amount">{amount}</b>
        <Flags flags={value.flags} />
      </p>
      <Facts facts={facts} />
      <Statistics name={value.statistics} />
      {value.note && <Note words={value.note} />}
      <Sources
        {...{ dossier, today }}
        ids={record.sources}
        words={`${amount} (${facts.join(', ')}; ${value.statistics})`}
      />
    </li>
  );
}

/** One number of some goods. */
export function GoodsEntry({ record, dossier, today }: Context & { record: Goods }) {
  const amount = formatQuantity(quantityOf(record));
  const { chapter, statistics, flags = [] } = record;
  const facts = [
    t(`measure_${record.flow}`),
    formatPeriod(record.period),
    ...(chapter ? [t('dossier_chapter', chapter)] : []),
  ];
  return (
    <li class="entry value">
      <h4 lang="en">{record.goods}</h4>
      <p>
        <b class="amount">{amount}</b>
        <Flags flags={flags} />
      </p>
      <Facts facts={facts} />
      <Statistics name={statistics} />
      {record.note && <Note words={record.note} />}
      <Sources
        {...{ dossier, today }}
        ids={record.sources}
        words={`${record.goods}: ${amount} (${facts.join(', ')}; ${statistics})`}
      />
    </li>
  );
}

export function PaymentEntry({ record, dossier, today }: Context & { record: Payment }) {
  const amount = formatQuantity(quantityOf(record));
  return (
    <li class="entry value">
      <h4 lang="en">{record.what}</h4>
      <p>
        <b class="amount">{amount}</b>
      </p>
      <Facts facts={[formatDate(record.date)]} />
      {record.note && <Note words={record.note} />}
      <Sources
        {...{ dossier, today }}
        ids={record.sources}
        words={`${record.what}: ${amount} (${formatDate(record.date)})`}
      />
    </li>
  );
}

/** A number in one line, where it stands beside others: amount, whose, when, where read. */
export function ValueLine({ value }: { value: OfficialValue }) {
  return (
    <li class={`value-line value-${value.side}`}>
      <b class="amount">{formatQuantity(value.quantity)}</b>{' '}
      <span class="facts">
        <Unbroken text={`${valueFacts(value).join('\u00a0· ')}\u00a0· `} />
      </span>
      <SourceLink source={value.source} />
      <Flags flags={value.flags} />
    </li>
  );
}
