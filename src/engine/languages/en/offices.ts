import type { OfficeWords } from '../../quotes/lexicon/words';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** What English calls those who speak; see {@link OfficeWords}. */
export const offices: OfficeWords = {
  roles: list(`
    official* | chargé | officer* | consul | consuls | spokesman | spokeswoman | spokesperson* | spokespeople | minister* | president* |
    premier* | chancellor* | ambassador* | envoy* | diplomat* | secretary | secretaries | leader* | chief* |
    chairman | chairwoman | chairperson | chair | chairmen | head | heads | director* | manager* | executive* |
    ceo | founder* | owner* | analyst* | expert* | economist* | professor* | scholar* | historian* | scientist* |
    researcher* | lawyer* | attorney* | judge* | prosecutor* | senator* | congressman | congresswoman | lawmaker* |
    legislator* | governor* | mayor* | candidate* | nominee* | frontrunner | runner | strategist* | adviser* |
    advisor* | aide* | aides | consultant* | pollster* | activist* | advocate* | critic* | opponent* | supporter* |
    ally | allies | rival* | voter* | reporter* | journalist* | correspondent* | columnist* | editor* | author* |
    writer* | anchor* | host | hosts | commentator* | observer* | source* | witness* | resident* | student* | teacher* |
    father | mother | son | daughter | wife | husband | brother | sister | man | woman | men | women | people |
    person | trader* | exporter* | importer* | dealer* | broker* | refiner* | banker* | businessman | businesswoman |
    businessmen | entrepreneur* | representative* | delegate* | member* | republican* | democrat* | conservative* |
    liberal* | progressive* | evangelical* | americans | indians | russians | billionaire | mogul | tycoon | actor |
    actress | singer | general | commander* | admiral | colonel | police | authorities | organizer* | organiser* |
    insider* | operative* | surrogate* | veteran* | participant* | parent* | farmer* | worker* | patient* | doctor* |
    physician* | speaker | treasurer | commissioner* | deputy | monarch | king | queen | prince | pope | priest |
    pastor | bishop | imam | rabbi | respondent* | skeptic* | sceptic* | aspirant* | contender* | politician* |
    statesman | affaires | regulator* | auditor* | planter* | grower* | producer* | manufacturer* | buyer* | seller* | shipper* |
    retailer* | investor* | broadcaster* | counselor | counsellor | investigator* | detective* | sheriff | lady |
    backer* | donor* | fan* | veterans | executives | negotiator* | interpreter | translator | coach | captain |
    counterpart* | colleague* | successor* | predecessor* | player* | guest* | caller* | tv | user* | insiders | strategists | party
  `),
  bodies: list(`
    government* | administration | ministry | ministries | department* | agency | agencies | office | bureau |
    embassy | embassies | kremlin | court* | committee* | commission* | council | board | bank | banks | company |
    companies | firm | firms | group | groups | organization* | organisation* | association* | forum | federation |
    chamber | union | unions | campaign* | party | parties | team | camp | congress | senate | house | parliament |
    media | newspaper* | paper | magazine | network | channel | outlet* | statement | report | reports | letter |
    email | emails | document* | filing* | memo | ad | ads | release | website | institute | university | fund |
    centre | center | authority | corporation | secretariat | confederation | think tank | tank | brokerage | refinery | refineries |
    industry | body | court | jury | panel | poll | polls | survey | surveys | study | studies | analysis | research | investigation | delegation | consortium | conglomerate | operator | consultancy | side | sides |
    petition* | lawsuit* | complaint* | book | editorial | article | column | cable* | transcript* | footage | video* | slide | records | findings |
    results | average | averages | tally | inquiry | indictment
  `),
  papers: list(
    'version | circular | notification | order | bill | law | data | figures | statistics | numbers | chart | table | note | notice | rules | trend | move | decision | picture | history | media | reports | ' +
      'estimate | estimates | calculations | projections | reckoning',
  ),
  organs: list(
    'consultancy | board | council | committee | commission | ministry | department | directorate | division | delegation | mission | secretariat',
  ),
  kinds: [
    ['envoy', 'ambassador', 'diplomat', 'high commissioner'],
    ["chargé d'affaires", "charge d'affaires", 'cda'],
    ['minister', 'eam'],
    ['secretary'],
    ['deputy prime minister', 'vice premier', 'deputy pm'],
    ['prime minister', 'premier', 'pm'],
    ['vice president'],
    ['president'],
    ['chairman', 'chairwoman', 'chair', 'chairperson'],
    ['spokesman', 'spokeswoman', 'spokesperson'],
    [
      'chief',
      'head',
      'ceo',
      'director',
      'director general',
      'executive',
      'president',
      'boss',
      'chairman',
    ],
    ['senator', 'lawmaker'],
    ['governor'],
    ['analyst', 'expert', 'economist'],
    ['official'],
    ['professor', 'scholar', 'academic'],
    ['candidate', 'nominee'],
    ['aide', 'adviser', 'advisor', 'assistant', 'chief of staff', 'deputy chief of staff'],
    ['commissioner', 'trade commissioner', 'trade representative'],
    ['consul', 'consul general'],
    ['manager'],
  ],
  general: [
    ['expert', 'expert, professor, adviser, director'],
    ['executive', 'director, manager'],
    ['chief', 'chief, president, chairman'],
    ['head', 'head, president, chairman'],
    ['boss', 'boss, president, chairman'],
    ['businessman', 'director, manager'],
    [
      'official',
      'official, minister, secretary, governor, spokesman, envoy, adviser, commissioner, consul, deputy prime minister',
    ],
  ],
  lands: [
    ['russia', 'russian', 'kremlin', 'moscow'],
    ['india', 'indian', 'new delhi'],
    ['us', 'u . s', 'usa', 'united states', 'america', 'american', 'white house'],
    ['china', 'chinese', 'beijing'],
    ['ukraine', 'ukrainian', 'kyiv'],
    ['uk', 'u . k', 'britain', 'british'],
    ['france', 'french'],
    ['germany', 'german'],
    ['japan', 'japanese'],
    ['pakistan', 'pakistani'],
    ['iran', 'iranian'],
    ['turkey', 'turkish'],
    ['israel', 'israeli'],
    ['canada', 'canadian'],
    ['belarus', 'belarusian'],
    ['kazakhstan', 'kazakh'],
  ],
  known: [
    ['modi', 'prime minister india'],
    ['putin', 'president russia'],
    ['jaishankar', 'foreign minister india'],
    ['lavrov', 'foreign minister russia'],
    ['peskov', 'spokesman russia'],
    ['goyal', 'commerce minister india'],
    ['sitharaman', 'finance minister india'],
    ['manturov', 'deputy prime minister russia'],
    ['trump', 'president us'],
  ],
  heads: [],
  tasks: [],
  noTasks: [],
  unnamed: [],
  grades: list(`
    former | ex | late | then | current | incumbent | acting | interim | outgoing | incoming | deputy | vice | joint |
    additional | assistant | associate | first | second | senior | junior | lead | chief | top | veteran | longtime | retired
  `),
  crowds: [],
  issues: list('issued | released | published | posted | circulated | sent | shared'),
  receives: list('got | gets | received | receives | saw | seen | obtained | reviewed | cited'),
  honorifics: list('mr | mrs | ms | miss | dr | sir | dame | shri | smt'),
  portfolios: list('corporate | affairs | affaires | natural | development'),
  fields: [
    ['foreign', 'external', 'external affairs', 'foreign affairs'],
    ['trade', 'commerce', 'industry', 'industries'],
    ['finance', 'treasury'],
    ['oil', 'petroleum', 'energy', 'natural gas', 'gas'],
    ['power'],
    ['coal', 'mines'],
    ['steel'],
    ['shipping', 'ports', 'waterways', 'transport', 'railways', 'railway'],
    ['agriculture', 'farm'],
    ['fertilizers', 'fertilisers', 'fertilizer', 'fertiliser', 'chemicals'],
    ['food'],
    ['defence', 'defense'],
    ['home', 'interior'],
    ['health'],
    ['education'],
    ['science', 'technology'],
    ['economy', 'economic', 'economics', 'economic development'],
    ['resources'],
    ['tourism', 'culture'],
    ['communications'],
    ['law', 'justice'],
    ['press'],
  ],
  deputies: list('deputy | vice | junior | minister of state | mos'),
  titles: list(`
    pm | eam | deputy pm | mission | staff | chief of staff | chief of mission | minister of state | secretary of state |
    mr | mrs | ms | miss | dr | sir | dame | lord | lady | prof | professor | sen | sens | rep | reps | gov | govs |
    president | senator | congressman | congresswoman | representative | governor | mayor | judge | justice |
    minister | premier | chancellor | ambassador | envoy | secretary | secretary of state | secretary of defense |
    attorney general | speaker | leader | whip | chairman | chairwoman | chair | chief | director | director general |
    general | gen | col | maj | capt | lt | sgt | adm | captain | colonel | major | king | queen | prince |
    princess | pope | rev | reverend | shri | smt | ceo | cfo | coo | officer | spokesman | spokeswoman |
    spokesperson | commissioner | strategist | host | anchor | reporter | correspondent | analyst | nominee |
    candidate | fellow | republican | democrat | democratic | deputy | vice | prime | former | late | then | ex | first |
    lady | manager | adviser | advisor | counsel | deputy prime minister | head | democrats | republicans | author |
    economist | actor | actress | billionaire | tycoon | founder | co | founder | treasurer | commander | attorney
  `),
  places: list(`
    india | indian | russia | russian | china | chinese | ukraine | ukrainian | us | u s | usa | american | america |
    britain | british | uk | u k | france | french | germany | german | japan | japanese | pakistan | pakistani |
    iran | iranian | israel | israeli | turkey | turkish | saudi | european | eu | soviet | canada | canadian |
    mexico | mexican | brazil | brazilian | kazakhstan | belarus | serbia | serbian | italy | italian | spain |
    spanish | poland | polish | hungary | hungarian | bangladesh | nepal | sri lanka | delhi | new delhi | mumbai |
    moscow | washington | new york | texas | florida | ohio | iowa | new hampshire | california | kentucky |
    vermont | virginia | carolina | south carolina | north carolina | wisconsin | michigan | indiana | pennsylvania |
    georgia | alabama | arkansas | arizona | nevada | colorado | utah | minnesota | missouri | kansas | oklahoma |
    louisiana | tennessee | massachusetts | maine | maryland | delaware | connecticut | rhode island | oregon |
    illinois | new jersey | new mexico | nebraska | montana | idaho | wyoming | alaska | hawaii | west virginia |
    mississippi | south dakota | north dakota | house | senate | white house | gop
  `),
};
