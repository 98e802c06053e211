import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Route, Switch } from 'wouter';
import { createQueryClient } from '../api/queries.ts';
import { useStoredTheme } from '../features/settings/use-stored-theme.ts';
import { NotFound, Waiting } from '../ui/states.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Shell } from './shell.tsx';
import { ShortcutsProvider } from './shortcuts-provider.tsx';
import { useScrollToTop } from './use-scroll-to-top.ts';

const TodayPage = lazy(() => import('../features/today/today-page.tsx'));
const QuestionsPage = lazy(() => import('../features/questions/questions-page.tsx'));
const QuestionPage = lazy(() => import('../features/questions/question-page.tsx'));
const RehearsePage = lazy(() => import('../features/rehearse/rehearse-page.tsx'));
const FeedbackPage = lazy(() => import('../features/feedback/feedback-page.tsx'));
const HistoryPage = lazy(() => import('../features/history/history-page.tsx'));
const TakesPage = lazy(() => import('../features/history/takes-page.tsx'));
const ComparePage = lazy(() => import('../features/history/compare-page.tsx'));
const SettingsPage = lazy(() => import('../features/settings/settings-page.tsx'));

/** All addresses of the studio. While answering there is no shell around the page: nothing else to look at. */
export function App() {
  const [client] = useState(createQueryClient);
  useScrollToTop();
  useStoredTheme();
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
