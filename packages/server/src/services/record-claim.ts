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

/** Puts one claim of an answer on record, in the person's own words, and reads the answer anew. Only what the answer really claims can be added this way. */
export function createRecordClaim({ newId, attempts, scoreAgain, workbook }: Deps) {
  return async (attemptId: string, start: number): Promise<Result<Attempt>> => {
    const found = await attempts.find(attemptId);
    if (!found.ok) return found;
    const claim = found.value.feedback.ledger?.claims.find(
      ({ status, evidence: { span } }) => status === 'new' && span.kind === 'text' && span.start === start,
    );
    if (!claim) return refuse('not-a-claim');
    // Another save may come between; the claim is then added to what that one left.
    for (;;) {
      const kept = await workbook.read();
      if (kept.workbook.profile.facts.length >= MOST_FACTS) return refuse('workbook-full');
      const saved = await workbook.save({ workbook: withFact(kept.workbook, claim, newId()), revision: kept.revision });
      if (saved.ok) break;
      if (saved.code !== 'changed-meanwhile') return saved;
    }
    return scoreAgain(attemptId);
  };
}

function withFact(workbook: Workbook, { kind, clause }: Claim, id: string): Workbook {
  const fact: ProfileFact = { id, kind: FACT_KINDS[kind], text: clause.quote.slice(0, LONGEST_FACT), from: null, to: null };
  return { ...workbook, profile: { ...workbook.profile, facts: [...workbook.profile.facts, fact] } };
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
