const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const sequences = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('|')
    .map((one) => one.trim().split(' '))
    .sort((a, b) => b.length - a.length);

/** How goals are begun, before the verb. */
export const TOWARDS_VERB = sequences(
  `i want to|i would like to|i'd like to|i hope to|i plan to|i aim to|i intend to|i wish to|i am going to|i'm going to|i am aiming to|i'm aiming to|i am planning to|
  i'm planning to|i am hoping to|i'm hoping to|my goal is to|my aim is to|my long-term goal is to|my short-term goal is to|my plan is to|the goal is to|the aim is to|to`,
);
/** How goals are begun, before a noun. */
export const TOWARDS_THING = sequences(`i want|i would like|i'd like|my goal is|my aim is|my long-term goal is|my short-term goal is|the goal is|the aim is`);
/** How lessons are begun, before what was learnt. */
export const TOWARDS_LESSON = sequences(
  `i learnt that|i learned that|i have learnt that|i have learned that|i've learnt that|i've learned that|i realised that|i realized that|it taught me that|that`,
);

/** How somebody begins to say what they do since, before the verb. */
export const TOWARDS_HABIT = sequences(
  `since then i|ever since i|ever since then i|since that day i|from then on i|from that day on i|these days i|nowadays i|now i|i now|so now i|today i`,
);
/** After these it is told what was done since then, which is no habit. */
export const NO_HABITS = setOf('have had was did could would will want know am');
/** What "that" is said of: the aim, what happened before it. They cannot open an answer, nor stand where nothing was said yet. */
export const OF_WHAT_WAS_SAID = setOf("it its it's it'll it'd");
/** Beginnings of "still in sterile services", "at the bedside": where somebody stays. */
export const STILL = setOf('still always');
export const PLACES = setOf('in at on with near among around');
/** They are of the verb before them: "signs off my plan". */
export const PARTICLES = setOf('off up out over down back');
/** A motto ends with one: "patient safety first". */
export const MOTTO_ENDS = setOf('first foremost always last above');
/** What somebody adds to an aim that they are not sure of, after "I". */
export const AFTERTHOUGHTS = setOf('suppose guess think reckon');

/** What people are called by their work; an aim that names one is to be one. */
export const POSTS = setOf(
  `lead leader manager head supervisor director engineer developer nurse educator teacher electrician technician baker chef cook driver officer coordinator consultant
  analyst foreman sister matron partner owner practitioner specialist assistant operator designer architect therapist paramedic mentor trainer assessor auditor adviser
  advisor administrator accountant solicitor mechanic plumber carpenter joiner welder fitter buyer planner editor writer producer doctor surgeon midwife scientist
  researcher lecturer professor principal captain`,
);

/** A sentence that begins with one of these already leans on what stands before it. */
export const CONNECTIVES = setOf(
  `so and but or then after afterwards finally eventually since because as although though while when whenever if once until before later meanwhile therefore thus
  however besides instead also in at on by within with during for from over under through thanks not now today yesterday until unless to last next`,
);

export const FINITE_AUX = setOf(
  "is are was were has had have do does did will would can could should must may might am isn't aren't wasn't weren't hasn't hadn't didn't don't doesn't won't can't couldn't",
);
/** After one of these a verb belongs to a clause of its own. */
export const SUBORDINATORS = setOf('who whom whose which that where when while because if as since until so although whenever what how why before after');
export const SUBJECT_PRONOUNS = setOf('i we they you he she it this that these those everyone everybody nobody someone somebody each all both most there');

/** Past tenses that do not end in -ed. */
export const IRREGULAR_PAST = setOf(
  `became began bought brought built came caught chose cost cut did dealt drew drove fell felt fought found gave got grew had heard held kept knew laid led left lent let
  lost made meant met paid put ran rang read rebuilt redid rewrote rose said sat saw sent set shot showed shut slept sold spent spoke spread stood stuck swept taught
  thought threw told took understood went withdrew woke won wore wrote oversaw undertook froze broke flew hid swam sang sank stole tore`,
);
/** Their base form is the same word. */
export const SAME_IN_PAST = setOf('cut put set let shut cost read spread split hit quit beat');

/** Words that the tagger takes for nouns, and that give orders at the start of an aim or of a lesson: "Count before you argue". */
export const ORDERS = setOf(
  `answer ask book brief call change check coach count cut design double draft drive file finish fix focus head help hold keep lead leave list listen look mark measure mentor
  move name note order own pass phone plan practice practise process question research rest ring run sample schedule set shadow share show ship sign speak split staff stand
  start stay stick stop study swap talk teach test thank time train trust try turn use visit wait walk watch work write`,
);
/** Plurals without -s: after them a verb has none either. */
export const PLURALS = setOf('people children men women staff police kids others');
/** What a goal is called before it is said, up to a colon: "My dream: own a small shop". */
export const GOAL_NAMES = setOf('dream dreams goal aim plan wish ambition target hope vision');
/** Before a verb of one's own they stand without "I" in notes: "Can start in four weeks". */
export const MODALS = setOf("can could will would must should may might cannot can't couldn't won't wouldn't mustn't shouldn't");
/** Whom and what these stand for was named before. */
export const LEANING = setOf('he him his himself she her hers herself they them their theirs themselves this these those');
/** The same of these, where no noun follows: "All three passed", "Both agreed". */
export const LEANING_ALONE = setOf('both all each neither none either another many most some it its');
/** They end in -ing and are no forms of a verb. */
export const NO_GERUNDS = setOf('bring spring string swing cling sting during morning evening nothing something everything anything');
export const POSSESSIVES = setOf('my our his her their its');
/** A question that stands for a thing: "which site", "how big the place is". */
export const WH_WORDS = setOf('how what which where whether who when');

export const startsWith = (words: readonly string[], beginnings: readonly (readonly string[])[]): number =>
  beginnings.find((beginning) => beginning.length < words.length && beginning.every((word, i) => words[i] === word))?.length ?? 0;
