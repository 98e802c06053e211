import { ROOM_CLOSE } from '../api/interview-socket.ts';
import { createAnswers } from '../interview/answers.ts';
import { createInterviewStore } from '../interview/store.ts';
import { createAttempts } from './attempts.ts';
import { createBriefs } from './briefs.ts';
import { createBuild } from './build.ts';
import { createCatalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { createDisputes } from './disputes.ts';
import { createDrafts } from './drafts.ts';
import { createEncoder } from './encoder.ts';
import { createExport } from './export.ts';
import { createExtract } from './extract.ts';
import { createInterviews } from './interviews.ts';
import { createModels } from './models.ts';
import { createPackProblems } from './pack-problems.ts';
import { createPlans } from './plans.ts';
import { createQuestions } from './questions.ts';
import { createRecordClaim } from './record-claim.ts';
import { createScoreAgain } from './score-again.ts';
import { createSettings } from './settings.ts';
import { createSpeak } from './speak.ts';
import { createSubmit } from './submit.ts';
import { createToday } from './today.ts';
import { createVersions } from './versions.ts';
import { createWipe } from './wipe.ts';
import { createWorkbook } from './workbook.ts';

export type Services = ReturnType<typeof createServices>;

/** Everything the routes ask for, tied together. */
export function createServices(deps: ServiceDeps) {
  const catalogue = createCatalogue(deps);
  const settings = createSettings(deps);
  const wipe = createWipe(deps);
  const attempts = createAttempts(deps.database.db, deps.takes);
  const submit = createSubmit({ ...deps, catalogue, settings, wipe });
  const scoreAgain = createScoreAgain({ ...deps, catalogue });
  const questions = createQuestions(deps, catalogue);
  const store = createInterviewStore(deps.database.db);
  const answers = createAnswers({ ...deps, store, catalogue, settings, submit });
  const interviews = createInterviews({ ...deps, store, answers, attempts, catalogue, settings });
  const workbook = createWorkbook(deps);
  return {
    attempts,
    briefs: createBriefs(deps),
    build: createBuild(deps, catalogue),
    disputes: createDisputes({ ...deps, scoreAgain }),
    drafts: createDrafts(deps, catalogue),
    encoder: createEncoder(deps),
    extract: createExtract({ ...deps, settings }),
    exportAll: createExport(deps, settings),
    models: createModels({ ...deps, settings }),
    interviews,
    packProblems: createPackProblems(deps),
    plans: createPlans(deps, questions),
    questions,
    recordClaim: createRecordClaim({ ...deps, attempts, scoreAgain, workbook }),
    settings,
    speak: createSpeak({ ...deps, attempts, catalogue, scoreAgain, settings, submit }),
    submit,
    takes: deps.takes,
    today: createToday(deps, questions, attempts),
    versions: createVersions(deps, catalogue),
    workbook,
    wipe: {
      everything: (): Promise<void> =>
        wipe.everything(async () => {
          await interviews.closeAll(ROOM_CLOSE.gone, 'deleted');
          await deps.interviewerVoice.forget();
        }),
    },
  };
}
