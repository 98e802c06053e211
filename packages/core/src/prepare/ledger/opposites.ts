type Row = readonly [string, string];

/**
 * Ways to say one thing, and ways to say the other. A way of two words holds where they stand side by side.
 * What a text says on both sides of a row says nothing.
 */
const DIRECTIONS: readonly Row[] = [
  [
    'rose rise risen grew grow grown climbed climbing increased increase up bigger higher gained more doubled tripled soared quicker faster longer',
    'fell fall fallen dropped drop down cut reduced reduce lower fewer less shrank decreased smaller halved slid slipped sank slower shorter',
  ],
  ['better best improved stronger', 'worse worst poorer weaker'],
];
const RESULTS: readonly Row[] = [
  ['won win winning', 'lost lose losing turned-down missed-out'],
  ['first winner top gold', 'second third runner-up silver bronze last fifth fourth'],
  ['passed succeeded managed saved shipped', "failed fail could-not couldn't didn't-manage unable stayed-in"],
  ['agreed accepted approved said-yes took-up', 'turned-down rejected refused said-no declined threw-out'],
  ['did-lift up-they-went went-ahead gave-way gave-in went-back', 'refused stopped stayed kept stood-firm'],
  ['early ahead sooner', 'late behind overdue'],
  ['over-budget overspent', 'under-budget underspent'],
  ['packed busy full popular', 'empty quiet hardly-used unused half-empty'],
  ['opened open opening', 'closed close closing shut'],
  ['kept saved lived survived came-back alive', 'died dead passed-away take-it-off amputated lost'],
  [
    'before-we before-release days-before before-launch in-testing in-time',
    'after-release went-live was-live live after-launch too-late already-switched had-already',
  ],
  ['my-idea i-invented my-own my-initiative', 'their-idea the-idea-of his-idea her-idea idea-of was-told only-put'],
  ['free free-of unpaid voluntary volunteer', 'paid wages salary charged'],
  ['clean faultless never-had', 'hit crashed struck bumped caught'],
  ['replaced repaired mended', 'left-it scrapped never-replaced'],
  ['already finished completed done-and', 'still going-on ongoing not-yet studying working-towards part-way'],
];
const WAYS: readonly Row[] = [
  ['fulltime full-time', 'parttime part-time'],
  ['days daytime earlies mornings day-shift', 'night nights lates late-shift overnight'],
  ['big large huge chain supermarket supermarkets corporate multinational', 'small tiny little independent family-run'],
  ['employed employee salaried', 'self-employed freelance own-boss own-business sole-trader'],
  ['junior trainee apprentice graduate', 'senior chief'],
  ['deputy second-in number-two', 'head in-charge'],
  ['hands-on craft technical specialist bench bedside classroom', 'manage management managing lead leading people-management director leadership'],
  ['stay staying remain near local settled', 'move moving relocate leave leaving abroad go-away go-anywhere anywhere plane wherever'],
  ['sell selling sell-up give-up', 'keep keeping never-sell carry-on'],
  ['desk indoors office', 'outdoors outside field'],
  ['home from-home remote', 'on-site'],
  ['private privately', 'public nhs council state'],
  ['permanent steady', 'temporary agency seasonal temp'],
  ['industrial commercial', 'domestic residential house houses household'],
  ['rural country village', 'city urban town'],
];

type Way = { readonly words: readonly string[] };
type Side = { readonly single: ReadonlySet<string>; readonly runs: readonly Way[] };
const sideOf = (text: string): Side => {
  const ways = text.split(' ').map((way) => way.split('-'));
  return {
    single: new Set(ways.flatMap((words) => (words.length === 1 ? words : []))),
    runs: ways.filter((words) => words.length > 1).map((words) => ({ words })),
  };
};
type Sides = readonly (readonly [Side, Side])[];
const sidesOf = (rows: readonly Row[]): Sides => rows.map(([one, other]) => [sideOf(one), sideOf(other)] as const);
/** By what they tell: which way a thing went, how it came out, and how one works or would. */
const SIDES = { direction: sidesOf(DIRECTIONS), result: sidesOf(RESULTS), way: sidesOf(WAYS) };
export type Matter = keyof typeof SIDES;

/** On which side of each row a text stands: 1, −1, or 0 where it says neither or both. */
export type Stands = Readonly<Record<Matter, readonly number[]>>;

export function standsOf(lower: string): Stands {
  const words = lower.split(/[^\p{L}\p{N}']+/u);
  const on = (sides: Sides): number[] => sides.map(([one, other]) => Number(has(words, one)) - Number(has(words, other)));
  return { direction: on(SIDES.direction), result: on(SIDES.result), way: on(SIDES.way) };
}

const has = (words: readonly string[], { single, runs }: Side): boolean =>
  words.some((word, at) => single.has(word) || runs.some((run) => run.words.every((one, i) => words[at + i] === one)));

/** How many rows two texts stand on opposite sides of, and on the same side. */
export function opposed(a: readonly number[], b: readonly number[]): { readonly apart: number; readonly alike: number } {
  let apart = 0;
  let alike = 0;
  for (const [i, side] of a.entries()) {
    if (side === 0 || !b[i]) continue;
    if (b[i] === side) alike++;
    else apart++;
  }
  return { apart, alike };
}
