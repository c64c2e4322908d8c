import { money } from './unit-words';
import type { Rows, UnitWord } from './words';

/** ISO 4217 codes, of today and of the newspapers' archives, that are no word in any case of letters. */
const CODES =
  'usd eur gbp inr rub cny jpy aud cad chf hkd sgd nzd aed sar qar kwd bhd omr irr ils egp zar krw kpw thb myr idr vnd bdt pkr lkr npr mmk mur mvr btn afn kzt uzs tjs tmt azn byn uah pln huf czk sek nok dkk isk ron bgn rsd mdl mkd hrk brl mxn ars clp twd lbp jod iqd syp yer ngn ghs kes tzs ugx etb khr lak xof xaf xpf xcd xdr btc frf itl esp nlg jmd dop ttd bbd bzd fjd pgk sbd vuv bwp zmw mwk mzn aoa dzd tnd lyd mga rwf bif cdf djf gnf kmf gmd lrd szl lsl gtq hnl pab pyg uyu ves htg gyd srd kyd bnd awg ern zwl';

/** Codes that mean something else as often: COP 28 is a conference, SDG 13 a goal, PHP 8 a language. */
const HOMONYMS =
  'cop sdg php amd nio nad dem crc cup mad pen try gel mop bob bam sos ang bmd bsd cve ssp wst scr';

/** Names that markets print for another code. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['rur', 'RUB'],
  ['stg', 'GBP'],
  ['nis', 'ILS'],
  ['ksh|kshs', 'KES'],
  ['tsh|tshs', 'TZS'],
  ['ush', 'UGX'],
  ['sfr|sfr.', 'CHF'],
  ['skr', 'SEK'],
  ['nkr', 'NOK'],
  ['dkr', 'DKK'],
  ['dhs|dhs.', 'AED'],
];

/** Abbreviations that are too short for any but plain amounts in capitals: "R10bn", "Rp 500,000". */
const SHORT: readonly (readonly [string, string])[] = [
  ['r', 'ZAR'],
  ['rp', 'IDR'],
  ['tk', 'BDT'],
  ['dm', 'DEM'],
  ['dh', 'AED'],
  ['bd', 'BHD'],
  ['kd', 'KWD'],
  ['tl', 'TRY'],
];

/** Signs that belong to one currency and stand on either side of the number. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['$|usd $', 'USD'],
  ['€|eur €', 'EUR'],
  ['£|gbp £', 'GBP'],
  ['₹|inr ₹', 'INR'],
  ['₽', 'RUB'],
  ['¥|jp ¥|jpy ¥', 'JPY'],
  ['元|人民币|cn ¥|cny ¥|rmb ¥', 'CNY'],
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
  ['₵|gh ₵', 'GHS'],
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
  ['zł', 'PLN'],
  ['ரூ', 'LKR'],
  ['රු', 'LKR'],
  ['રૂ', 'INR'],
  ['₨|rs|rs.|re.', 'INR'],
];

/** Letters before a dollar sign: they must touch it or be capitals ("gave us $5" is no US$). */
const DOLLARS: readonly (readonly [string, string, UnitWord['only']?])[] = [
  ['us $', 'USD', 'capital'],
  ['u.s. $|u. s. $', 'USD'],
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
  ['fj $|fjd $', 'FJD'],
  ['bds $|bbd $', 'BBD'],
  ['b $', 'BND', 'glued'],
  ['bnd $', 'BND'],
  ['ec $|xcd $', 'XCD'],
  ['cop $', 'COP'],
  ['clp $', 'CLP'],
  ['ars $', 'ARS'],
  ['brl $', 'BRL'],
  ['jmd $', 'JMD'],
];

/** Codes that bankers print with an M for millions in front: "120 MEUR". */
const IN_MILLIONS = 'eur usd gbp inr rub cny jpy aud cad chf sek nok dkk';

const codes: Rows<UnitWord> = [
  ...CODES.split(' ').map((code) => [code, money(code.toUpperCase())] as const),
  ...HOMONYMS.split(' ').map(
    (code) => [code, money(code.toUpperCase(), { only: 'amount' })] as const,
  ),
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
  ...SHORT.map(
    ([phrases, unit]) => [phrases, money(unit, { only: 'amount', side: 'before' })] as const,
  ),
  ['rm', money('MYR', { only: 'capital' })],
  ['le', money('EGP', { only: 'capital' })],
  ['¢', money('USD', { factor: 0.01, part: true, side: 'after' })],
];
