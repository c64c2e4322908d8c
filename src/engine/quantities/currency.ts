import { money } from './unit-words';
import type { Rows, UnitWord } from './words';

/** ISO 4217 codes that news prints and that are no English word in any case of letters. */
const CODES =
  'usd eur gbp inr rub cny jpy aud cad chf hkd sgd nzd aed sar qar kwd bhd omr irr ils egp zar krw thb myr idr vnd bdt pkr lkr npr mmk mur mvr btn afn kzt uzs kgs tjs tmt azn amd byn uah pln huf czk sek nok dkk isk ron bgn rsd mdl brl mxn ars clp cop php twd lbp jod iqd syp yer ngn ghs kes tzs ugx etb mnt khr lak xof xaf xdr btc dem frf itl jmd crc dop ttd bbd bzd fjd pgk nad bwp zmw mwk mzn aoa dzd tnd lyd sdg mga rwf gtq hnl nio pab pyg uyu ves htg';

/** Names that markets print for another code. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['rur', 'RUB'],
  ['stg', 'GBP'],
];

/** Signs that belong to one currency and stand on either side of the number. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['$|usd $', 'USD'],
  ['€|eur €', 'EUR'],
  ['£|gbp £', 'GBP'],
  ['₹|inr ₹', 'INR'],
  ['₽', 'RUB'],
  ['¥', 'JPY'],
  ['元|人民币|cn ¥', 'CNY'],
  ['円', 'JPY'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['৳', 'BDT'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['៛', 'KHR'],
  ['₿', 'BTC'],
  ['؋', 'AFN'],
  ['﷼', 'IRR'],
  ['￥', 'JPY'],
  ['＄', 'USD'],
  ['￡', 'GBP'],
  ['௹', 'LKR'],
  ['૱', 'INR'],
  ['ƒ', 'AWG'],
  ['kč', 'CZK'],
  ['лв|лв.', 'BGN'],
  ['zł', 'PLN'],
  ['ரூ', 'LKR'],
  ['රු', 'LKR'],
  ['રૂ', 'INR'],
  ['₨|rs|rs.|re.', 'INR'],
];

/** Letters before a dollar sign: they must touch it or be capitals ("gave us $5" is no US$). */
const DOLLARS: readonly (readonly [string, string, UnitWord['only']?])[] = [
  ['us $', 'USD', 'capital'],
  ['u.s. $|u. s. $|यू. एस. $|यूएस $', 'USD'],
  ['c $|ca $|can $|cad $', 'CAD'],
  ['a $', 'AUD', 'glued'],
  ['au $|aud $', 'AUD'],
  ['nz $|nzd $', 'NZD'],
  ['hk $|hkd $', 'HKD'],
  ['s $', 'SGD', 'glued'],
  ['sg $|sgd $', 'SGD'],
  ['nt $|twd $', 'TWD'],
  ['r $', 'BRL', 'glued'],
  ['mex $|mxn $|mx $', 'MXN'],
  ['j $', 'JMD', 'glued'],
  ['rd $|dop $', 'DOP'],
  ['tt $|ttd $', 'TTD'],
  ['bz $|bzd $', 'BZD'],
  ['n $', 'NAD', 'glued'],
];

/** Codes that bankers print with an M for millions in front: "120 MEUR". */
const IN_MILLIONS = 'eur usd gbp inr rub cny jpy aud cad chf sek nok dkk';

const codes: Rows<UnitWord> = [
  ...CODES.split(' ').map((code) => [code, money(code.toUpperCase())] as const),
  ...IN_MILLIONS.split(' ').map(
    (code) => [`m${code}`, money(code.toUpperCase(), { factor: 1e6 })] as const,
  ),
];

/** Codes and signs that mean the same in every language. */
export const currencies: Rows<UnitWord> = [
  ...codes,
  ...[...ALIASES, ...SIGNS].map(([phrases, unit]) => [phrases, money(unit)] as const),
  ...DOLLARS.map(
    ([phrases, unit, only]) =>
      [phrases, money(unit, only === 'glued' ? { side: 'before', only } : { only })] as const,
  ),
  ['rm', money('MYR', { only: 'capital' })],
  ['le', money('EGP', { only: 'capital' })],
  ['¢', money('USD', { factor: 0.01, part: true, side: 'after' })],
];
