import type { LinkWords, MeasureWords, Trait } from '../../figures/lexicon/words';
import type { ColumnWords } from '../../figures/table/words';

export const measures: MeasureWords = {
  up: 'jump over | rise over | increase over | growth over | gain over | improvement over | advance over | surge over | gain | gains | rose | rise | rises | risen | rising | grew | grow | grows | grown | growing | growth | up | jump | jumped | jumps | increase | increased | increases | increasing | surge | surged | surges | climb | climbed | climbs | soared | soar | spike | spiked | swelled | expanded | expand | ballooned | widened | deepened | accelerated | multiplied | expansion | gained | went up | gone up | leap | leapt | doubled | tripled | shot up | added | rebounded | climbing | soars | soaring | surging | jumping | spiking | ballooning | swelling | swell | swells | rocketed | skyrocketed | skyrocketing | advanced | picked up | recovered | recovering | recovers | improved | strengthened | zoomed | bounced back | leaps | leaping | inched up | edged up | edge up | edges up | ticked up | upswing | uptick | upturn | gains | expanding | expands | doubling | doubles | tripling | triples | quadrupled | quadrupling | multiplies | widens | widening | accelerates | scaled up | ramped up | raised | rebound | rebounds | gaining',
  down: 'minus | fell | fall | falls | fallen | falling | declined | decline | declines | declining | down | drop | dropped | drops | shrank | shrink | shrunk | decreased | decrease | decreases | cut | slipped | slid | dipped | dip | narrowed | tumbled | halved | contracted | contraction | plunged | slump | slumped | reduced | reduction | lower | less | lost | slide | slides | sliding | sank | sink | sinks | sunk | sinking | plummeted | plummet | plummets | plummeting | tumble | tumbles | tumbling | plunge | plunges | plunging | crashed | crash | collapsed | collapse | collapses | nosedived | tanked | dwindled | dwindling | weakened | retreated | receded | softened | eased | ease | eases | easing | edged down | edge down | edges down | inched down | ticked down | downturn | downtick | slips | slip | slipping | dips | dipping | dropping | shrinks | shrinking | halving | halves | narrows | narrowing | contracts | contracting | slashed | slash | slashes | trimmed | trim | pared | lowered | curtailed | decreasing | slumps | slumping | moderated | correction | dent | setback',
  compared:
    'ahead of | less than | less | fewer than | fewer | smaller than | larger than | greater than | above | below | more | year-on-year basis | annually | more than | higher | larger | greater | as much | as many | over the same | over the previous | year-on-year | year on year | yoy | y-o-y | higher than | lower than',
  lesser:
    'less than | lower than | fewer than | smaller than | less | lower | fewer | below | short of',
  share:
    'share | slice | accounted for | accounts for | accounting for | account for | made up | makes up | making up | make up | formed | forms | portion | proportion | part | constitutes | constituted | comprised | meets | took | takes',
  investment: 'investment | investments | invested | investing | FDI | invest | invests | will put',
  deficit:
    'deficit | gap | imbalance | surplus | shortfall | trade balance | hole of | a hole in | mismatch | asymmetry | trade imbalance',
  target:
    'target | roadmap to | road map to | blueprint to | targets | targeted | targeting | goal | goals | aim | aims | aimed | aiming | objective | dreamt of | dreamed of | set a goal | want | wants | raise | boost | take | increase to | agreed to | agreed by the two sides to | agreed by both sides to | agreed by both countries to | pledged | pledge | vowed | seek | seeks | hope to | promised | plan to | plans to | planned | intend to | ambition | ambitious | push it to | milestone of | on course for | bring',
  future:
    'if | wait for | wait until | waiting for | will | would | could | may | might | can | expected | expects | expect | forecast | forecasts | projected | projection | likely | poised | set to | going to | shall | estimated to | anticipated | within reach | is to | are to | prospects | potential | on track | hopes | predicts | predicted | should | crossing | confident that | hopeful of | are confident of | is confident of | were confident of | was confident of | am confident of | are sure of | is sure of | of reaching | of doing | of hitting | of crossing | of achieving | of meeting | of touching',
  present:
    'stands | is | are | remains | has not | have not | has yet to | have yet to | has never | have never | hovers',
  actual:
    'came down | came off | cooled | came next | came second | came third | followed | settled at | stood | stands | spent | took | bought | totals | totalling | totaling | nearing | approached | neared | doubled | tripled | quadrupled | slid | eased | leapt | leaped | dawdled | hovered | recovered | rebounded | ballooned | widened | narrowed | tumbled | plunged | dropped | slipped | averaged | made up | accounted for | supplied | shipped | stands | was | were | amounted | reached | rose | fell | hit | totalled | totaled | grew | surged | jumped | crossed | touched | came to | current | currently | recorded | exceeded | shrank | was over | had reached | has reached | increased | declined | climbed | topped | passes | passed | swelled | now at | soared | imported | exported | bought | has been | have been | valued at | worth of | slowed | slowing | accelerated | quickened | cooled',
  record:
    'record | all-time high | record high | highest ever | highest-ever | historic high | unprecedented | new high | highest on record | lifetime high | all-time',
  superlative:
    'lowest | highest | least | most | smallest | largest | biggest | weakest | strongest | first time | low | high | peak | fastest | slowest',
  onYear: 'year-on-year | year on year | yoy | y-o-y | y/y | on-year | on year',
  base: 'from | against | as against | compared with | compared to | versus | vs | up from | down from | in contrast to | jump over | rise over | increase over | growth over | gain over | improvement over | advance over | surge over',
  than: 'than | more than | less than | higher than | lower than | fewer than | larger than | greater than | smaller than | against | as against | compared with | compared to | versus | vs | times its level in | times its level of | times their level in | times its value in | times the figure for | times the level of | times that of | times that in',
  baseAfter: '',
  noise:
    'bill for | spending on | expenditure on | outlay on | outlays on | the army | military spending | defence spending | defense spending | defence budget | defense budget | military budget | earnings | net income | dividend | dividends | save | saved | saving | savings | brent | WTI | at a cost | barrel cost | tonne cost | ton cost | litre cost | kg cost | subsidy | GDP | gross domestic product | economy | economies | inflation | CPI | interest rate | repo | tariff | tariffs | duty | duties | tax | levy | penalty | penalties | stake | stakes | shares | stock | stocks | index | sensex | nifty | population | contract | contracts | loan | loans | credit line | line of credit | reserves | budget | price cap | cap | capacity | profit | revenue | revenues | turnover of the company | fine | fined | aid | debt | defence | defense | military | arms | missile | missiles | weapons | crew | troops | visas | tourists | tourist | students | deal worth | foreign trade | growth forecast | world trade | global trade | wages | market capitalisation | bond | bonds | per capita | poll | voters | assets | funding | project worth | rights | aircraft | jets | reactor | reactors | MW | unemployment | margin | margins | interest | rent | rents | fares | surcharge | surcharges | levies | rupee gained | rupee lost | rupee fell | rupee weakened | rupee strengthened | rouble gained | rouble fell | benchmark index | bse | nse | moex | exchange rate | repo rate | key rate | turnout | votes | royalty | royalties | rainfall | subscribers | salary | salaries | layoffs | workforce | remittances | growth rate | fiscal deficit | current account deficit | current account | wholesale prices | retail sales',
  terms:
    'price | prices | the cost | cost of | costs | freight cost | discount | discounts | freight',
  domestic:
    'output | production | produced | produces | country made | country makes | drunk at home | used at home | eaten at home | sold at home | mined | demand | consumption | consumed | consumes | ate | eats | eaten | drank | drinks | stock | stocks | stockpile | stockpiles | stockpiled | inventory | inventories | in storage | harvest | harvested | crop | crops | acreage | throughput | refinery runs | bookings | reservoirs',
  price:
    'per barrel | a barrel | / barrel | per tonne | a tonne | per ton | a ton | per kg | a kg | per litre | a litre | apiece | each | / bbl | / tonne | per unit',
  anaphor:
    'it | they | this | these | that | those | the figure | the figures | figure | figures | tally | the volume | the volumes | the value | the amount | the total | its | their | which | the same | the number | the latter | the former',
  traded:
    'changed hands | lifted | loaded | bought | purchased | procured | imported | exported | received | booked | shipped | delivered | supplied | discharged | landed | arrived | cargoes | cargo | deliveries | arrivals | shipments | loadings | sold | brought in | brings in | sourced | took in | had brought in',
  rank: 'supplier | suppliers | partner | partners | buyer | buyers | market | markets | destination | destinations | source | sources | exporter | importer | spot | place | position | customer | consumer | of all | provider | seller | only to',
  oil: 'oil | crude | petroleum | urals | barrel | barrels',
  settled:
    'settled | settlement | settlements | payments | paid in | paid for in | national currencies | local currencies | in rupees | in rubles | in roubles | invoiced | invoicing | denominated | in dirhams | in dirham | in yuan | in renminbi | in local currency | in national currency | settles',
  stuck:
    'stuck | stranded | trapped | piled up | lying idle | vostro | unspent | idle balance | idle balances | lie idle | lies idle | piling up | pile up | marooned | locked up',
  wish: '',
  cause:
    'as | after | when | because | because of | since | amid | although | despite | even as | following | due to | owing to | thanks to | ahead of | over its | over their',
  turn: 'while | whereas | but | yet | although | though | however',
  thus: 'thus | in all | altogether',
  whole:
    'out of a total of | of a total of | out of total | all countries | everywhere | friendly countries | friendly states | friendly nations | all origins | all sources | all suppliers | all destinations | all markets | worldwide | overall exports | overall target | global | the world | total exports | total imports | to all | overall imports | world',
  respectively: 'respectively',
  own: "its | their | its own | their own | his country's",
  we: 'our | our own',
  reverse:
    'in the opposite direction | the opposite direction | in the other direction | the other direction | the other way | in the reverse direction | reverse flow | reverse flows | in return | sent back | return flow | return flows | return cargo | return cargoes | return leg',
  sum: 'total | totalling | totaling | in all | altogether | combined | the total',
  filler:
    'the promised | as promised | having promised | promised discounts | went the other way : | take away | takes away | taking away | if anything | of | in | worth | worth of | for | the | a | an | as | its | their | total | annual | bilateral | mutual | two-way | to | by | its total | all | on | barely | hardly | scarcely',
  and: 'and | or | while | whereas | but',
  citing:
    'report by | report from | reports from | study by | survey by | review by | analysis by | note by | note from | numbers from | numbers by | estimates from | estimate by | estimate from | forecast by | projection by | projections by | figures by | statistics by | data compiled by | data provided by | data released by | data shared by | data published by | according to | as per | citing | cited | quoting | based on | going by | data from | figures from | statistics from | data of | figures of | statistics of | show figures of | says the | with reference to | reported by | released by | figures compiled by | numbers compiled by | statistics compiled by | by the count of | estimates by | data by | estimated by | tracked by | the figures were released by | the figures were published by | the figures were shared by | the data was released by | the data were released by | the data was shared by | the data was published by | the numbers were released by | the figures come from | the data come from | the data comes from | the numbers come from | this follows from data of | this was stated by | this was reported by | the information was shared by | the figures were given by | source : | sources : | data : | data source : | as per data available with | data available with | figures available with | analysed by | analyzed by',
  cited:
    'reports | reported | estimates | calculates | calculated | counts | counted | reckons | writes',
  relay: 'citing | quoting | with reference to',
  data: 'put out by | released by | published by | issued by | brought out by | shared by | provided by | tabled | furnished | data | figures | statistics | numbers | sources | source | official | report | estimates | latest | the | a | an | released | by | from | of | in | available | provisional | preliminary | recent | research | published | compiled | with | senior | tanker | ship-tracking | vessel-tracking | tracking | analytics firm | analytics company | firm | consultancy | agency | news agency | think tank | energy cargo tracker | cargo tracker | tracker | shared | provided | estimate | projection | projections | forecast | forecasts | assessment | tally | review | survey | study | bulletin | analysis | own | calculations | count | website | portal | dashboard | database | monthly | annual | quarterly | weekly | its | their',
  show: 'show | shows | peg | pegs | pegged | place | places | placed | showed | shown | reveal | reveals | revealed | indicate | indicates | indicated | suggest | suggests | suggested | put | puts | said | says | according | highlight | highlights | highlighted',
  body: 'outlet | the outlet | the firm | the company | the agency | the consultancy | the tracker | the think tank | the data provider | the body | the analytics firm | the research firm | the data firm | the report | the study | the survey | the review | the analysis | the bulletin | the note | the same report | the same study | the same source | the same data | the same figures',
  seen: 'seen | reviewed | obtained | accessed | viewed | examined',
  makes:
    'put | puts | peg | pegs | pegged | places | placed | estimates | estimated | calculates | calculated',
  stop: 'compiled by | yet | still | and yet | that | which | who | while | as | but | because | so | since | amid | after | before | during | at | with | is | are | were',
  soft: 'in | for | on | and | between | to',
  above:
    'the figures were released by | the figures were published by | the figures were shared by | the data was released by | the data were released by | the data was shared by | the data was published by | the numbers were released by | the figures come from | the data come from | the data comes from | the numbers come from | this follows from data of | this was stated by | this was reported by | the information was shared by | the figures were given by',
  count:
    'count | statistics | data | figures | numbers | calculations | estimate | estimates | projection | projections | forecast | forecasts | assessment | tally | report | review | survey | study | bulletin | analysis | website | portal | dashboard | database',
};

export const links: LinkWords = {
  reckons:
    'that leaves | this leaves | that makes | this makes | that means | this means | in other | that is | hence | so',
  by: 'by',
  changed:
    'lift | lifted | boost | boosted | raise | raised | push | pushed | expand | change | changed | changes | moved | shifted | swung | varied | altered',
  into: '',
  to: 'to | at',
  upto: 'up',
  carry: 'take | bring',
  of: 'of',
  about: 'about | around | nearly | almost | over',
  again: 'another | further',
  the: 'the | record | whole | full',
  article: 'the | a | an',
  genitive: 's',
  weekday: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
  onDay: '',
  issuer: '',
  office: '',
  task: '',
  outcome: '',
  actor: '',
  acts: '',
  owner: 'of | from | by',
  at: 'at',
  several: '*s | *it | *he',
  voice: '',
  giver: '',
  whose: 'its | their | his | her | own | these | those | this',
  more: '',
  multiplied: '',
  against: 'over | on | from | above | below | under | up on | up from | down on | down from',
  beside: 'above | below | over | under | of | up from',
  definite: 'the | its | that',
  level:
    'level | levels | figure | volume | total | mark | peak | high | low | trough | average | mean | record',
  levelOf: 'of | in | for | seen in',
  stuckAt: 'at | around | near | below | under',
  that: 'that | this | these | those | it',
  ofThat: 'that | this | it | such | those | these',
  sends:
    'sent | send | sends | shipped | ship | ships | dispatched | despatched | delivered | supplied',
  became: '',
  ofAll: '',
  ofWhich: 'of which | of them | of those',
  tookUp: 'made up | accounted for | comprised | took up | constituted',
  from: 'from',
  till: 'to | till | until | through',
  still: 'and | but | yet | still',
  part: '',
  yearly:
    'annually | yearly | a year | per year | every year | each year | per annum | every annum | each annum',
  otherTime:
    'since then | ever since | since the | since russia | since moscow | since february | so far | until | till | once | earlier | previously | formerly | afterwards | cumulatively | cumulative | peak | usually | typically | normally | historically | traditionally | used to | came to power | took office | over the years | over the decades | all these years | all told | to date | pre-war | prewar | pre - war',
  madeUp: '',
  untilNow: 'has | have',
  wholeYear: 'full year | whole year | entire year | full fiscal | full - year | whole fiscal',
  distant:
    'a year ago | a year earlier | a year before | a year later | per year ago | per year earlier | per year before | per year later | every year ago | every year earlier | every year before | every year later | each year ago | each year earlier | each year before | each year later',
  annual: 'annual | annualized | annualised',
  load: 'vessel | ship | tanker | cargo | bulker | carrier | freighter | consignment | batch | parcel | rake | train | trainload | vlcc | suezmax | aframax',
  whither: '',
  home: '',
  homeward: '',
  fromHome: '',
  formerly: 'was | were | previously | formerly',
  us: 'we',
  published: 'report* | study* | survey* | review* | analysis* | bulletin* | note* | same',
  raw: 'crude | raw',
  stuff: 'material | materials',
  atThatTime: 'then',
  atPresent: "today ' s | today ’ s | current | present | existing",
  tells: '(',
  asset:
    'plant | factory | refinery | smelter | mill | pipeline | terminal | shipyard | loan | credit line | line of credit | fund | stake',
  market:
    'plants | factories | refineries | market for | markets for | market of | project | projects | demand for | hub',
  season: 'year | years | season | marketing',
  mineral: 'oil* | crude* | petroleum*',
  itself: 'it | itself | alone | has | have | had | and | products | derivatives',
  all: 'total | overall | entire | aggregate',
  country: 'country | nation',
  when: 'when',
  relative: 'which | who | whose',
  lost: 'lost | surrendered | ceded',
  levied: 'on',
  outOfSum: 'of this | of that | out of this | out of that',
  onceWas: 'what it was | what they were | than it was | than they were | as it was | as they were',
  opening: 'and | while | whereas | although | though | but | when | yet',
  ofTime:
    'of | over | in | for | during | the | that | seen | recorded | reported | registered | shipped',
  ago: 'ago',
  goal: 'target | goal | objective | aim',
  ofGoal: '',
  forGoal: 'for | by | until | till',
  worldwide: 'import* | export* | consum* | produc*',
  inside: 'in',
  inWorld: "in the world | world ' s | world ’ s | globally | worldwide",
  overtaking:
    'after | behind | overtaking | overtook | overtakes | overtaken | surpassing | surpassed | surpasses | passing | passed | displacing | displaced',
  overtaken: '',
  company:
    'ltd | limited | bank | industries | petroleum | petrochemicals | motors | corp | corporation | plc | inc | company | group | holdings | refineries | refinery | energy | oil | teas | enterprises | ports | shipping',
  authority:
    'ministry | council | board | department | service | agency | association | commission | bank | bureau | federation | chamber | forum | institute | office | authority | exchange | embassy',
  doing: '',
  telling: '',
  is: 'is | was | were | stands | stood',
  amounts: 'was | were | is | are | came from | came as | accounted for by',
  infinitive: 'to',
  auxiliary: 'to | have | well | also | soon | even | be | easily',
  done: '*ed | sold | bought | sent',
  undone: '',
  puts: 'put | puts | pour | pours | poured | pump | pumped | sunk | plough | ploughed | plow | plowed',
  ofPutting: 'into',
  jointly: 'both | sides',
  inTerms: 'in value terms | in volume terms | in rupee terms | in dollar terms | in money terms',
  howMuch: 'how much | what share | what part | what portion | what percentage',
  perfect:
    'had sent | had shipped | had sold | had bought | had imported | had exported | had supplied | had risen | had grown | had fallen | had climbed | had declined | had reached',
  account: 'bank | banks | account | accounts',
  student:
    'expert | experts | analyst | economist | specialist | scholar | watcher | committee | desk | office | department',
  inAll: 'in all | altogether | overall',
  secondTo: 'second only to | next only to',
  exceeds:
    'exceed | exceeds | exceeded | dwarf | dwarfs | dwarfed | outweigh | outweighs | outweighed | surpass | surpasses | surpassed | outstrip | outstrips | outstripped | larger than | bigger than | smaller than | higher than | lower than | more than | less than | times',
  asMany: 'as many',
  abroad: 'abroad | overseas',
  recap: 'earlier it was | it was earlier | it earlier emerged | it emerged earlier',
};

export const columns: ColumnWords = {
  value: 'figures | figure',
  money: 'value | values | amount | amounts',
  bulk: 'volume | volumes | quantity | quantities',
  either: '',
  all: 'all | total | totals | overall | entire | aggregate | whole | world | worldwide | global | gross',
  balance: 'balance',
  growth: 'growth | change | increase | rise | yoy | y | o',
  fiscal: 'fy | fiscal | financial',
  paced: 'average | averages | avg | mean | cumulative',
  lead: 'in | all',
  tail: '',
};

export const traits: readonly Trait[] = [];
