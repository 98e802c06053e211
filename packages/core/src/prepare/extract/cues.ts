// Longer than a file of code may be: it is a list of phrases.
import { CuePhrases } from './cue-phrases.ts';

const EMPLOYER =
  'we|they|trust|school|company|council|firm|charity|board|group|team|business|hospital|owners|family|partners|department|college|university|lab|site|trustees|members|governors|agency|service|museum|foundation|society|practice|club|brand|store|hotel|farm|studio|cooperative|co-op|network|bank|office|library|theatre|airline|plant|authority|chair|chief|director|founders|clinic|kitchen|yard|court';
const HIRING =
  'hear|find|appoint|recruit|hire|meet|talk|know|see|interview|welcome|fill|be|make|offer|help|give|keep|support|employ|add|receive|speak|invite|bring';

/** How employers say what a sentence is, wherever it stands. */
export const CUES = {
  /** What follows is wished for, not needed. */
  niceBefore: new CuePhrases(`
    ideally
    preferably
    preference is|will be? given to
    nice to have
    bonus points? for|if
    a bonus if
    extra|brownie points for|if
    it would|will|might be|help _? if
    it helps if
    especially|particularly|delighted|pleased|glad|love|happy|interested|keen to hear from
    we would also? love|like it? if|someone
    we would also? be delighted|pleased|happy if
    even|all the? better if
    ^desirable
    great|lovely|handy|useful|good if
    if you|they also|happen
    if you|they have|hold already? !questions|question|any|not|what|read|been|the|to|time|heard|concerns|an
    if you|they happen to speak|have|know|play|hold
    if you have used|done|worked|met|got|run|had|driven|taught|been|a|any|some|your
    if you have also|ever|already used|done|worked|met|got|run|had|driven|taught|been
    if you know your|how|about
    if you speak|play|sing|hold
    if you were|are also? good|able|trained|handy|qualified at|with|in|to?
    ^so would|might|could be?
    and so would|might|could
    especially|particularly|would|also like|love to hear from people|anyone|someone|those who could|can|with
    those with|who
  `),
  /** What stands before is wished for. */
  niceAfter: new CuePhrases(`
    is|are|be|being also|definitely|highly|certainly|very|most|extremely|really|quite|especially|particularly|considered|seen|regarded? as? a|an? distinct|definite|real|big|strong|huge|added|great? desirable|preferred|preferable|plus|bonus|advantage|advantageous|asset|beneficial|helpful|useful|handy|help|welcome|lovely|great|nice|ideal|optional
    is|are|be of interest|benefit|use|value
    desirable
    preferred
    preferable
    advantageous
    optional
    nice to have
    a|an _? plus|bonus|advantage|asset
    would|will|might|could help
    will|would|shall be given preference|weightage|priority
    will|would count|stand|work in your favour|favor
    will|would make life|things easier
    helps .
    helps a lot|here|too
    will|would set|put you apart|ahead
    gets|get you extra|bonus|brownie points
    though|but|is|are not essential|required|necessary|expected
    though|but|is|are not a must
    not essential|necessary
    not required
    so much the better
    all the better
    even better
    , lovely|great|brilliant|fantastic|wonderful
    ( d )
  `),
  /** What follows is asked for. */
  mustBefore: new CuePhrases(`
    you|they|he|she will|would|must|should|do also|all|always|already|certainly|then? need !to
    they|he|she will|would|must|should|do? need to? have|be|know|hold|show|able
    they|he|she must|should be|have|know|hold !made
    you|they|he|she do? need to? be|have|know|hold able? to?
    we will|would|shall expect|ask|want|need|look !to
    we will|would|shall expect|want|need|ask you to be|have|hold|know|bring|show|work
    we expect|ask|want|need you to be|have|hold|know|bring|show
    hope|hoping|wish|want to find|meet|recruit|appoint someone|somebody whose|who|with
    should|must|shall possess|hold|have|demonstrate|show|be having|able !the|received|sent|submitted|made|completed
    be|is|find|meet|welcome|employ|appoint|recruit|prefer|wants|to someone|somebody|people|anyone|anybody whose|who
    and who can|is|has|knows|will
    candidates|candidate|applicants|applicant|postholder need|needs|require|requires !to
    anyone|anybody|nobody|applicants|candidates|apply without
    unless you can|have|are|hold
    essential|important|vital|crucial|critical|imperative that you|candidates|applicants can|are|have|hold|know|be
    you will|would|must|should|need also? know|understand|enjoy|love|like|speak|write|possess
    know|knows your|their way around|round|about
    calls|call|demands for? !to|us|our
    you are expected|required to also? have|hold|be|show|know|possess|demonstrate
    suit|suits|need|want|seek|seeking|after|for someone|somebody !to|on|in|at|like|else
    you will|would|must|should be educated|certified|accredited|passionate|driven|familiar|adept|competent|resilient|punctual|honest|hardworking|hard-working|friendly|flexible|adaptable|strong|fit|polite|proactive|positive|creative|detail-oriented|self-motivated
    you got to be|have
    you have got to be|have
    that you stay|remain|keep
    candidates|candidate|applicants|applicant|postholder|appointee must|should|shall be !made|sent|submitted|received|subject|aware|notified|informed|invited
    you also|all|always|already|certainly|then|really? need !to|not
    you also|really? need to have|be|know|hold|show
    you will|would also? need to have|be|know|hold|show
    you will|should have !the|a|access|your|time|to|an|every|full
    you can read a|an|drawings|plans|music
    you will have your !own|say|first|time|day|desk|name|chance|choice|pick|lunch|birthday|weekends|evenings
    you can !not|choose|expect|also|work|join|find|apply|see|read|take|look|get|have|be|grow|progress|move|go|talk|reach|contact|count
    you will|would|must|should also|all|always|already|certainly|then? have !the|a|access|your|time|to|an|every|full
    you will|would|must|should|need also|all|always|already|certainly|then? have an|a|your|the? eye|good|proven|strong|solid|background|degree|valid|current|full|clean|driving|head|knack|experience|knowledge|understanding|track|minimum|excellent|keen|certificate|licence|license|qualification
    you will|would|must|should|can|also? hold|bring|possess|demonstrate
    you bring|hold|possess
    you will|would|must|should|can also? be able !to
    you will|would|must|should|can|need to? also? be able to !choose|join|work
    you will|would|must|should|can|need to? also? be confident|comfortable|happy|willing|prepared|used|good|qualified|registered|proficient|fluent|experienced|skilled|someone|calm|patient|numerate|literate|organised|organized|reliable
    you will|would|must|should|can|need to? also? be a|an !part|member|important|integral|essential|key|valued
    you must|should be !part|based|available|eligible|aware|submitted|received|made
    you need to? be the kind|sort of person
    you are also? !responsible|part|joining|based|working|given|here|going|looking|interested|about|at|the|paid|expected|invited|entitled|eligible|not|ready|in|successful|one|encouraged|welcome|offered|supported|asked|appointed|unsure|applying|sure|unable|free|coming|likely|invited|treated|trusted|able|you|never|always|thinking
    you are able to
    you have !the|a|access|any|questions|to|your|been|an|not|what|got|every
    you have a|an !chance|say|question|right|choice|moment|disability
    you know|understand|enjoy|love|like|hold|speak
    must also? have|hold|know|possess|demonstrate
    must also? be !made|received|submitted|returned|accompanied|sent|completed
    we need|require !to
    we ask for
    we insist on
    we expect !to
    we are looking|searching for
    we are after
    we seek
    looking for
    requires|require
    requirement|requirements is|are
    candidates|candidate|applicants|applicant|person|postholder|appointee|hire will|must|should|would|is|are|has|have|needs|need also|then? be? expected? to? have|hold|need|possess|bring|demonstrate|show|able
    candidates|candidate|applicants|applicant|person|postholder|appointee|hire is|are|must|should|will be? a|an|able
    successful _ will|must|should have|hold|possess|bring|demonstrate|show
    need|needs|want|wants|looking|seek|seeks|seeking|after|hire|hiring|suit|suits|for|be for? _? _? _? someone|somebody|people|person|anyone|anybody|individual|candidate|professional who|with|able
    right|ideal|successful person|candidate|applicant will|is|has|can
    as|so is|are
    at ease|home with
    experience of|in|with|as|working
    knowledge|understanding|appreciation|command|grasp of
    ability to
    able to
    familiar|familiarity with
    proficien* in|with
    fluent|fluency|skilled|expertise|competence in
    qualified as|in|to
    competent|confident in|with|at|using
    a background in
    track record
  `),
  /** What stands before is asked for. */
  mustAfter: new CuePhrases(`
    is|are|being also|absolutely|therefore|all? essential|required|needed|necessary|compulsory|mandatory|crucial|vital|important|indispensable|non-negotiable|expected|assumed !to|of|by|that
    is|are also? a|an? must|requirement|essential|necessity
    a must
    non-negotiable|unavoidable|paramount
    is the big|main|first|only one|thing
    required !to
    essential !to|that|part|criteria|criterion|skills|requirements|duties|functions|for|role|service|services
    indispensable
    will be essential|required|needed|expected !to
    matters|matter more than
    matters|matter to us
    goes without saying
    is|are what we are|want|need|look|ask
  `),
  duty: new CuePhrases(`
    you will also|then|mainly|usually|often|typically? !need|have|bring|hold|possess|get|receive|love|enjoy|find|earn|join|be|also|not|never|thrive|like|want
    you will be responsible|running|leading|managing|working|helping|supporting|joining|asked|reporting|handling|looking|making|teaching|driving|building|designing|the
    responsible for
    your main? duties|responsibilities|tasks|job|day
    role|job|work|post|position|postholder|incumbent will? involves|involve|includes|include|means
    reporting to
    duties include
    in this role
    day to day
  `),
  value: new CuePhrases(`
    _ values are|include|of|:|–|-|—
    values are|of|:|–
    we really|truly|also|all|do? value|prize|treasure|cherish|champion
    we really|truly|also|all? believe in
    believes in
    we care about
    belief|beliefs in
    and|who|that|which|we puts|put _ _? first
    built|run|founded on|by one|two|three|four|five|six? ideas|things|rules
    people|staff|customers|clients|parents|guests say|tell|call|describe us|that? _? we are
    we try|aim|want|seek|strive|like|do to? _? live|work|go by
    we say|think|know|hope|believe|promise that? we are
    we try|strive|aspire|seek|set_out|like to be
    people|staff|colleagues|everyone|everybody|employees|team are|is asked|expected to be
    we stand for|by
    we live|work|go by
    we put _ _? first
    we pride ourselves on
    we take pride in
    we hold to|dear
    we hold _ _? dear
    we are guided|driven|led by
    guided by
    built|founded|rooted|grounded on|in
    what we value|prize|treasure
    one|two|three|four|five|six|seven values|words|principles|promises|commitments|qualities|rules
    one|two|three|four|five|six|seven things !you
    matters|matter|important most? to us
    matters|matter|counts|count most? here
    our culture is
    our principles|promises|ethos|watchwords|behaviours|behaviors|credo
    company values
    go in for is|are
    ask of each|one other|another
    expect of each|one|ourselves other|another?
    rests|runs|turns|lives on
    known for
    hold|holds ourselves|itself|themselves|everyone to
    pillars are|:
    unites|binds|joins us|them : is|are?
    sum|sums us up
    describe|describes us
    motto is|:
    what we care about it's|is
    what we're about is
    what matters|counts most? _? _? is
    words on|over|above by|our|the wall|walls|door|gate|pass
    we _ comes|boils down to
    expected of everyone|everybody|all|us
    expected to act with
    motto of the|our? _ is
    motto of the|our? _ _? _? is
  `),
  /** What the next sentences name. */
  announced: new CuePhrases(`
    our _? values|principles|promises|rules
    words on|over|above by|our|the wall|walls|door|gate|pass
    two|three|four|five words
  `),
  mission: new CuePhrases(`
    our|the|its|their|whose mission|purpose|vision|cause
    reason for being
    we exist to|for|because|so
    exists|exist to|for|so
    we are here to|for|so|because
    dedicated|committed to !the|equal|safeguarding|equality
    we believe that|every|everyone|in|no
    our job is to
    set up to
    founded to|in
  `),
  objective: new CuePhrases(`
    ${EMPLOYER}|who _? _? aim|aims|plan|plans|intend|intends|hope|hopes|want|wants|mean|means|seek|seeks|aspire|aspires|pledged|promised|resolved|vowed|expect|expects|propose|proposes|undertaken|decided|agreed to !${HIRING}
    ${EMPLOYER}|who _? _? want|wants|aim|aims|hope|hopes to be the|a|an|carbon|known|able
    ${EMPLOYER} would like to !${HIRING}
    has|have committed|undertaken|agreed|voted|signed_up to !${HIRING}|safeguarding|equality|promoting
    ^the? plan|plans|aim|goal|target|idea|hope is|are to
    we are chasing|targeting
    ${EMPLOYER} are|is targeting|chasing|bringing|opening|launching|doubling|halving|building
    promised|assured|told _? _? _? that we|it|they|nobody|every|all|no _? _? shall|will
    ${EMPLOYER} intend|intends|want|wants|expect|expects the|our|every|all|each|both _? _? _? to
    ${EMPLOYER} is|are also|now? seeking|hoping|planning|aiming|determined|set to !${HIRING}
    year|spring|summer|autumn|winter|month sees|see|brings us|the|a|an
    has|have|with one|two|three|four|five|several|a|an|big|clear|bold|ambitious _? _? goals|goal|aims|aim|targets|target|objectives|ambitions|priorities|plans|plan !for|b|a
    has|have one|two|three|four|five|several goals|aims|targets|objectives|ambitions|priorities
    would like to be the|a|an|known
    ^hoping|aiming|planning to !${HIRING}
    there is|are also? plans|plan|a to|for
    we need to reach|cut|reduce|grow|raise|double|halve|win|fill|improve|rebuild|treble|open
    ${EMPLOYER} _? _? _? _? and hope|hopes|plan|plans|aim|aims|intend|intends|mean to !${HIRING}
    ${EMPLOYER} wants|want|hopes|hope to see the|our|every|all|more|a
    focus|emphasis|attention is|will now? be? on
    secured|raised|won|found|got|received the? funding|permission|planning|approval|money|investment|grant _? to|for
    ${EMPLOYER} is|are _? working|building|heading|moving|pushing towards|toward
    will|should see us|it|the
    commits|commit the|our|every|all _? _? _? to
    due|set to open|launch|double|move|close|triple
    we will also|soon|then|shortly open|launch|start|add|move|double
    about to open|launch|move|double|start|build|take
    on our|its|the way to becoming|being
    in our|its sights
    job|number|priority one is|:
    we want every|each|all|our|more|no|nobody|everyone|everybody|fewer|half
    we aim for
    we are aiming|planning|hoping to|for|on !${HIRING}
    we are working|building|heading|moving|pushing towards|toward
    we are on track|course to
    we are on a mission to
    we are determined|out|about to
    we are setting out to
    we are looking to !${HIRING}
    we are bringing|opening|expanding|doubling|halving|launching|converting|replacing|rebuilding|restoring|raising|investing|moving|adding
    we are building a|an|our|two|three|the !team|culture|reputation|community|great|diverse|strong|business|company
    we are going to !${HIRING}
    our|its|the|their|whose|one|big|next _? _? _? aim|aims|goal|goals|objective|objectives|target|targets|ambition|ambitions|priority|priorities|plan|plans|intention|strategy|dream|challenge|task|pledge|hope|brief|step _? _? _? _? is|are|for|this|over|by|now|to|commits|calls|:|remains
    ambition|aim|goal|target|plan|priority is|: to
    intention|aim|ambition|goal|plan to !${HIRING}
    set|sets|given|gives|setting us|ourselves|itself|themselves _? _? _? aim|aims|goal|goals|target|targets|task|tasks|challenge|deadline|objective|objectives
    commits|commit us|it|itself|ourselves to
    sights are? set on
    we will open|cut|reduce|double|halve|grow|become|reach|raise|launch|move|expand|build|triple|replace|achieve|convert|restore|publish|end|eliminate|install|electrify
    this|next year we
    next on the|our list
    next for us
    what is next
    we have until _? _? _? to
    our next _? is
  `),
  /** By when: says an aim where nobody speaks to the reader. */
  byWhen: new CuePhrases(`
    by the? end|start|middle|close|summer|spring|autumn|winter of? _? 2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036|2040|2045|2050
    by early|late|mid|spring|summer|autumn|winter|fall? 2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036|2040|2045|2050
    by next year|spring|summer|autumn|winter|christmas|easter
    over|within|in the next|coming _? _? _? year|years|month|months|decade
    within two|three|four|five|six|ten|# years
  `),
  growth: new CuePhrases(`
    training
    we will train|teach|support|fund|sponsor
    we will pay for
    we will put you through
    we will help you
    mentor*
    apprenticeship
    study leave
    cpd
    professional|personal development
    development plan
    learning budget
    qualification|qualifications|certificate|nvq|diploma|licence|license|course|courses|degree|fees paid
    paid for by us
    funded
    induction
    preceptorship
    shadow*
    supervision
  `),
  career: new CuePhrases(`
    progress|progression|advance to|into|towards|from
    career path*|progression|ladder|development|route
    promoted|promotion
    move up|on to|into
    move into
    step up to|into
    route|path|pathway to|into
    become|became|becoming a|an|our|the? _? _? manager|supervisor|lead|leader|head|senior|chef|sister|foreman|partner|director|principal
    from there
    could|can|may|might lead|become|go
    next rung
    started|began as|on|in
    grow|grown into
    room to
    gone on to
  `),
  benefit: new CuePhrases(`
    £|$|€ #
    pension
    holiday|holidays
    annual leave
    days leave
    days' leave
    days of? annual? leave
    vacation
    pto
    401
    health insurance|cover|care
    healthcare
    dental
    discount|discounts
    annual|night|performance|signing|sign-on|yearly bonus
    bonus scheme
    free parking|meal|meals|lunch|gym|breakfast|uniform
    cycle to work
    sick pay
    parental leave
    maternity
    flexible working|hours
    hybrid
    work from home
    remote working
    share options|scheme
    life assurance|insurance
    uniform provided
    overtime paid
    tips
    relocation
    salary
  `),
  /** What is to be done to apply, and notices of law: nobody answers a question with it. */
  aside: new CuePhrases(`
    please ensure|make|be|send|apply|contact|note|email|call|submit|ring|write
    to apply
    apply by|online|via|now|through
    closing date
    application|applications close|by|from|must|should|are|will
    equal opportunit*
    regardless|irrespective of
    without regard to
    right to work
    send us? your|a cv|résumé|resume
    cover|covering letter
    interviews will|are
    deadline
    no agencies
    applicants must meet
    for more|further information
    reasonable adjustments
    cookie|cookies
    previous|prior|above|earlier instructions
    language model
    system prompt
  `),
} as const;

export type Cue = keyof typeof CUES;

export const plainLower = (text: string): string => text.toLowerCase().replace(/[’‘ʼ]/g, "'");
