import type { SpeechWords } from '../../quotes/lexicon/words';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** The grammar around speech in English; see {@link SpeechWords}. */
export const speech: SpeechWords = {
  inverts: false,
  capitals: true,
  markers: [],
  adjoining: [],
  that: ['that'],
  between: list(`
    has | have | had | is | are | was | were | been | be | being | would | will | could | may | might | also |
    later | further | then | again | once | often | always | never | just | even | still | now | already |
    first | both | all | himself | herself | itself | themselves | soon | long | earlier | previously |
    separately | too | twice | yesterday | today | did | does | do | should | must | can | went on to | goes on to |
    on to | instead | famously | simply | only | thus | since | ever | quickly | meanwhile | so | far | nevertheless | nonetheless |
    therefore
  `),
  objective: list(`
    explains |
    hope | hopes | hoped | add | adds | added | adding | write | writes | wrote | writing | find | finds | found | think | thinks | thought |
    thinking | maintain | maintains | maintained | recall | recalls | recalled | pledge | pledged |
    explain | explained | advise | advised | touting | believe | believed | threatened | threatens | predicting | declared | reply | replied | remind |
    reminded | estimates | estimate | rue | rues | rued | admit | admitted | posted | posting | demonstrate | noted | note | reveal | reveals | revealed |
    specify | specifies | specified | confess | confessed | conclude | concludes | confirm | confirms | confirmed | confirming | concede | concedes | conceded
  `),
  increases: list('add | adds | added | adding'),
  questions: [],
  withholds: list(`
    did not say | did not give | did not specify | did not elaborate | did not name |
    did not provide | did not disclose | did not detail | did not explain | did not reveal |
    did not identify | does not say | does not give | does not specify | does not elaborate |
    does not name | does not provide | does not disclose | does not detail | does not explain |
    does not reveal | does not identify | would not say | would not give | would not specify |
    would not elaborate | would not name | would not provide | would not disclose |
    would not detail | would not explain | would not reveal | would not identify |
    declined to say | declined to give | declined to name | declined to elaborate |
    declined to comment | declined to disclose | declined to specify | declined to identify |
    declined to provide | refused to say | refused to name | refused to give | gave no |
    offered no | provided no
  `),
  negations: list("not | never | n't | neither | nor | cannot | hardly"),
  passive: [
    'is',
    'are',
    'was',
    'were',
    'been',
    'be',
    'being',
    'am',
    'get',
    'got',
    'gets',
    'getting',
  ],
  nouns: list(`
    show | shows | find | finds |
    state | states | report | reports | claim | claims | remark | remarks | post | posts | attack | attacks |
    promise | promises | pledge | pledges | tweet | tweets | question | questions | request | requests | demand |
    demands | comment | comments | support | supports | offer | offers | back | hope | hopes | fear | fears |
    estimate | estimates | project | projects | address | contrast | rebuke | challenge | challenges | order | orders | label |
    labels | brand | brands | call | calls | wonder | worry | counter | counters | thanks | guess | welcome |
    echo | charge | boast | doubt | doubts | quote | quotes | vow | joke | jokes | reply | plan | plans |
    figure | figures | blast | slam | praise | blame | forecast | forecasts | view | views | favor | mention |
    mentions | advocate | advocates | detail | details | outline | complaint | respond | note | notes | voice | voices |
    message | messages | text | texts | term | terms | list | lists |
    feel | highlight | highlights | hint | hints | signal | signals | warning | warnings | mark | marks | shout | blog | decline | dispute | disputes | suspect | suspects | host
  `),
  objects: list(`
    tell | tells | told | telling | inform | informs | informed | informing | remind | reminds | reminded |
    reminding | assure | assures | assured | assuring | advise | advises | advised | advising | warn | warned |
    ask | asked | asking | asks
  `),
  informed: ['told', 'informed'],
  answering: ['replying', 'responding', 'answering'],
  auxiliaries: list(
    'has | have | had | will | would | can | could | may | might | should | must | do | does | did',
  ),
  pronouns: {
    he: { gender: 'm' },
    she: { gender: 'f' },
    they: { plural: true },
    it: { thing: true },
    i: {},
    we: { plural: true },
    you: {},
    who: { relative: true },
    one: {},
    which: { relative: true, thing: true },
    some: { plural: true },
    others: { plural: true },
    many: { plural: true },
    both: { plural: true },
    several: { plural: true },
    another: {},
    most: { plural: true },
    few: { plural: true },
    nobody: {},
    everyone: {},
    everybody: {},
    someone: {},
    somebody: {},
  },
  addressed: { him: { gender: 'm' }, her: { gender: 'f' }, them: { plural: true } },
  determiners: list(`
    the | a | an | his | her | their | its | our | my | your | this | that | these | those | some | any | many |
    several | most | other | another | one | two | three | four | both | all | no | each | every | few | more
  `),
  possessives: ['his', 'her', 'their', 'its', 'our', 'my', 'your'],
  prepositions: list(`
    in | on | at | after | before | during | for | with | by | from | to | of | about | through | via | amid | among |
    despite | under | over | against | since | until | as | following | regarding | between | into | within |
    without | outside | inside | across | upon | per | than | like | toward | towards | besides | beyond | around |
    throughout | ahead | near | beside | alongside
  `),
  stops: list(`
    that | which | when | while | whilst | where | if | because | but | although | though | whether | why | how | as |
    unless | and | or | so | is | are | was | were | has | have | had | will | would | can | could | may | might |
    should | must | do | does | did | than | what | nor | yet | been | be | being | said | says | then
  `),
  conjunctions: list('and | but | while | as | though | although | whereas | or | then'),
  subordinators: list(
    'while | though | although | as | if | unless | when | because | since | after | before | whereas | asked | despite',
  ),
  as: ['as'],
  copulas: [],
  using: ['using', 'showing'],
  breaks: list(`
    in | on | during | after | before | by | through | via | about | amid | following | as | when | while | who | which | that |
    among | until | beside | alongside
  `),
  openings: list(`
    but | and | yet | so | still | however | meanwhile | also | later | then | moreover | further | furthermore |
    indeed | thus | therefore | or | besides | additionally | instead | similarly | likewise | now | today |
    yesterday | earlier | recently | nevertheless | nonetheless | finally | though | although | while | when | as | if |
    because | separately | elsewhere | afterward | afterwards | once | again | even | only | just | here | there | that |
    perhaps | maybe | of | like | unlike | where | since | until | after | before | unless | given | with | having | asked | amid | among | citing
  `),
  times: list(`
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | today | yesterday | tomorrow | earlier |
    later | recently | afterward | afterwards | tonight | last | this | next | ago | january | february | march |
    april | june | july | august | september | october | november | december | again | separately |
    repeatedly | previously | once | publicly | privately | flatly | bluntly
  `),
};
