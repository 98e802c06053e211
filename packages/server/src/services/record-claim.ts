import type { Claim, ProfileFact, Workbook } from '@candor/core';
import type { Attempt } from '../api/schemas.ts';
import type { AttemptService } from './attempts.ts';
import type { ServiceDeps } from './deps.ts';
import { type Result, refuse } from './result.ts';
import type { ScoreAgain } from './score-again.ts';
import type { WorkbookService } from './workbook.ts';

type Deps = Pick<ServiceDeps, 'newId'> & { attempts: AttemptService; scoreAgain: ScoreAgain; workbook: WorkbookService };

/** As the schema of the workbook has it. */
const MOST_FACTS = 500;
const LONGEST_FACT = 500;

/**
 * Puts one claim of an answer on record, in the person's own words, or takes it off again, and reads the answer anew. Only what the answer really claims can be
 * added this way; a claim in conflict only by somebody who says that it holds beside what is on record.
 */
export function createRecordClaim({ newId, attempts, scoreAgain, workbook }: Deps) {
  async function change(attemptId: string, start: number, next: (workbook: Workbook, claim: Claim) => Workbook | Refused): Promise<Result<Attempt>> {
    const found = await attempts.find(attemptId);
    if (!found.ok) return found;
    const claim = found.value.feedback.ledger?.claims.find(({ evidence: { span } }) => span.kind === 'text' && span.start === start);
    if (!claim) return refuse('not-a-claim');
    // Another save may come between; the change is then made to what that one left.
    for (;;) {
      const kept = await workbook.read();
      const changed = next(kept.workbook, claim);
      if (typeof changed === 'string') return refuse(changed);
      const saved = await workbook.save({ workbook: changed, revision: kept.revision });
      if (saved.ok) break;
      if (saved.code !== 'changed-meanwhile') return saved;
    }
    return scoreAgain(attemptId);
  }
  return {
    add: (attemptId: string, start: number): Promise<Result<Attempt>> =>
      change(attemptId, start, (before, claim) => {
        if (claim.status === 'on-record') return 'not-a-claim';
        return before.profile.facts.length >= MOST_FACTS ? 'workbook-full' : withFact(before, claim, newId());
      }),
    takeOff: (attemptId: string, start: number): Promise<Result<Attempt>> =>
      change(attemptId, start, (before, claim) => withoutFact(before, claim) ?? 'not-a-claim'),
  };
}

type Refused = 'not-a-claim' | 'workbook-full';

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
