import { planSchema } from '@candor/core';
import { markdownOf, writeReport } from '@candor/report';
import { upgradeWebSocket } from '@hono/node-server';
import { createRoute, z } from '@hono/zod-openapi';
import { idSchema, interviewBeginSchema, interviewSchema, planRequestSchema, voiceSchema, voiceSpeedSchema, voiceTestSchema } from '../api/schemas.ts';
import type { Visit } from '../interview/visit.ts';
import { problemResponse, unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { body, interviewReport, json, refused } from './describe.ts';

const params = z.strictObject({ id: idSchema });
const interview = '/api/interviews/{id}';
const sound = {
  200: { description: 'The words as sound: WAV, one channel', content: { 'audio/wav': { schema: z.unknown() } } },
  204: { description: 'There is no embedded voice, or no such part' },
  ...refused,
};

const plan = createRoute({
  method: 'post',
  path: '/api/interviews/plan',
  request: { body: body(planRequestSchema) },
  responses: { 200: json(planSchema, 'A plan to look at and edit; nothing is stored'), ...refused },
});
const begin = createRoute({
  method: 'post',
  path: '/api/interviews',
  request: { body: body(interviewBeginSchema) },
  responses: { 201: json(interviewSchema, 'An interview to go into'), ...refused },
});
const list = createRoute({
  method: 'get',
  path: '/api/interviews',
  responses: { 200: json(z.array(interviewSchema), 'Interviews, newest first'), ...refused },
});
const get = createRoute({ method: 'get', path: interview, request: { params }, responses: { 200: json(interviewSchema, 'One interview'), ...refused } });
const remove = createRoute({
  method: 'delete',
  path: interview,
  request: { params },
  responses: { 204: { description: 'Deleted, with its answers and their recordings' }, ...refused },
});
const against = z.strictObject({ against: idSchema.optional() });
const report = createRoute({
  method: 'get',
  path: `${interview}/report`,
  request: { params, query: against },
  responses: { 200: json(interviewReport, 'What is to be told of an interview that is over'), ...refused },
});
const reportFile = (ending: 'md' | 'pdf', type: string) =>
  createRoute({
    method: 'get',
    path: `${interview}/report.${ending}`,
    request: { params, query: against },
    responses: { 200: { description: 'The report as a download', content: { [type]: { schema: z.unknown() } } }, ...refused },
  });
const markdown = reportFile('md', 'text/markdown');
const pdf = reportFile('pdf', 'application/pdf');
const stream = createRoute({
  method: 'get',
  path: `${interview}/stream`,
  request: { params },
  responses: { 101: { description: 'A web socket: the room. See docs/api.md, FromRoom and ToRoom' }, ...refused },
});
/** The parts of what is said are its sentences; beyond the last there is nothing. */
const voiceQuery = z.strictObject({ speed: z.coerce.number().pipe(voiceSpeedSchema).default(1), part: z.coerce.number().int().min(0).max(99).optional() });
const turnVoice = createRoute({
  method: 'get',
  path: `${interview}/turns/{turnId}/voice`,
  request: { params: params.extend({ turnId: idSchema }), query: voiceQuery },
  responses: sound,
});
const voice = createRoute({ method: 'get', path: '/api/voice', responses: { 200: json(voiceSchema, 'The embedded voice'), ...refused } });
const testVoice = createRoute({ method: 'post', path: '/api/voice/test', request: { body: body(voiceTestSchema) }, responses: sound });

/** Mock interviews and the voice that asks in them. */
export const addInterviews: AddRoutes = (app, { services: { interviews, plans } }) => {
  app.openapi(plan, async (c) => c.json(unwrap(await plans.propose(c.req.valid('json'))), 200));
  app.openapi(begin, async (c) => c.json(await interviews.begin(c.req.valid('json').plan), 201));
  app.openapi(list, async (c) => c.json(await interviews.list(), 200));
  app.openapi(get, async (c) => c.json(unwrap(await interviews.find(c.req.valid('param').id)), 200));
  app.openapi(remove, async (c) => c.body(unwrap(await interviews.remove(c.req.valid('param').id)), 204));
  app.openapi(report, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(unwrap(await interviews.report(id, c.req.valid('query').against ?? null)), 200);
  });
  const written = async (id: string, againstId?: string) => {
    const value = unwrap(await interviews.report(id, againstId ?? null));
    const createdAt = await interviews.date(id);
    const date = createdAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    return { createdAt, blocks: writeReport(value, { date }) };
  };
  app.openapi(markdown, async (c) => {
    const { blocks, createdAt } = await written(c.req.valid('param').id, c.req.valid('query').against);
    return download(markdownOf(blocks), 'text/markdown; charset=utf-8', createdAt, 'md');
  });
  app.openapi(pdf, async (c) => {
    const { blocks, createdAt } = await written(c.req.valid('param').id, c.req.valid('query').against);
    // Its library is loaded with the first report.
    const { pdfOf } = await import('@candor/report/pdf');
    const [head] = blocks;
    const title = head && 'text' in head ? head.text : 'Interview';
    return download(new Uint8Array(await pdfOf(blocks, { title, createdAt })), 'application/pdf', createdAt, 'pdf');
  });
  app.openapi(turnVoice, async (c) => {
    const { id, turnId } = c.req.valid('param');
    const { speed, part } = c.req.valid('query');
    return wav(unwrap(await interviews.sound(id, turnId, speed, part ?? null)));
  });
  app.openapi(voice, async (c) => c.json(await interviews.describeVoice(), 200));
  app.openapi(testVoice, async (c) => wav(await interviews.testVoice(c.req.valid('json'))));
  app.openapi(stream, async (c) => {
    const { id } = c.req.valid('param');
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') return problemResponse('upgrade-required');
    let entering: Promise<Visit | null> = Promise.resolve(null);
    const visit = (act: (visit: Visit) => void): void => void entering.then((entered) => entered && act(entered));
    return upgradeWebSocket(c, {
      onOpen: (_event, socket) => {
        entering = interviews.enter(id, {
          send: (message) => socket.send(JSON.stringify(message)),
          close: (code, reason) => socket.close(code, reason),
        });
      },
      onMessage: ({ data }) => {
        if (typeof data === 'string') visit((entered) => entered.text(data));
        else if (data instanceof ArrayBuffer) visit((entered) => entered.sound(Buffer.from(data)));
      },
      onClose: () => visit((entered) => entered.closed()),
      onError: () => visit((entered) => entered.closed()),
    });
  });
};

const download = (body: string | Uint8Array<ArrayBuffer>, type: string, day: Date, ending: string): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="candor-interview-${day.toISOString().slice(0, 10)}.${ending}"` },
  });

const wav = (bytes: Uint8Array | null): Response =>
  bytes === null ? new Response(null, { status: 204 }) : new Response(new Uint8Array(bytes), { headers: { 'content-type': 'audio/wav' } });
