import { feedbackSchema, interviewReportSchema } from '@candor/core';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { fromRoomSchema, toRoomSchema } from './api/interview-socket.ts';
import type { LogError } from './app.ts';
import { ProblemError, problemResponse } from './problem.ts';
import { addAttempts } from './routes/attempts.ts';
import { addBriefs } from './routes/briefs.ts';
import { addBuild } from './routes/build.ts';
import { addContent } from './routes/content.ts';
import type { RouteDeps } from './routes/deps.ts';
import { addDisputes } from './routes/disputes.ts';
import { addDrafts } from './routes/drafts.ts';
import { addEncoder } from './routes/encoder.ts';
import { addEverything } from './routes/everything.ts';
import { healthRoute } from './routes/health.ts';
import { addInterviews } from './routes/interviews.ts';
import { addModels } from './routes/models.ts';
import { addQuestions } from './routes/questions.ts';
import { addSettings } from './routes/settings.ts';
import { addTakes } from './routes/takes.ts';
import { addToday } from './routes/today.ts';
import { addWorkbook } from './routes/workbook.ts';
import { limitBody, onlyJson } from './security/body.ts';
import { needToken } from './security/token.ts';
import { invalid } from './validation.ts';

export type ApiDeps = RouteDeps & { readonly port: number; readonly token: string; readonly version: string; readonly logError: LogError };

/** Everything below /api but the health check, for those who have the token. */
export function createApi(deps: ApiDeps): OpenAPIHono {
  const api = new OpenAPIHono({ defaultHook: invalid });
  api.use(noStore, needToken(deps.port, deps.token), limitBody, onlyJson);
  api.use(methodNotAllowed({ app: api, onMethodNotAllowed: (_c, methods) => notAllowed(methods) }));
  api.openAPIRegistry.registerPath(healthRoute);
  for (const add of [
    addToday,
    addQuestions,
    addDrafts,
    addAttempts,
    addDisputes,
    addTakes,
    addInterviews,
    addWorkbook,
    addBriefs,
    addBuild,
    addSettings,
    addEncoder,
    addModels,
    addContent,
    addEverything,
  ])
    add(api, deps);
  let document: object | null = null;
  api.get('/api/openapi.json', (c) => {
    document ??= describeApi(api, deps.version);
    return c.json(document);
  });
  api.notFound(() => problemResponse('route-not-found'));
  api.onError((error, c) => {
    if (error instanceof ProblemError) return problemResponse(error.code, error.detail);
    // The framework throws this one for a body that it cannot parse.
    if (error instanceof HTTPException && error.status === 400) return problemResponse('bad-json');
    deps.logError(error, { method: c.req.method, path: c.req.path });
    return problemResponse('internal');
  });
  return api;
}

/** What the API says is about a person, and true for now only. */
const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('cache-control', 'no-store');
};

function notAllowed(methods: readonly string[]): Response {
  const response = problemResponse('method-not-allowed');
  response.headers.set('allow', methods.join(', '));
  return response;
}

function describeApi(api: OpenAPIHono, version: string): object {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Candor', version, description: 'The local server of Candor. See docs/api.md.' },
  });
  const feedback = z.toJSONSchema(feedbackSchema, { io: 'output' });
  const InterviewReport = z.toJSONSchema(interviewReportSchema, { io: 'output' });
  const FromRoom = z.toJSONSchema(fromRoomSchema, { io: 'input' });
  const ToRoom = z.toJSONSchema(toRoomSchema, { io: 'output' });
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, Feedback: feedback, InterviewReport, FromRoom, ToRoom } },
  };
}
