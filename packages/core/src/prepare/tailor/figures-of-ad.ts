import type { Brief } from '../brief.ts';
import { clausesOf } from '../ledger/clauses.ts';
import type { Claim, ClaimKind, Ledger } from '../tailoring.ts';
import { isPast } from '../words/past-forms.ts';
import { sharedWeight, tellingStems } from './point-index.ts';
import { WEIGHT_OF_MEASURE } from './telling.ts';

const FIGURES: ReadonlySet<ClaimKind> = new Set(['figure', 'date']);
/** Told as one's own: "I have two years in a hatchery" is a fact, though the ad asks for two years. */
const IS_OR_HAS = /\b(?:i|we)(?:'ve|'m|'re| have| am| are| hold| lead| run| work)\b(?! to\b)/;

/** The ledger without what is new only because the ad says it: "thirty days of holiday" and "by 2029 you want to open a site" are no facts of one's own. */
export function withoutFiguresOfAd(ledger: Ledger, brief: Brief): Ledger {
  if (!ledger.claims.some(isNewFigure)) return ledger;
  const told = [...brief.text.split(/\n|(?<=[.!?])\s/), ...brief.points.map(({ text }) => text)].map(figuresIn).filter(({ values }) => values.length > 0);
  const claims = ledger.claims.filter((claim) => !isNewFigure(claim) || !isOfAd(claim, told));
  return { ...ledger, claims, fresh: claims.filter(({ status }) => status === 'new').length };
}

const isNewFigure = ({ status, kind }: Claim): boolean => status === 'new' && FIGURES.has(kind);

/** The weight of one telling word. */
const ONE_WORD = 1;

type Figures = { readonly values: readonly string[]; readonly stems: ReadonlyMap<string, number> };

function figuresIn(text: string): Figures {
  const values = clausesOf(text).flatMap((clause) => clause.values);
  return {
    values: values.filter(({ isDerived }) => !isDerived).map(({ dimension, value }) => `${dimension} ${value}`),
    stems: new Map([...tellingStems(text)].filter(([, weight]) => weight > WEIGHT_OF_MEASURE)),
  };
}

/** The ad has the figure, beside another word of the clause, and the clause tells of nothing that one did or has. */
function isOfAd({ evidence, clause }: Claim, told: readonly Figures[]): boolean {
  const { quote } = clause;
  const lower = quote.toLowerCase();
  if (IS_OR_HAS.test(lower) || lower.split(' ').some(isPast)) return false;
  const { values } = figuresIn(evidence.quote);
  const { stems } = figuresIn(quote);
  return told.some((one) => values.some((value) => one.values.includes(value)) && sharedWeight(stems, one.stems) >= ONE_WORD);
}
