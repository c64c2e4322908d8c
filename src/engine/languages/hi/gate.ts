import type { GateWords } from '../../gate-words';

/** Fragments of Hindi words; see {@link GateWords}. */
export const gate: GateWords = {
  script: '[\u0900-\u097f]',
  rare: 'russia',
  // A text in Hindi need not name India; one word alone may be a language's name in a menu.
  india: '[\u0900-\u097f][ \u00a0,-][\u0900-\u097f]',
  apart: '',
  russia:
    'रूस|सोवियत|पुतिन|रुस|रशिय|मॉस्को|मास्को|मोस्को|क्रेमलिन|व्लादिवोस्तोक|नोवोरोस्सिय्स्क|मरमंस्क|क[ज\u095b]\u093c?ान|तातारस्तान|साइबेरिया|याकुतिया|सखालिन|कामचटका',
  trade:
    'व्यापार|कारोबार|तिजारत|ट्रेड|वाणिज्य|लेन ?-? ?देन|टर्नओवर|निर्यात|आयात|एक्सपोर्ट|इ(?:ं|म्)पोर्ट|आपूर्ति|सप्लाई|शिपमेंट|बिक्री|डिलीवरी|[खख़]़?रीद|मंग(?:ा|वा)|बेच|भेज|भुगतान|मैकेनि|निपटान|सेटलमेंट|पेमेंट|माल (?:की )?ढुलाई|माल परिवहन',
};
