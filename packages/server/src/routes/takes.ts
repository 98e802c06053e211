import { upgradeWebSocket } from '@hono/node-server';
import { createRoute, z } from '@hono/zod-openapi';
import { correctionSchema, idSchema, recordingSchema, takeBeginSchema, takeSchema, takeUploadSchema } from '../api/schemas.ts';
import { problemResponse, unwrap } from '../problem.ts';
import type { OpenTake } from '../takes/take.ts';
import type { AddRoutes } from './deps.ts';
import { attempt, body, json, refused } from './describe.ts';

const params = z.strictObject({ id: idSchema });
const take = '/api/takes/{id}';

const begin = createRoute({
  method: 'post',
  path: '/api/takes',
  request: { body: body(takeBeginSchema) },
  responses: { 201: json(takeSchema, 'A recording to send sound to'), ...refused },
});
const list = createRoute({
  method: 'get',
  path: '/api/takes',
  request: { query: z.strictObject({ questionId: idSchema.optional() }) },
  responses: { 200: json(z.array(takeSchema), 'Recordings in the data folder, newest first'), ...refused },
});
const upload = createRoute({
  method: 'post',
  path: '/api/takes/upload',
  request: { query: takeUploadSchema, body: { required: true, content: { 'application/octet-stream': { schema: z.unknown() } } } },
  responses: { 201: json(takeSchema, 'The file’s sound as a recording'), ...refused },
});
const get = createRoute({ method: 'get', path: take, request: { params }, responses: { 200: json(takeSchema, 'One recording'), ...refused } });
const remove = createRoute({ method: 'delete', path: take, request: { params }, responses: { 204: { description: 'Deleted' }, ...refused } });
const audio = createRoute({
  method: 'get',
  path: `${take}/audio`,
  request: { params },
  responses: {
    200: { description: 'The sound: WAV, 16 kHz, one channel', content: { 'audio/wav': { schema: z.unknown() } } },
    206: { description: 'The part that was asked for', content: { 'audio/wav': { schema: z.unknown() } } },
    416: { description: 'There is no such part' },
    ...refused,
  },
});
const stream = createRoute({
  method: 'get',
  path: `${take}/stream`,
  request: { params },
  responses: { 101: { description: 'A web socket: sound in, and what of it is on the disk out. See docs/api.md' }, ...refused },
});
const finish = createRoute({
  method: 'post',
  path: `${take}/finish`,
  request: { params },
  responses: { 200: json(attempt, 'It was judged before'), 201: json(attempt, 'Heard to its end, judged and stored'), ...refused },
});
const recording = createRoute({
  method: 'get',
  path: '/api/attempts/{id}/recording',
  request: { params },
  responses: { 200: json(recordingSchema, 'What was heard of a spoken attempt'), ...refused },
});
const correct = createRoute({
  method: 'put',
  path: '/api/attempts/{id}/transcript',
  request: { params, body: body(correctionSchema) },
  responses: { 200: json(attempt, 'The attempt, read anew with these words'), ...refused },
});

/** Recordings: sound that comes in as it is spoken, or as a file; and what was heard of it. */
export const addTakes: AddRoutes = (app, { services: { takes, speak } }) => {
  app.openapi(begin, async (c) => c.json(unwrap(await speak.begin(c.req.valid('json'))), 201));
  app.openapi(list, (c) => c.json(takes.list(c.req.valid('query').questionId ?? null), 200));
  app.openapi(upload, async (c) => c.json(unwrap(await speak.upload(c.req.valid('query'), new Uint8Array(await c.req.arrayBuffer()))), 201));
  app.openapi(get, (c) => c.json(unwrap(takes.find(c.req.valid('param').id)), 200));
  app.openapi(remove, async (c) => c.body(unwrap(await takes.remove(c.req.valid('param').id)), 204));
  app.openapi(audio, async (c) => unwrap(await takes.sound(c.req.valid('param').id, c.req.header('range'))));
  app.openapi(finish, async (c) => {
    const { attempt, isNew } = unwrap(await speak.finish(c.req.valid('param').id));
    return isNew ? c.json(attempt, 201) : c.json(attempt, 200);
  });
  app.openapi(recording, async (c) => c.json(unwrap(await speak.recording(c.req.valid('param').id)), 200));
  app.openapi(correct, async (c) => c.json(unwrap(await speak.correct(c.req.valid('param').id, c.req.valid('json').text)), 200));
  app.openapi(stream, async (c) => {
    const { id } = c.req.valid('param');
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') return problemResponse('upgrade-required');
    let connection: ReturnType<OpenTake['connect']> | null = null;
    return upgradeWebSocket(c, {
      onOpen: (_event, socket) => {
        connection = takes.connect(id, {
          send: (message) => socket.send(JSON.stringify(message)),
          close: (code, reason) => socket.close(code, reason),
        });
      },
      onMessage: ({ data }) => {
        if (data instanceof ArrayBuffer) connection?.chunk(Buffer.from(data));
      },
      onClose: () => connection?.closed(),
      onError: () => connection?.closed(),
    });
  });
};
