import { type Claim, LONGEST_FACT, PLANS, type ProfileFact, WORKBOOK_MOST, type Workbook } from '@candor/core';
import type { Attempt } from '../api/schemas.ts';
import type { AttemptService } from './attempts.ts';
import type { ServiceDeps } from './deps.ts';
import { type Result, refuse } from './result.ts';
import type { ScoreAgain } from './score-again.ts';
import type { WorkbookService } from './workbook.ts';

type Deps = Pick<ServiceDeps, 'newId'> & { attempts: AttemptService; scoreAgain: ScoreAgain; workbook: WorkbookService };

/** Where a clause stands in its answer. */
type ClauseSpan = { readonly start: number; readonly end: number };

/**
 * Puts one clause of an answer on record, in the person's own words, or takes it off again, and reads the answer anew. Only what the answer really claims can be
 * added this way; a claim in conflict only by somebody who says that it holds beside what is on record, and a plan not at all.
 */
export function createRecordClaim({ newId, attempts, scoreAgain, workbook }: Deps) {
  async function change(attemptId: string, at: ClauseSpan, next: (workbook: Workbook, claims: Claims) => Workbook | Refused): Promise<Result<Attempt>> {
    const found = await attempts.find(attemptId);
    if (!found.ok) return found;
    const [first, ...rest] = found.value.feedback.ledger?.claims.filter((claim) => isAt(claim, at)) ?? [];
    if (!first) return refuse('not-a-claim');
    // Another save may come between; the change is then made to what that one left.
    for (;;) {
      const kept = await workbook.read();
      const changed = next(kept.workbook, [first, ...rest]);
      if (typeof changed === 'string') return refuse(changed);
      if (changed === kept.workbook) break;
      const saved = await workbook.save({ workbook: changed, revision: kept.revision });
      if (saved.ok) break;
      if (saved.code !== 'changed-meanwhile') return saved;
    }
    return scoreAgain(attemptId);
  }
  return {
    add: (attemptId: string, at: ClauseSpan): Promise<Result<Attempt>> =>
      change(attemptId, at, (before, claims) => {
        const claim = claims.find(({ status }) => status === 'in-conflict') ?? claims.find(({ status }) => status === 'new');
        if (!claim) return 'not-a-claim';
        if (claims.some((one) => one.status === 'in-conflict' && PLANS.has(one.why))) return 'another-plan';
        // Another tab may have put it there: one copy is enough, and the answer is read anew beside it.
        if (before.profile.facts.some(({ text }) => text === textOf(claim))) return before;
        return before.profile.facts.length >= WORKBOOK_MOST.facts ? 'workbook-full' : withFact(before, claim, newId());
      }),
    takeOff: (attemptId: string, at: ClauseSpan): Promise<Result<Attempt>> =>
      change(attemptId, at, (before, [claim]) => withoutFact(before, claim) ?? 'fact-changed'),
  };
}

/** All that one clause claims. */
type Claims = readonly [Claim, ...Claim[]];
type Refused = 'not-a-claim' | 'another-plan' | 'fact-changed' | 'workbook-full';

const isAt = ({ clause: { span } }: Claim, { start, end }: ClauseSpan): boolean => span.kind === 'text' && span.start === start && span.end === end;

const textOf = ({ clause }: Claim): string => clause.quote.slice(0, LONGEST_FACT);
const withFacts = (workbook: Workbook, facts: ProfileFact[]): Workbook => ({ ...workbook, profile: { ...workbook.profile, facts } });

function withFact(workbook: Workbook, claim: Claim, id: string): Workbook {
  const fact: ProfileFact = { id, kind: FACT_KINDS[claim.kind], text: textOf(claim), from: null, to: null };
  return withFacts(workbook, [...workbook.profile.facts, fact]);
}

/** Without the last fact that is word for word the claim's clause; null where there is none. */
function withoutFact(workbook: Workbook, claim: Claim): Workbook | null {
  const { facts } = workbook.profile;
  const at = facts.findLastIndex(({ text }) => text === textOf(claim));
  return at < 0 ? null : withFacts(workbook, facts.toSpliced(at, 1));
}

const FACT_KINDS: Readonly<Record<Claim['kind'], ProfileFact['kind']>> = {
  figure: 'achievement',
  result: 'achievement',
  employer: 'employer',
  tool: 'tool',
  role: 'role',
  qualification: 'qualification',
  place: 'place',
  date: 'other',
  horizon: 'other',
  name: 'other',
  direction: 'other',
};
