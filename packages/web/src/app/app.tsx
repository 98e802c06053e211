import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import { createQueryClient } from '../api/queries.ts';
import { useStoredTheme } from '../features/settings/use-stored-theme.ts';
import { NotFound, Waiting } from '../ui/states.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import {
  BriefPage,
  BuilderPage,
  BuildPage,
  CompaniesPage,
  ComparePage,
  FeedbackPage,
  GoalsPage,
  HistoryPage,
  InterviewsPage,
  PlanPage,
  PreparePage,
  preloadAll,
  QuestionPage,
  QuestionsPage,
  RehearsePage,
  ReportPage,
  RoomPage,
  SettingsPage,
  StoriesPage,
  TakesPage,
  TodayPage,
} from './pages.ts';
import { Shell } from './shell.tsx';
import { ShortcutsProvider } from './shortcuts-provider.tsx';
import { useScrollToTop } from './use-scroll-to-top.ts';

/** The first page and its data go first. */
const PRELOAD_AFTER_MS = 300;

/** All addresses of the studio. While answering there is no shell around the page: nothing else to look at. */
export function App() {
  const [client] = useState(createQueryClient);
  useScrollToTop();
  useStoredTheme();
  // The other pages are a few kilobytes from this machine: while the first one is looked at, they come.
  useEffect(() => {
    // What a closed page could not send any more is sent now, wherever one comes in.
    const timer = setTimeout(
      () =>
        void preloadAll()
          .then(() => import('../features/speak/deliver-shelved.ts'))
          .then(({ deliverShelved }) => deliverShelved()),
      PRELOAD_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, []);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <ShortcutsProvider>
          <Switch>
            <Route path="/rehearse/:questionId">
              {({ questionId }) => (
                <Suspense fallback={<Waiting />}>
                  <RehearsePage key={questionId} questionId={decodeURIComponent(questionId)} />
                </Suspense>
              )}
            </Route>
            <Route path="/interviews/:id/room">
              {({ id }) => (
                <Suspense fallback={<Waiting />}>
                  <RoomPage key={id} id={decodeURIComponent(id)} />
                </Suspense>
              )}
            </Route>
            <Route>
              <Shell>
                <Suspense fallback={<Waiting />}>
                  <Switch>
                    <Route path="/" component={TodayPage} />
                    <Route path="/questions" component={QuestionsPage} />
                    <Route path="/questions/:id">{({ id }) => <QuestionPage key={id} id={decodeURIComponent(id)} />}</Route>
                    <Route path="/attempts/:id">{({ id }) => <FeedbackPage key={id} id={decodeURIComponent(id)} />}</Route>
                    <Route path="/history" component={HistoryPage} />
                    <Route path="/history/:questionId">{({ questionId }) => <TakesPage key={questionId} questionId={decodeURIComponent(questionId)} />}</Route>
                    <Route path="/compare/:a/:b">{({ a, b }) => <ComparePage key={`${a} ${b}`} a={decodeURIComponent(a)} b={decodeURIComponent(b)} />}</Route>
                    <Route path="/prepare" component={PreparePage} />
                    <Route path="/prepare/goals" component={GoalsPage} />
                    <Route path="/prepare/stories" component={StoriesPage} />
                    <Route path="/prepare/companies" component={CompaniesPage} />
                    <Route path="/prepare/companies/:id">{({ id }) => <BriefPage key={id} id={decodeURIComponent(id)} />}</Route>
                    <Route path="/prepare/build" component={BuildPage} />
                    <Route path="/prepare/build/:questionId">
                      {({ questionId }) => <BuilderPage key={questionId} questionId={decodeURIComponent(questionId)} />}
                    </Route>
                    <Route path="/interviews" component={InterviewsPage} />
                    <Route path="/interviews/new" component={PlanPage} />
                    <Route path="/interviews/:id/report">{({ id }) => <ReportPage key={id} id={decodeURIComponent(id)} />}</Route>
                    <Route path="/settings" component={SettingsPage} />
                    <Route>
                      <NotFound />
                    </Route>
                  </Switch>
                </Suspense>
              </Shell>
            </Route>
          </Switch>
        </ShortcutsProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
