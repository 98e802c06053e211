const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that every goal could have. */
export const ALL_PURPOSE = setOf(
  `achieve advance advancement become better best career challenge chance company contribute develop development different enjoy excel experience experienced field first
  get give go goal goals good great grow growth happy have help higher improve improvement job keep knowledge last learn learning level life long make more new next opportunity
  opportunities organisation organization part people person personal position potential professional profession progress reach right role see short skill skills something stay succeed success successful take
  team term thing things time top try use valuable value want way well work working world year years`,
);

/** Lengths of time. */
export const PERIODS = setOf(
  'minute minutes hour hours day days week weeks fortnight fortnights month months year years shift shifts season seasons decade decades',
);

/** What others can see happen, or count: the thing itself, or that it is done. */
export const OBSERVABLE = setOf(
  `accredited alone award badge certificate certificates certified certification chartered complete completed course degree delivered diploma exam exams finish finished independently
  launched licence license licensed marks opened pass passed percent portfolio publish published qualified qualification register registered score scores shipped signed
  sign-off unsupervised without`,
);

/** One can see them happen, and not yet when they are done: how much of it, and who says so? */
export const EVENTS = setOf('open launch deliver ship start set build create found introduce lead');

/** Where it stands written, or who else would say so: only of a measure, which is asked for as something to see. */
export const SEEN_BY_OTHERS = setOf(
  `audit badge board chart contract dashboard door feedback invoice invoices letter list log logbook payslip record records register report reports review reviews roster rota survey website
  name signs shows`,
);

/** What somebody else decides on, said of who gets it: "be chosen", "get asked". Said with "have", one has done it oneself. */
export const DONE_BY_OTHERS = setOf(
  `accepted appointed asked awarded chosen discovered elected given headhunted hired invited known liked made moved named noticed offered picked promoted recognised recognized respected rewarded seen
  selected trusted`,
);
/** Before those: the getting of it. */
export const GETTING = setOf('be been being get getting become got receive earn');
/** Things that somebody else gives. */
export const GIFTS = setOf('promotion raise');
/** Who is said to have, get or wish for those is given them. Whoever launches or plans a promotion does it: that is another thing. */
export const HAVING = setOf(
  'achieve aim be deserve earn expect gain get getting given got have having hope land like me need obtain reach receive receiving secure want wants',
);

/** Comes or does not. */
export const LUCK = setOf('lottery luck lucky inherit inheritance jackpot');
export const WINNING = setOf('win wins winning');

/** Ranks are given; what prepares for them is one's own. */
export const RANKS = setOf(
  `band captain ceo cfo chair chief cio consultant coo cto deputy director executive foreman forewoman grade head headteacher lead leader manager matron md partner president
  principal professor senior sergeant sister supervisor superintendent vice vp`,
);
/** To come into a rank, whatever it is called. */
export const BECOMING = setOf('be become becoming as promoted');
/** To come into a rank, or to do something with a thing: "make lead engineer", "make lead times shorter". */
export const ATTAINING = setOf('get land make reach attain into step move rise climb');
/** What a rank is the rank of, besides jobs. */
export const POSTS = setOf('job level position post rank role seat');

/** Whoever else would have to do it. */
export const OTHERS = setOf(
  `boss bosses boyfriend client clients colleague colleagues company customer customers director directors employer employers everybody everyone family girlfriend government guests husband investors lead
  leader manager managers management matron parents partner patients people pupils students supervisor supervisors team them him her they wife`,
);
export const CAUSING = setOf('make have get let persuade convince force cause');

/** After one of these, what follows is what one prepares for, and that is one's own. */
export const PREPARING = setOf(
  'ready prepared prepare apply applied applying application able takes fit competent fluent confident qualified qualify certified trained eligible signed good better stronger',
);

/** What one is, has or comes to: it does not say what one does for it. */
export const STATES = setOf('be become have get see hold stay reach earn receive find land own feel belong remain make move');

/** Actions that a tagger takes for things at the head of a sentence ("Pass both modules"). */
export const ACTIONS = setOf(
  `answer apply audit bid build call coach complete cook cut design do document drive finish fix forge halve lead learn lower map master mentor nurse open paint pass plan practise practice present program publish
  qualify read reduce repair research run sell ship sit speak study switch take teach test train visit weld write`,
);

/** Before what one wants to do. */
export const WISHING = setOf(
  "i i'd i'll i'm am is are we want wants would like love to will hope plan aim intend need going goal aim ambition dream really also then mainly and my the main short-term long-term",
);
