import { QueryClient, queryOptions } from '@tanstack/react-query';
import {
  compareAttempts,
  getAttempt,
  getAttempts,
  getBrief,
  getBriefs,
  getCoverage,
  getEncoder,
  getHealth,
  getInterview,
  getInterviews,
  getModels,
  getPackProblems,
  getQuestion,
  getQuestions,
  getRecording,
  getReport,
  getSettings,
  getSources,
  getTakes,
  getToday,
  getVersions,
  getVoice,
} from './endpoints.ts';
import { RequestFailed, unwrap } from './result.ts';

/** Nobody else changes this data but another tab; coming back to a tab asks again. */
const FRESH_MS = 15_000;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // The server is on this machine: being offline does not matter to it.
        networkMode: 'always',
        // A refusal stays a refusal; a server that is just starting is worth two more tries.
        retry: (failures, error) => failures < 2 && error instanceof RequestFailed && error.failure.kind === 'unreachable',
        retryDelay: 500,
      },
      mutations: { networkMode: 'always' },
    },
  });

export const todayQuery = () => queryOptions({ queryKey: ['today'], queryFn: () => unwrap(getToday()) });
export const questionsQuery = () => queryOptions({ queryKey: ['questions'], queryFn: () => unwrap(getQuestions()) });
export const questionQuery = (id: string) => queryOptions({ queryKey: ['questions', id], queryFn: () => unwrap(getQuestion(id)) });
export const attemptsQuery = (questionId: string | null) =>
  queryOptions({ queryKey: ['attempts', { questionId }], queryFn: () => unwrap(getAttempts(questionId)) });
export const attemptQuery = (id: string) => queryOptions({ queryKey: ['attempt', id], queryFn: () => unwrap(getAttempt(id)) });
export const recordingQuery = (attemptId: string) => queryOptions({ queryKey: ['recording', attemptId], queryFn: () => unwrap(getRecording(attemptId)) });
export const takesQuery = (questionId: string | null) => queryOptions({ queryKey: ['takes', { questionId }], queryFn: () => unwrap(getTakes(questionId)) });
export const comparisonQuery = (a: string, b: string) => queryOptions({ queryKey: ['comparison', a, b], queryFn: () => unwrap(compareAttempts(a, b)) });
export const interviewsQuery = () => queryOptions({ queryKey: ['interviews'], queryFn: () => unwrap(getInterviews()) });
/** Read once: in the room, the room itself is the newest. */
export const interviewQuery = (id: string) =>
  queryOptions({ queryKey: ['interview', id], queryFn: () => unwrap(getInterview(id)), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
export const reportQuery = (id: string, against: string | null) =>
  queryOptions({ queryKey: ['report', id, { against }], queryFn: () => unwrap(getReport(id, against)) });
export const briefsQuery = () => queryOptions({ queryKey: ['briefs'], queryFn: () => unwrap(getBriefs()) });
export const briefQuery = (id: string) => queryOptions({ queryKey: ['briefs', id], queryFn: () => unwrap(getBrief(id)) });
export const versionsQuery = (questionId: string) => queryOptions({ queryKey: ['versions', questionId], queryFn: () => unwrap(getVersions(questionId)) });
/** Of the workbook as it was saved last. */
export const coverageQuery = (revision: number) => queryOptions({ queryKey: ['coverage', revision], queryFn: () => unwrap(getCoverage()) });
export const voiceQuery = () => queryOptions({ queryKey: ['voice'], queryFn: () => unwrap(getVoice()) });
export const settingsQuery = () => queryOptions({ queryKey: ['settings'], queryFn: () => unwrap(getSettings()) });
export const encoderQuery = () => queryOptions({ queryKey: ['encoder'], queryFn: () => unwrap(getEncoder()) });
/** While one is being installed it is asked again and again. */
const INSTALLING_MS = 500;
export const modelsQuery = () =>
  queryOptions({
    queryKey: ['models'],
    queryFn: () => unwrap(getModels()),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some((model) => model.state === 'installing') ? INSTALLING_MS : false),
  });
export const healthQuery = () => queryOptions({ queryKey: ['health'], queryFn: () => unwrap(getHealth()) });
export const packProblemsQuery = () => queryOptions({ queryKey: ['packProblems'], queryFn: () => unwrap(getPackProblems()) });
/** Sources change only with the program. */
export const sourcesQuery = () => queryOptions({ queryKey: ['sources'], queryFn: () => unwrap(getSources()), staleTime: Number.POSITIVE_INFINITY });

/** After an attempt is stored, scored again or deleted: all lists that count it. */
export const forgetCounts = (client: QueryClient): Promise<unknown> =>
  Promise.all([['today'], ['questions'], ['attempts'], ['comparison']].map((queryKey) => client.invalidateQueries({ queryKey })));
