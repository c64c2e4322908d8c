import type { SpeechWords } from '../../quotes/lexicon/words';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** How English reports speech; see {@link SpeechWords}. */
export const speech: SpeechWords = {
  verbs: {
    speech: [
      ['say, says, said', 'saying'],
      ['add, adds, added', 'adding'],
      ['tell, tells, told', 'telling'],
      ['note, notes, noted', 'noting'],
      ['claim, claims, claimed', 'claiming'],
      ['argue, argues, argued', 'arguing'],
      ['insist, insists, insisted', 'insisting'],
      ['warn, warns, warned', 'warning'],
      ['assert, asserts, asserted', 'asserting'],
      ['explain, explains, explained', 'explaining'],
      ['announce, announces, announced', 'announcing'],
      ['acknowledge, acknowledges, acknowledged', 'acknowledging'],
      ['admit, admits, admitted', 'admitting'],
      ['contend, contends, contended', 'contending'],
      ['declare, declares, declared', 'declaring'],
      ['stated', 'stating'],
      ['commented', 'commenting'],
      ['write, writes, wrote, has written, have written, had written', 'writing'],
      ['tweet, tweets, tweeted', 'tweeting'],
      ['remark, remarks, remarked', 'remarking'],
      ['reply, replies, replied', 'replying'],
      ['predict, predicts, predicted', 'predicting'],
      ['emphasize, emphasizes, emphasized', 'emphasizing'],
      ['emphasise, emphasises, emphasised', 'emphasising'],
      ['stress, stresses, stressed', 'stressing'],
      ['point out, points out, pointed out', 'pointing out'],
      ['confirm, confirms, confirmed', 'confirming'],
      ['concede, concedes, conceded', 'conceding'],
      ['complain, complains, complained', 'complaining'],
      ['observe, observes, observed', 'observing'],
      ['maintain, maintains, maintained', 'maintaining'],
      ['reiterate, reiterates, reiterated', 'reiterating'],
      ['caution, cautions, cautioned', 'cautioning'],
      ['joke, jokes, joked', 'joking'],
      ['quip, quips, quipped', 'quipping'],
      ['assure, assures, assured', 'assuring'],
      ['remind, reminds, reminded', 'reminding'],
      ['inform, informs, informed', 'informing'],
      ['allege, alleges, alleged', 'alleging'],
      ['vow, vows, vowed', 'vowing'],
      ['pledge, pledges, pledged', 'pledging'],
      ['promise, promises, promised', 'promising'],
      ['wonder, wonders, wondered', 'wondering'],
      ['recall, recalls, recalled', 'recalling'],
      ['testify, testifies, testified', 'testifying'],
      ['lament, laments, lamented', 'lamenting'],
      ['quote, quotes, quoted', 'quoting'],
      ['recount, recounts, recounted', 'recounting'],
      ['clarify, clarifies, clarified', 'clarifying'],
      ['specify, specifies, specified', 'specifying'],
      ['confess, confesses, confessed', 'confessing'],
      ['grumble, grumbles, grumbled', 'grumbling'],
      ['opine, opines, opined', 'opining'],
      ['elaborate, elaborates, elaborated', 'elaborating'],
      ['proclaim, proclaims, proclaimed', 'proclaiming'],
      ['blog, blogs, blogged', 'blogging'],
      ['exclaim, exclaims, exclaimed', 'exclaiming'],
      ['shout, shouts, shouted', 'shouting'],
      ['chant, chants, chanted', 'chanting'],
      ['retort, retorts, retorted', 'retorting'],
      ['inquire, inquires, inquired', 'inquiring'],
      ['query, queries, queried', 'querying'],
      ['affirm, affirms, affirmed', 'affirming'],
      ['aver, avers, avered', 'avering'],
      ['profess, professes, professed', 'professing'],
      ['narrate, narrates, narrated', 'narrating'],
      ['advise, advises, advised', 'advising'],
      ['conclude, concludes, concluded', 'concluding'],
      ['stipulate, stipulates, stipulated', 'stipulating'],
      ['disclose, discloses, disclosed', 'disclosing'],
      ['reported', 'reporting'],
      ['underline that, underlines that, underlined that', 'underlining that'],
      ['underscore that, underscores that, underscored that', 'underscoring that'],
      ['highlight that, highlights that, highlighted that', 'highlighting that'],
      ['mention that, mentions that, mentioned that', 'mentioning that'],
      ['hope that, hopes that, hoped that', 'hoping that'],
      ['agree that, agrees that, agreed that', 'agreeing that'],
      ['counter that, counters that, countered that', 'countering that'],
      ['counter, countered', 'countering'],
      ['respond that, responds that, responded that', 'responding that'],
      ['decide that, decides that, decided that', ''],
      ['project that, projects that, projected that', 'projecting that'],
      ['boast that, boasts that, boasted that', 'boasting that'],
      ['joke that, jokes that, joked that', 'joking that'],
      ['suppose that, supposes that, supposed that', ''],
      ['recognize that, recognizes that, recognized that', 'recognizing that'],
      ['recognise that, recognises that, recognised that', 'recognising that'],
      ['know that, knows that, knew that', 'knowing that'],
      [
        'make clear, makes clear, made clear, make it clear, makes it clear, made it clear',
        'making clear, making it clear',
      ],
      ['feel that, feels that, felt that', 'feeling that'],
      ['remember that, remembers that, remembered that', 'remembering that'],
      ['attest that, attests that, attested that, post that, posted that', ''],
      [
        'express confidence that, expresses confidence that, expressed confidence that, expressed hope that, expressed concern that',
        'expressing confidence that, expressing hope that',
      ],
      ['ask, asks, asked', 'asking'],
    ],
    thought: [
      ['show, shows, showed', 'showing'],
      ['find, finds, found', ''],
      ['reveal, reveals, revealed', 'revealing'],
      ['suggest, suggests, suggested', 'suggesting'],
      ['believe, believes, believed', 'believing'],
      ['think, thinks, thought', 'thinking'],
      ['estimate, estimates, estimated', 'estimating'],
      ['fear, fears, feared', 'fearing'],
      ['expect, expects, expected', 'expecting'],
      ['forecast, forecasts, forecast', 'forecasting'],
      ['foresee, foresees, foresaw', 'foreseeing'],
      ['indicate, indicates, indicated', 'indicating'],
      ['signal, signals, signaled', 'signaling'],
      ['guess, guesses, guessed', 'guessing'],
      ['suspect, suspects, suspected', 'suspecting'],
      ['worry, worries, worried', 'worrying'],
      ['imply, implies, implied', 'implying'],
      ['propose, proposes, proposed', 'proposing'],
      ['demand, demands, demanded', 'demanding'],
      ['calculate, calculates, calculated', 'calculating'],
      ['reckon, reckons, reckoned', 'reckoning'],
      ['doubt, doubts, doubted', 'doubting'],
      ['swear, swears, swore', 'swearing'],
      ['threaten, threatens, threatened', 'threatening'],
      ['speculate, speculates, speculated', 'speculating'],
      ['anticipate, anticipates, anticipated', 'anticipating'],
      ['hope to, hopes to', ''],
    ],
    voice: [
      ['react, reacts, reacted', 'reacting'],
      ['snap, snaps, snapped', 'snapping'],
      ['reason, reasons, reasoned', 'reasoning'],
      ['offer, offers, offered', 'offering'],
      ['message, messages, messaged', ''],
      ['posted on', ''],
      ['muse, muses, mused', 'musing'],
      ['sigh, sighs, sighed', 'sighing'],
      ['chuckle, chuckles, chuckled', 'chuckling'],
      ['scoff, scoffs, scoffed', 'scoffing'],
      ['shrug, shrugs, shrugged', 'shrugging'],
      ['smile, smiles, smiled', 'smiling'],
      ['grin, grins, grinned', 'grinning'],
      ['deadpan, deadpans, deadpanned', 'deadpanning'],
      ['venture, ventures, ventured', 'venturing'],
      ['tease, teases, teased', 'teasing'],
      ['gush, gushes, gushed', 'gushing'],
      ['fume, fumes, fumed', 'fuming'],
      ['thunder, thunders, thundered', 'thundering'],
      ['plead, pleads, pleaded', 'pleading'],
      ['scold, scolds, scolded', 'scolding'],
      ['text, texts, texted', ''],
      ['underline, underlines, underlined', 'underlining'],
      ['underscore, underscores, underscored', 'underscoring'],
      ['respond, responds, responded', 'responding'],
      [
        'continue, continues, continued',
        'continuing, referring to, pointing to, citing, mentioning',
      ],
      ['begin, begins, began', 'beginning'],
      ['read, reads', 'reading'],
      ['answer, answers, answered', 'answering'],
      ['chant, chants, chanted', 'chanting'],
      ['yell, yells, yelled', 'yelling'],
      ['cry, cries, cried', 'crying'],
      ['scream, screams, screamed', 'screaming'],
      ['whisper, whispers, whispered', 'whispering'],
      ['mutter, mutters, muttered', 'muttering'],
      ['sing, sings, sang', 'singing'],
      ['laugh, laughs, laughed', 'laughing'],
      ['interject, interjects, interjected', 'interjecting'],
      ['interrupt, interrupts, interrupted', 'interrupting'],
      ['go on, goes on, went on', 'going on'],
      ['put it, puts it', 'putting it'],
      ['sum it up, sums it up, summed it up', 'summing it up'],
      ['fire back, fires back, fired back', 'firing back'],
      ['shoot back, shoots back, shot back', 'shooting back'],
      ['follow up, followed up', ''],
      ['start, starts, started', ''],
      ['finish, finishes, finished', ''],
      ['list, lists, listed', 'listing'],
      ['boast of, boasts of, boasted of', 'boasting of'],
      ['label, labels, labeled, labelled', 'labeling, labelling'],
      ['brand, brands, branded', 'branding'],
      ['speak of, speaks of, spoke of', 'speaking of'],
      ['know as, known as', ''],
      ['agree, agrees, agreed', 'agreeing'],
      ['endorse, endorses, endorsed', 'endorsing'],
      ['attack, attacks, attacked', 'attacking'],
      ['voice, voices, voiced', 'voicing'],
      ['encourage, encourages, encouraged', 'encouraging'],
      ['back, backs, backed', 'backing'],
      ['promote, promotes, promoted', 'promoting'],
      ['use, uses, used', 'using'],
      ['rate, rates, rated', 'rating'],
      ['see, sees, saw', 'seeing'],
      ['quote, quotes, quoted', 'quoting'],
      ['highlight, highlights, highlighted', 'highlighting'],
      ['depict, depicts, depicted', 'depicting'],
      ['term, terms, termed', 'terming'],
      ['dub, dubs, dubbed', 'dubbing'],
      ['deem, deems, deemed', 'deeming'],
      ['pronounce, pronounces, pronounced', 'pronouncing'],
    ],
    act: [
      ['express, expresses, expressed', 'expressing'],
      ['cite, cites, cited', ''],
      ['mention, mentions, mentioned', ''],
      ['refer to, refers to, referred to', ''],
      ['boast, boasts, boasted', 'boasting'],
      [
        'ask whether, asks whether, asked whether, ask if, asks if, asked if, ask why, asks why, asked why, ask how, asks how, asked how, asked what, asks what',
        'asking whether, asking if, asking why, asking how',
      ],
      ['go on to say, goes on to say, went on to say', ''],
      ['call for, calls for, called for', 'calling for'],
      ['call on, calls on, called on', 'calling on'],
      ['call upon, calls upon, called upon', 'calling upon'],
      ['urge, urges, urged', 'urging'],
      ['criticize, criticizes, criticized', 'criticizing'],
      ['criticise, criticises, criticised', 'criticising'],
      ['praise, praises, praised', 'praising'],
      ['condemn, condemns, condemned', 'condemning'],
      ['defend, defends, defended', 'defending'],
      ['reject, rejects, rejected', 'rejecting'],
      ['deny, denies, denied', 'denying'],
      ['dismiss, dismisses, dismissed', 'dismissing'],
      ['slam, slams, slammed', 'slamming'],
      ['blast, blasts, blasted', 'blasting'],
      ['accuse, accuses, accused', 'accusing'],
      ['blame, blames, blamed', 'blaming'],
      ['denounce, denounces, denounced', 'denouncing'],
      ['mock, mocks, mocked', 'mocking'],
      ['describe, describes, described', 'describing'],
      ['call, calls, called', 'calling'],
      ['decry, decries, decried', 'decrying'],
      ['echo, echos, echoed', 'echoing'],
      ['laud, lauds, lauded', 'lauding'],
      ['tout, touts, touted', 'touting'],
      ['characterize, characterizes, characterized', 'characterizing'],
      ['deride, derides, derided', 'deriding'],
      ['ridicule, ridicules, ridiculed', 'ridiculing'],
      ['apologize for, apologizes for, apologized for', 'apologizing for'],
      ['appeal for, appeals for, appealed for', 'appealing for'],
      ['appeal to, appeals to, appealed to', 'appealing to'],
      ['warn of, warns of, warned of', 'warning of'],
      ['warn against, warns against, warned against', 'warning against'],
      ['speak about, speaks about, spoke about', 'speaking about'],
      ['speak out against, speaks out against, spoke out against', 'speaking out against'],
      ['dispute, disputes, disputed', 'disputing'],
      ['advocate, advocates, advocated', 'advocating'],
      ['complain about, complains about, complained about', 'complaining about'],
      ['complain of, complains of, complained of', 'complaining of'],
      ['allude to, alludes to, alluded to', 'alluding to'],
      ['lambaste, lambastes, lambasted', 'lambasting'],
      ['bemoan, bemoans, bemoaned', 'bemoaning'],
      ['rule out, rules out, ruled out', 'ruling out'],
      ['play down, plays down, played down', 'playing down'],
      ['downplay, downplays, downplayed', 'downplaying'],
      ['tell of, tells of, told of', 'telling of'],
      ['oppose, opposes, opposed', 'opposing'],
      ['repeat, repeats, repeated', 'repeating'],
      ['request, requests, requested', 'requesting'],
      ['portray, portrays, portrayed', 'portraying'],
      ['point to, points to, pointed to', ''],
      ['disagree with, disagrees with, disagreed with', ''],
      ['agree with, agrees with, agreed with', 'agreeing with'],
      ['question, questions, questioned', 'questioning'],
      ['challenge, challenges, challenged', 'challenging'],
      ['hint, hints, hinted', 'hinting'],
      ['talk about, talks about, talked about', 'talking about'],
      ['compare, compares, compared', 'comparing'],
      ['liken, likens, likened', 'likening'],
      ['contrast, contrasts, contrasted', 'contrasting'],
      ['support, supports', ''],
      ['favor, favors, favored, favour, favours, favoured', 'favoring, favouring'],
      ['argue against, argues against, argued against', 'arguing against'],
      ['push for, pushes for, pushed for', 'pushing for'],
      ['assail, assails, assailed', 'assailing'],
      ['rebuke, rebukes, rebuked', 'rebuking'],
      ['chide, chides, chided', 'chiding'],
      ['rail against, rails against, railed against', 'railing against'],
      ['lash out at, lashes out at, lashed out at', 'lashing out at'],
      ['take issue with, takes issue with, took issue with', 'taking issue with'],
      ['object to, objects to, objected to', 'objecting to'],
      ['disavow, disavows, disavowed', 'disavowing'],
      ['warn about, warns about, warned about', 'warning about'],
      ['caution against, cautions against, cautioned against', 'cautioning against'],
      ['open up about, opens up about, opened up about', 'opening up about'],
      ['hail, hails, hailed', ''],
      ['welcome, welcomes, welcomed', ''],
      ['applaud, applauds, applauded', 'applauding'],
      ['commend, commends, commended', 'commending'],
      ['mentions', 'mentioning'],
    ],
  },
  sources: {
    before: ['according to', 'as per', 'in the words of', 'in the opinion of', 'in the view of'],
    citing: ['with reference to', 'citing'],
    opening: ['per'],
    after: [],
  },
  possessive: [
    ['according to him', { gender: 'm' }],
    ['according to her', { gender: 'f' }],
    ['according to them', { plural: true }],
    ['in his words', { gender: 'm' }],
    ['in her words', { gender: 'f' }],
    ['in his view', { gender: 'm' }],
    ['in her view', { gender: 'f' }],
    ['in his opinion', { gender: 'm' }],
    ['in her opinion', { gender: 'f' }],
  ],
  backward: [],
  postposed: [],
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
    on to | instead | famously | simply | only | thus | since | ever | quickly | meanwhile | so | far
  `),
  objective: list(`
    add | adds | added | adding | write | writes | wrote | writing | find | finds | found | think | thinks | thought |
    thinking | maintain | maintains | maintained | recall | recalls | recalled | pledge | pledged |
    explain | explained | advise | advised | touting | believe | believed | threatened | threatens | predicting | declared | reply | replied | remind |
    reminded | estimates | estimate | admit | admitted | posted | posting | demonstrate | noted | note | reveal | reveals | revealed |
    specify | specifies | specified | confess | confessed | confirm | confirms | confirmed | confirming | concede | concedes | conceded
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
    feel | highlight | highlights | shout | blog | decline | dispute | disputes | suspect | suspects | host
  `),
  objects: list(`
    tell | tells | told | telling | inform | informs | informed | informing | remind | reminds | reminded |
    reminding | assure | assures | assured | assuring | advise | advises | advised | advising | warn | warned |
    ask | asked | asking | asks
  `),
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
  addressed: { him: { gender: 'm' }, her: { gender: 'f' } },
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
  roles: list(`
    official* | officer* | consul | consuls | spokesman | spokeswoman | spokesperson* | spokespeople | minister* | president* |
    premier* | chancellor* | ambassador* | envoy* | diplomat* | secretary | secretaries | leader* | chief* |
    chairman | chairwoman | chairperson | chair | chairmen | head | heads | director* | manager* | executive* |
    ceo | founder* | owner* | analyst* | expert* | economist* | professor* | scholar* | historian* | scientist* |
    researcher* | lawyer* | attorney* | judge* | prosecutor* | senator* | congressman | congresswoman | lawmaker* |
    legislator* | governor* | mayor* | candidate* | nominee* | frontrunner | runner | strategist* | adviser* |
    advisor* | aide* | aides | consultant* | pollster* | activist* | advocate* | critic* | opponent* | supporter* |
    ally | allies | rival* | voter* | reporter* | journalist* | correspondent* | columnist* | editor* | author* |
    writer* | anchor* | host* | commentator* | observer* | source* | witness* | resident* | student* | teacher* |
    father | mother | son | daughter | wife | husband | brother | sister | man | woman | men | women | people |
    person | trader* | exporter* | importer* | dealer* | broker* | refiner* | banker* | businessman | businesswoman |
    businessmen | entrepreneur* | representative* | delegate* | member* | republican* | democrat* | conservative* |
    liberal* | progressive* | evangelical* | americans | indians | russians | billionaire | mogul | tycoon | actor |
    actress | singer | general | commander* | admiral | colonel | police | authorities | organizer* | organiser* |
    insider* | operative* | surrogate* | veteran* | participant* | parent* | farmer* | worker* | patient* | doctor* |
    physician* | speaker | treasurer | commissioner* | deputy | monarch | king | queen | prince | pope | priest |
    pastor | bishop | imam | rabbi | respondent* | skeptic* | sceptic* | aspirant* | contender* | politician* |
    statesman | regulator* | auditor* | planter* | grower* | producer* | manufacturer* | buyer* | seller* | shipper* |
    retailer* | investor* | broadcaster* | counselor | counsellor | investigator* | detective* | sheriff | lady |
    backer* | donor* | fan* | veterans | executives | negotiator* | interpreter | translator | coach | captain |
    counterpart* | colleague* | successor* | predecessor* | player* | guest* | caller* | tv | user* | insiders | strategists | party
  `),
  bodies: list(`
    government* | administration | ministry | ministries | department* | agency | agencies | office | bureau |
    embassy | embassies | kremlin | court* | committee* | commission* | council | board | bank | banks | company |
    companies | firm | firms | group | groups | organization* | organisation* | association* | federation |
    chamber | union | unions | campaign* | party | parties | team | camp | congress | senate | house | parliament |
    media | newspaper* | paper | magazine | network | channel | outlet* | statement | report | reports | letter |
    email | emails | document* | filing* | memo | ad | ads | release | website | institute | university | fund |
    centre | center | authority | corporation | secretariat | confederation | think tank | tank | brokerage | refinery | refineries |
    industry | body | court | jury | panel | poll | polls | survey | surveys | study | studies | analysis | research | investigation | delegation | consortium | conglomerate | operator | side | sides |
    petition* | lawsuit* | complaint* | book | editorial | article | column | cable* | transcript* | footage | video* | slide | records | findings |
    results | average | averages | tally | inquiry | indictment
  `),
  papers: list(
    'version | circular | notification | order | bill | law | data | figures | statistics | numbers | chart | table | note | notice | rules | trend | move | decision | picture | history | media | reports',
  ),
  kinds: [
    ['envoy', 'ambassador', 'diplomat', 'high commissioner'],
    ['minister', 'eam', 'secretary'],
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
    ['businessman', 'director, manager'],
    [
      'official',
      'official, minister, secretary, governor, spokesman, envoy, adviser, commissioner, consul',
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
    ['jaishankar', 'minister india'],
    ['lavrov', 'minister russia'],
    ['peskov', 'spokesman russia'],
    ['goyal', 'minister india'],
    ['sitharaman', 'minister india'],
    ['manturov', 'deputy prime minister russia'],
    ['trump', 'president us'],
  ],
  heads: [],
  unnamed: [],
  bylines: [],
  outlets: [
    ['tass', 'TASS'],
    ['sputnik', 'Sputnik'],
    ['sputniknewsindia', 'Sputnik News India'],
    ['reuters', 'Reuters'],
    ['ani', 'ANI'],
    ['pti', 'PTI'],
    ['ians', 'IANS'],
    ['afp', 'AFP'],
    ['ap', 'AP'],
    ['bloomberg', 'Bloomberg'],
    ['cnbc', 'CNBC'],
    ['cnn', 'CNN'],
    ['bbc', 'BBC'],
    ['ndtv', 'NDTV'],
    ['mint', 'Mint'],
    ['livemint', 'Livemint'],
    ['businessline', 'BusinessLine'],
    ['business line', 'BusinessLine'],
    ['the hindu', 'The Hindu'],
    ['hindustan times', 'Hindustan Times'],
    ['times of india', 'The Times of India'],
    ['the times of india', 'The Times of India'],
    ['economic times', 'The Economic Times'],
    ['the economic times', 'The Economic Times'],
    ['et now', 'ET Now'],
    ['business standard', 'Business Standard'],
    ['financial express', 'Financial Express'],
    ['indian express', 'The Indian Express'],
    ['the indian express', 'The Indian Express'],
    ['moneycontrol', 'Moneycontrol'],
    ['the print', 'ThePrint'],
    ['theprint', 'ThePrint'],
    ['the wire', 'The Wire'],
    ['the quint', 'The Quint'],
    ['scroll', 'Scroll'],
    ['india today', 'India Today'],
    ['republic tv', 'Republic TV'],
    ['zee news', 'Zee News'],
    ['zee business', 'Zee Business'],
    ['news18', 'News18'],
    ['wion', 'WION'],
    ['dd news', 'DD News'],
    ['doordarshan', 'Doordarshan'],
    ['ria novosti', 'RIA Novosti'],
    ['ria', 'RIA Novosti'],
    ['interfax', 'Interfax'],
    ['izvestia', 'Izvestia'],
    ['kommersant', 'Kommersant'],
    ['vedomosti', 'Vedomosti'],
    ['rossiya', 'Rossiya'],
    ['rossiya 24', 'Rossiya-24'],
    ['rossiya - 24', 'Rossiya-24'],
    ['channel one', 'Channel One'],
    ['rt', 'RT'],
    ['russia today', 'Russia Today'],
    ['rbc', 'RBC'],
    ['rbk', 'RBK'],
    ['lenta', 'Lenta'],
    ['gazeta', 'Gazeta'],
    ['xinhua', 'Xinhua'],
    ['global times', 'Global Times'],
    ['nikkei', 'Nikkei'],
    ['nikkei asia', 'Nikkei Asia'],
    ['financial times', 'Financial Times'],
    ['the guardian', 'The Guardian'],
    ['new york times', 'New York Times'],
    ['the new york times', 'The New York Times'],
    ['washington post', 'Washington Post'],
    ['the washington post', 'The Washington Post'],
    ['wall street journal', 'Wall Street Journal'],
    ['the wall street journal', 'The Wall Street Journal'],
    ['politico', 'Politico'],
    ['axios', 'Axios'],
    ['fox news', 'Fox News'],
    ['msnbc', 'MSNBC'],
    ['nbc', 'NBC'],
    ['abc', 'ABC'],
    ['cbs', 'CBS'],
    ['npr', 'NPR'],
    ['usa today', 'USA Today'],
    ['time magazine', 'Time Magazine'],
    ['the economist', 'The Economist'],
    ['al jazeera', 'Al Jazeera'],
    ['dw', 'DW'],
    ['deutsche welle', 'Deutsche Welle'],
    ['der spiegel', 'Der Spiegel'],
    ['le monde', 'Le Monde'],
    ['cnbc tv18', 'CNBC-TV18'],
    ['cnn news18', 'CNN-News18'],
    ['bq prime', 'BQ Prime'],
    ['upi', 'UPI'],
    ['anadolu', 'Anadolu'],
    ['buzzfeed', 'BuzzFeed'],
    ['the huffington post', 'The Huffington Post'],
    ['huffpost', 'HuffPost'],
    ['meet the press', 'Meet the Press'],
    ['face the nation', 'Face the Nation'],
    ['twitter', 'Twitter'],
    ['facebook', 'Facebook'],
    ['instagram', 'Instagram'],
    ['telegram', 'Telegram'],
    ['linkedin', 'LinkedIn'],
    ['youtube', 'YouTube'],
    ['truth social', 'Truth Social'],
  ],
  media: list(`
    newspaper | paper | daily | weekly | magazine | agency | news | channel | broadcaster | network | outlet | website | portal |
    station | publication | tabloid | times | post | journal | herald | tribune | gazette | tv | television | radio |
    telegraph | chronicle | observer
  `),
  hearing: list(`
    told | tells | tell | telling | complained to | complains to | explained to | admitted to | confirmed to | said to | interview with | interview to | interview by | interview for | interview on | interview in |
    speaking to | speaking later to | speaking earlier to | speaking with | spoke to | spoke with | speaking exclusively to | speaking on | talking to | talked to | conversation with | appearing on |
    appearance on | comments to | remarks to | statement to | quoted by | cited by | wrote in | writes in |
    writing in | wrote on | wrote for | said on | op ed in | op - ed in | op - ed for | column for | column in | article in | article for | posted on | post on | a post on | on his | on her
  `),
  carrying: ['report', 'reports', 'reported', 'writes', 'wrote'],
  heardBy: [],
  platforms: [
    ['tweet', 'Twitter'],
    ['tweets', 'Twitter'],
    ['tweeted', 'Twitter'],
    ['tweeting', 'Twitter'],
    ['retweeted', 'Twitter'],
    ['post on x', 'X'],
    ['posts on x', 'X'],
    ['posted on x', 'X'],
    ['posting on x', 'X'],
    ['wrote on x', 'X'],
    ['writing on x', 'X'],
    ['said on x', 'X'],
    ['platform x', 'X'],
    ['site x', 'X'],
  ],
  interview: ['excerpts', 'edited excerpts', 'interview', 'q & a', 'in conversation'],
  honorifics: list('mr | mrs | ms | miss | dr | sir | dame | shri | smt'),
  portfolios: list(`
    commerce | industry | industries | trade | finance | corporate | affairs | external | foreign | petroleum | natural | gas | oil | energy |
    power | coal | mines | steel | shipping | ports | waterways | railways | agriculture | fertilizers | fertilisers | chemicals |
    food | defence | defense | home | health | education | science | technology | economy | economic | development | resources | transport |
    tourism | culture | communications
  `),
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
