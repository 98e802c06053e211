import type { Brief, InterviewReport, Plan } from '@candor/core';
import type {
  AnswerVersion,
  Attempt,
  AttemptRecording,
  AttemptSubmit,
  AttemptSummary,
  BriefFound,
  BriefSummary,
  BuildRequest,
  Built,
  ChangedEncoder,
  ComparedAttempts,
  Coverage,
  Draft,
  EmbeddedVoice,
  Encoder,
  ExtractRequest,
  Health,
  Interview,
  KeptBrief,
  KeptWorkbook,
  Match,
  Model,
  PackProblem,
  PlanRequest,
  Proposals,
  QuestionDetail,
  QuestionSummary,
  Settings,
  SettingsChange,
  Source,
  Take,
  Today,
  VersionAdd,
  WorkbookFileText,
  WorkbookImport,
  WorkbookSave,
  WorkbookSize,
} from '@candor/server/api';
import { request } from './request.ts';

const part = encodeURIComponent;

/** Words the server asks for before it deletes everything. */
export const DELETE_CONFIRMATION = 'delete everything';

/** Where a browser downloads everything from. */
export const EXPORT_URL = '/api/export';

export const getToday = () => request<Today>('/api/today');
export const getQuestions = () => request<QuestionSummary[]>('/api/questions');
export const getQuestion = (id: string) => request<QuestionDetail>(`/api/questions/${part(id)}`);
export const addQuestion = (question: string) => request<QuestionDetail>('/api/questions', { method: 'POST', body: { question } });
export const deleteQuestion = (id: string) => request<null>(`/api/questions/${part(id)}`, { method: 'DELETE' });
export const match = (text: string, of: 'question' | 'answer') => request<Match>('/api/match', { method: 'POST', body: { text, of } });

export const getDraft = (questionId: string) => request<Draft | null>(`/api/drafts/${part(questionId)}`);
/** `keepalive` lets the request outlive the page. A save that hangs is given up soon, so that the next one can go. */
export const putDraft = (questionId: string, draft: { text: string; revision: number }, keepalive: boolean) =>
  request<Draft>(`/api/drafts/${part(questionId)}`, { method: 'PUT', body: draft, keepalive, timeoutMs: 5_000 });

export const postAttempt = (attempt: AttemptSubmit) => request<Attempt>('/api/attempts', { method: 'POST', body: attempt });
export const getAttempts = (questionId: string | null) =>
  request<AttemptSummary[]>(questionId === null ? '/api/attempts' : `/api/attempts?questionId=${part(questionId)}`);
export const getAttempt = (id: string) => request<Attempt>(`/api/attempts/${part(id)}`);
export const deleteAttempt = (id: string) => request<null>(`/api/attempts/${part(id)}`, { method: 'DELETE' });
export const dispute = (id: string, findingId: string) => request<Attempt>(`/api/attempts/${part(id)}/disputes`, { method: 'POST', body: { findingId } });
export const withdrawDispute = (id: string, findingId: string) =>
  request<Attempt>(`/api/attempts/${part(id)}/disputes?findingId=${part(findingId)}`, { method: 'DELETE' });
export const compareAttempts = (id: string, otherId: string) => request<ComparedAttempts>(`/api/attempts/${part(id)}/compare/${part(otherId)}`);

export const getRecording = (attemptId: string) => request<AttemptRecording>(`/api/attempts/${part(attemptId)}/recording`);
export const putTranscript = (attemptId: string, text: string) =>
  request<Attempt>(`/api/attempts/${part(attemptId)}/transcript`, { method: 'PUT', body: { text } });

/** Hearing ten minutes of sound takes a while where none of it was heard before. */
const HEARING_MS = 600_000;
export const beginTake = (questionId: string, device: string) => request<Take>('/api/takes', { method: 'POST', body: { questionId, device } });
export const uploadTake = (questionId: string, file: File) =>
  request<Take>(`/api/takes/upload?questionId=${part(questionId)}&name=${part(file.name.slice(0, 200))}`, { method: 'POST', file, timeoutMs: HEARING_MS });
export const getTakes = (questionId: string | null) => request<Take[]>(questionId === null ? '/api/takes' : `/api/takes?questionId=${part(questionId)}`);
export const getTake = (id: string) => request<Take>(`/api/takes/${part(id)}`);
export const deleteTake = (id: string) => request<null>(`/api/takes/${part(id)}`, { method: 'DELETE' });
export const finishTake = (id: string) => request<Attempt>(`/api/takes/${part(id)}/finish`, { method: 'POST', timeoutMs: HEARING_MS });
export const soundUrl = (takeId: string): string => `/api/takes/${part(takeId)}/audio`;
export const streamUrl = (takeId: string): string => `${location.origin.replace(/^http/, 'ws')}/api/takes/${part(takeId)}/stream`;

export const planInterview = (wanted: PlanRequest) => request<Plan>('/api/interviews/plan', { method: 'POST', body: wanted });
export const beginInterview = (plan: Plan) => request<Interview>('/api/interviews', { method: 'POST', body: { plan } });
export const getInterviews = () => request<Interview[]>('/api/interviews');
export const getInterview = (id: string) => request<Interview>(`/api/interviews/${part(id)}`);
export const deleteInterview = (id: string) => request<null>(`/api/interviews/${part(id)}`, { method: 'DELETE' });
export const getReport = (id: string, against: string | null) =>
  request<InterviewReport>(`/api/interviews/${part(id)}/report${against === null ? '' : `?against=${part(against)}`}`);
export const reportFileUrl = (id: string, format: 'md' | 'pdf'): string => `/api/interviews/${part(id)}/report.${format}`;
export const roomUrl = (id: string): string => `${location.origin.replace(/^http/, 'ws')}/api/interviews/${part(id)}/stream`;
export const getVoice = () => request<EmbeddedVoice>('/api/voice');

export const getWorkbook = () => request<KeptWorkbook>('/api/workbook');
/** What outlives the page has at most 64 KB; more than that is sent as usual. */
const KEEPALIVE_MOST = 60_000;
export const putWorkbook = (save: WorkbookSave, keepalive: boolean) =>
  request<KeptWorkbook>('/api/workbook', { method: 'PUT', body: save, keepalive: keepalive && JSON.stringify(save).length < KEEPALIVE_MOST });
export const importWorkbook = (file: WorkbookImport) => request<KeptWorkbook>('/api/workbook/import', { method: 'POST', body: file });
export const readWorkbookFile = (file: WorkbookFileText) => request<WorkbookSize>('/api/workbook/read', { method: 'POST', body: file });
export const getCoverage = () => request<Coverage>('/api/workbook/coverage');
export const proposeFrom = (text: string) => request<Proposals>('/api/workbook/propose', { method: 'POST', body: { text } });
export const workbookFileUrl = (format: 'md' | 'json'): string => `/api/workbook/export.${format}`;
/** Where a clause stands in its answer. */
type ClauseSpan = { readonly start: number; readonly end: number };
/** Puts a clause of an answer on record; the attempt comes back, read anew. */
export const recordClaim = (attemptId: string, { start, end }: ClauseSpan) =>
  request<Attempt>(`/api/attempts/${part(attemptId)}/record`, { method: 'POST', body: { start, end } });
/** Takes it off again; read anew as well. */
export const takeOffRecord = (attemptId: string, { start, end }: ClauseSpan) =>
  request<Attempt>(`/api/attempts/${part(attemptId)}/record?start=${start}&end=${end}`, { method: 'DELETE' });

export const getBriefs = () => request<BriefSummary[]>('/api/briefs');
export const getBrief = (id: string) => request<KeptBrief>(`/api/briefs/${part(id)}`);
export const addBrief = (brief: Brief) => request<KeptBrief>('/api/briefs', { method: 'POST', body: { brief } });
export const putBrief = (id: string, save: { brief: Brief; revision: number }) => request<KeptBrief>(`/api/briefs/${part(id)}`, { method: 'PUT', body: save });
export const deleteBrief = (id: string) => request<null>(`/api/briefs/${part(id)}`, { method: 'DELETE' });
export const findBrief = (text: string) => request<BriefFound>('/api/briefs/find', { method: 'POST', body: { text } });
export const extractBrief = (wanted: ExtractRequest) => request<Brief>('/api/briefs/extract', { method: 'POST', body: wanted });

export const buildAnswer = (wanted: BuildRequest) => request<Built>('/api/build', { method: 'POST', body: wanted });
export const getVersions = (questionId: string) => request<AnswerVersion[]>(`/api/versions/${part(questionId)}`);
export const addVersion = (questionId: string, version: VersionAdd) =>
  request<AnswerVersion>(`/api/versions/${part(questionId)}`, { method: 'POST', body: version });
export const deleteVersion = (questionId: string, id: string) => request<null>(`/api/versions/${part(questionId)}/${part(id)}`, { method: 'DELETE' });

export const getSettings = () => request<Settings>('/api/settings');
export const changeSettings = (change: SettingsChange) => request<Settings>('/api/settings', { method: 'PATCH', body: change });
export const getEncoder = () => request<Encoder>('/api/encoder');
/** The folder's model is loaded and tried before it is kept, which takes as long as a large model takes. */
export const changeEncoder = (folder: string) => request<ChangedEncoder>('/api/encoder', { method: 'PUT', body: { folder }, timeoutMs: 180_000 });
export const getModels = () => request<Model[]>('/api/models');
export const installModel = (name: string) => request<Model>(`/api/models/${part(name)}/install`, { method: 'POST' });
/** Cancels an installation, too. */
export const removeModel = (name: string) => request<Model>(`/api/models/${part(name)}`, { method: 'DELETE' });
export const getHealth = () => request<Health>('/api/health');
export const getSources = () => request<Source[]>('/api/sources');
export const getPackProblems = () => request<PackProblem[]>('/api/packs/problems');
export const deleteAll = () => request<null>('/api/delete-all', { method: 'POST', body: { confirm: DELETE_CONFIRMATION } });
