const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that every goal could have. */
export const ALL_PURPOSE = setOf(
  `achieve advance advancement become better best career challenge chance company contribute develop development different enjoy excel experience experienced field first
  get give go goal goals good great grow growth happy have help higher improve improvement job keep knowledge last learn learning level life long make more new next opportunity
  opportunities organisation organization part people person personal position potential professional profession progress reach right role see short skill skills something stay succeed success successful take
  team term thing things time top try use valuable value want way well work working world year years`,
);

/** What others can see happen, or count. */
export const OBSERVABLE = setOf(
  `accredited alone award badge certificate certificates certified certification chartered complete completed deliver delivered diploma exam exams finish finished independently
  launch launched licence license licensed mark marks open opened pass passed percent portfolio publish published qualified qualification register registered score scores ship shipped signed
  sign-off unsupervised without`,
);

/** What somebody else decides on. */
export const GIVEN_BY_OTHERS = setOf(
  'promoted promotion hired chosen selected recognised recognized noticed rewarded raise appointed headhunted discovered respected liked',
);
