import { standardSpelling } from './standard-spelling.ts';

/**
 * Concepts that language marks with exact words: tense, person, time, figures, cause, order.
 * They are read the same way from an answer and from the bank, so each element learns which of them it goes with.
 */
export const CUES = [
  'near-horizon',
  'far-horizon',
  'horizon',
  'figure',
  'change',
  'own-action',
  'team-action',
  'past',
  'future',
  'reason',
  'employer',
  'ordered',
  'habit',
  'learning',
  'help-given',
  'help-received',
  'negation',
  'hypothetical',
  'wish',
  'pay',
  'leaving',
  'certain',
  'example',
  'lesson',
] as const;
export type Cue = (typeof CUES)[number];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SINGLE: ReadonlyArray<readonly [Cue, ReadonlySet<string>]> = [
  ['reason', words('because since therefore hence why cause reason so-that')],
  ['employer', words('you your yours here')],
  ['ordered', words('first firstly second secondly third then next finally afterwards step steps stage')],
  ['habit', words('every each weekly daily monthly usually normally regularly whenever always fridays mondays sundays mornings evenings')],
  [
    'learning',
    words(
      'learn learning learned learnt course courses training train study studying certificate certification exam qualification practise practice practising class classes mentor shadow shadowing reading',
    ),
  ],
  [
    'negation',
    words(
      "not never no nobody nothing none don't didn't doesn't won't can't cannot couldn't wouldn't isn't wasn't aren't haven't hasn't hadn't without nor neither",
    ),
  ],
  ['hypothetical', words("would could might if maybe perhaps probably suppose i'd they'd we'd wouldn't couldn't")],
  ['wish', words('want hope like love aim plan intend wish dream goal keen')],
  ['future', words("will going i'll we'll gonna tomorrow soon")],
  ['pay', words('pay salary money bonus wage wages paid earn earning pension holiday perks rate')],
  ['leaving', words('leave leaving elsewhere quit own myself moving move rival competitor abroad')],
  ['certain', words('exactly definitely yes no certainly sure')],
  ['lesson', words('learned learnt taught realised realized lesson since now understand')],
  ['change', words('from down up cut halved doubled dropped fell rose saved grew increased reduced fewer less more')],
];

const PAST_IRREGULAR = words(
  'was were had did went got made took gave told said found kept led built wrote ran brought thought taught began became came saw knew felt left lost met paid put read sent set sold spent stood understood won chose drew fell grew held rang rose spoke sat cut let heard',
);
const UNITS = words(
  'percent per cent hours hour minutes days weeks months years people patients customers orders pounds euros dollars k million thousand hundred times points calls beds covers units pallets tickets lines',
);
const NUMBERS = words(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half third quarter dozen',
);
const PERIODS = words(
  'year years month months week weeks spring summer autumn winter fall christmas easter term quarter january february march april june july august september october november december season probation',
);
const FAR = words('decade five six seven eight ten fifteen twenty eventually someday ultimately');
const GIVING = words('help teach show train mentor support coach explain guide bring');
const EXAMPLES = ['for example', 'for instance', 'last year', 'last week', 'last month', 'one time', 'when i', 'at my last', 'once i', 'there was'];

/** The cues in a stretch of text, in the order of {@link CUES}. Linear in its length. */
export function cuesOf(text: string): Cue[] {
  const lower = standardSpelling(text);
  const tokens = lower.match(/[\p{L}\p{N}£$€%]+(?:['’.,-][\p{L}\p{N}]+)*%?/gu) ?? [];
  const found = new Set<Cue>();
  for (const [cue, set] of SINGLE) if (tokens.some((token) => set.has(token))) found.add(cue);
  if (EXAMPLES.some((phrase) => lower.includes(phrase))) found.add('example');
  tokens.forEach((token, i) => {
    const next = tokens[i + 1] ?? '';
    const after = tokens[i + 2] ?? '';
    if (PAST_IRREGULAR.has(token) || (token.length > 4 && token.endsWith('ed'))) {
      found.add('past');
      if (tokens.slice(Math.max(0, i - 2), i).includes('i')) found.add('own-action');
      if (tokens.slice(Math.max(0, i - 2), i).includes('we')) found.add('team-action');
    }
    if (/[£$€%]/.test(token) || (/^\d/.test(token) && token.length > 1) || (NUMBERS.has(token) && (UNITS.has(next) || UNITS.has(after)))) found.add('figure');
    if (
      PERIODS.has(token) &&
      ['by', 'in', 'next', 'this', 'first', 'within', 'from', 'until', 'end', 'of', 'once', 'before', 'a', 'after'].some((w) =>
        tokens.slice(Math.max(0, i - 3), i).includes(w),
      )
    ) {
      found.add('horizon');
      const quantity = tokens.slice(Math.max(0, i - 2), i);
      if (token.startsWith('year') && quantity.some((w) => FAR.has(w) || /^\d+$/.test(w))) found.add('far-horizon');
      else found.add('near-horizon');
    }
    if (token === 'decade' || token === 'eventually' || token === 'someday' || token === 'ultimately') found.add('far-horizon');
    if ((token === 'this' || token === 'your') && /^(company|job|role|team|place|hospital|school|firm|site|shop|post|position|trust|kitchen|ward)$/.test(next))
      found.add('employer');
    if (GIVING.has(token) && /^(them|others|new|people|someone|somebody|him|her|the|younger|apprentices|juniors|starters|colleagues)$/.test(next))
      found.add('help-given');
    if ((token === 'taught' || token === 'showed' || token === 'told' || token === 'helped' || token === 'gave') && next === 'me') found.add('help-received');
  });
  return CUES.filter((cue) => found.has(cue));
}
