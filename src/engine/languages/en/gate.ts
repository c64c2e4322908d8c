import type { GateWords } from '../../gate-words';

/** Fragments of English words; see {@link GateWords}. */
export const gate: GateWords = {
  script: '[a-zA-Z]',
  rare: 'russia',
  india:
    'india|crore|lakh|(?:lok|rajya) sabha|fieo|pharmexcil|ficci|assocham|(?:a|m)peda|delhi|indo.{0,3}(?:russ|soviet)|mumbai|chennai|kolkata|bengaluru|hyderabad|ahmedabad|surat|kochi|kanpur|ludhiana|jaipur|tirupp?ur|moradabad|rajkot|visakhapatnam|mundra|jamnagar|vadinar|gujarat|maharashtra|kerala|tamil nadu|pradesh|telangana|karnataka|rajasthan|assam|bihar|odisha|kashmir',
  apart: '\\bmodi\\b',
  russia:
    'russia|russo|soviet|ussr|urals|putin|moscow|kremlin|vladivostok|novorossiysk|murmansk|kaliningrad|tatarstan|bashk|novosibirsk|yekaterinburg|krasnodar|rostov|astrakhan|siberia|yakutia|sakhalin|primorye|kamchatka|ust.{1,3}luga|kozmino|chelyabinsk|kuzbass|sverdlovsk',
  trade:
    'trade|trading|export|import|commerc|turnover|suppl|shipment|d[ie]spatch|consignment|ship(?:s|ped|ping)\\b|deliver|sales?\\b|sell|sold|purchas|procur|buy|bought|sourc|settle|payment|imbalance|swap',
};
