import { lazyPage } from './lazy-page.tsx';

export const TodayPage = lazyPage(() => import('../features/today/today-page.tsx'));
export const QuestionsPage = lazyPage(() => import('../features/questions/questions-page.tsx'));
export const QuestionPage = lazyPage(() => import('../features/questions/question-page.tsx'));
export const RehearsePage = lazyPage(() => import('../features/rehearse/rehearse-page.tsx'));
export const FeedbackPage = lazyPage(() => import('../features/feedback/feedback-page.tsx'));
export const HistoryPage = lazyPage(() => import('../features/history/history-page.tsx'));
export const TakesPage = lazyPage(() => import('../features/history/takes-page.tsx'));
export const ComparePage = lazyPage(() => import('../features/history/compare-page.tsx'));
export const InterviewsPage = lazyPage(() => import('../features/interview/interviews-page.tsx'));
export const PlanPage = lazyPage(() => import('../features/interview/plan-page.tsx'));
export const RoomPage = lazyPage(() => import('../features/interview/room-page.tsx'));
export const ReportPage = lazyPage(() => import('../features/interview-report/report-page.tsx'));
export const PreparePage = lazyPage(() => import('../features/prepare/prepare-page.tsx'));
export const GoalsPage = lazyPage(() => import('../features/prepare/goals/goals-page.tsx'));
export const StoriesPage = lazyPage(() => import('../features/prepare/stories/stories-page.tsx'));
export const CompaniesPage = lazyPage(() => import('../features/prepare/companies/companies-page.tsx'));
export const BriefPage = lazyPage(() => import('../features/prepare/companies/brief-page.tsx'));
export const BuildPage = lazyPage(() => import('../features/prepare/build/build-page.tsx'));
export const BuilderPage = lazyPage(() => import('../features/prepare/build/builder-page.tsx'));
export const SettingsPage = lazyPage(() => import('../features/settings/settings-page.tsx'));

type Preloadable = { readonly preload: () => Promise<unknown> };

/** By the first part of the address. */
const PAGES: Readonly<Record<string, readonly Preloadable[]>> = {
  '': [TodayPage],
  questions: [QuestionsPage, QuestionPage],
  rehearse: [RehearsePage],
  attempts: [FeedbackPage],
  interviews: [InterviewsPage, PlanPage, RoomPage, ReportPage],
  prepare: [PreparePage, GoalsPage, StoriesPage, CompaniesPage, BriefPage, BuildPage, BuilderPage],
  history: [HistoryPage, TakesPage],
  compare: [ComparePage],
  settings: [SettingsPage],
};

/** What cannot be fetched now is fetched when it is shown. */
const preload = (pages: readonly Preloadable[]): Promise<unknown> => Promise.allSettled(pages.map((page) => page.preload()));

export const preloadFor = (path: string): Promise<unknown> => preload(PAGES[path.split('/')[1] ?? ''] ?? []);
export const preloadAll = (): Promise<unknown> => preload(Object.values(PAGES).flat());
