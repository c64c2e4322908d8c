import type { GateWords } from '../../gate';

/** Fragments of English words; see {@link GateWords}. */
export const gate: GateWords = {
  india: 'india|delhi|indo.{0,3}russ',
  russia: 'russia|russo|moscow|kremlin',
  trade:
    'trade|export|import|commerc|turnover|suppl|shipment|ship(?:s|ped|ping)\\b|deliver|sales?\\b|sell|sold|purchas|procur|buy|bought|sourc|settle|payment|imbalance|swap',
};
