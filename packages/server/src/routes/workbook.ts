import { countsOf } from '@candor/core/goals';
import { createRoute, z } from '@hono/zod-openapi';
import {
  coverageSchema,
  idSchema,
  keptWorkbookSchema,
  proposalsSchema,
  proposeSchema,
  workbookFileSchema,
  workbookImportSchema,
  workbookSaveSchema,
  workbookSizeSchema,
} from '../api/schemas.ts';
import { ProblemError, unwrap } from '../problem.ts';
import { readWorkbookFile } from '../services/workbook-files.ts';
import type { AddRoutes } from './deps.ts';
import { attempt, body, json, refused } from './describe.ts';

const path = '/api/workbook';
const kept = json(keptWorkbookSchema, 'The workbook, and what its goals still lack');
const get = createRoute({ method: 'get', path, responses: { 200: kept, ...refused } });
const put = createRoute({ method: 'put', path, request: { body: body(workbookSaveSchema) }, responses: { 200: kept, ...refused } });
const importFile = createRoute({
  method: 'post',
  path: `${path}/import`,
  request: { body: body(workbookImportSchema) },
  responses: { 200: json(keptWorkbookSchema, 'The workbook of the file, in the place of the one that was kept'), ...refused },
});
const readFile = createRoute({
  method: 'post',
  path: `${path}/read`,
  request: { body: body(workbookFileSchema) },
  responses: { 200: json(workbookSizeSchema, 'How much the workbook of a file has; nothing is stored'), ...refused },
});
const coverage = createRoute({
  method: 'get',
  path: `${path}/coverage`,
  responses: { 200: json(coverageSchema, 'Which story serves which question'), ...refused },
});
const propose = createRoute({
  method: 'post',
  path: `${path}/propose`,
  request: { body: body(proposeSchema) },
  responses: { 200: json(proposalsSchema, 'What a résumé says, to be taken one by one; nothing is stored'), ...refused },
});
const exports = (['json', 'md'] as const).map((format) => ({
  format,
  route: createRoute({
    method: 'get',
    path: `${path}/export.${format}`,
    responses: { 200: { description: 'The workbook as a download' }, ...refused },
  }),
}));
const record = createRoute({
  method: 'post',
  path: '/api/attempts/{id}/record',
  request: { params: z.strictObject({ id: idSchema }), body: body(z.strictObject({ start: z.int().min(0), end: z.int().min(1) })) },
  responses: { 200: json(attempt, 'A clause of it is on record now; read anew'), ...refused },
});
const takeOff = createRoute({
  method: 'delete',
  path: '/api/attempts/{id}/record',
  request: {
    params: z.strictObject({ id: idSchema }),
    query: z.strictObject({ start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(1) }),
  },
  responses: { 200: json(attempt, 'The fact that is that clause is off the record again; read anew'), ...refused },
});

export const addWorkbook: AddRoutes = (app, { services }) => {
  app.openapi(get, async (c) => c.json(await services.workbook.read(), 200));
  app.openapi(put, async (c) => c.json(unwrap(await services.workbook.save(c.req.valid('json'))), 200));
  app.openapi(importFile, async (c) => {
    const imported = await services.workbook.importFile(c.req.valid('json'));
    if (!imported.ok && imported.code === 'unreadable') throw new ProblemError('workbook-unreadable', imported.message);
    return c.json(unwrap(imported), 200);
  });
  app.openapi(readFile, (c) => {
    const read = readWorkbookFile(c.req.valid('json'));
    if ('message' in read) throw new ProblemError('workbook-unreadable', read.message);
    return c.json(countsOf(read.workbook), 200);
  });
  app.openapi(coverage, async (c) => c.json(await services.workbook.coverage(), 200));
  app.openapi(propose, (c) => c.json(services.workbook.propose(c.req.valid('json').text), 200));
  for (const { format, route } of exports) {
    app.openapi(route, async (c) => {
      c.header('content-disposition', `attachment; filename="workbook.${format}"`);
      c.header('content-type', format === 'json' ? 'application/json' : 'text/markdown; charset=utf-8');
      return c.body(await services.workbook.exportFile(format), 200);
    });
  }
  app.openapi(record, async (c) => c.json(unwrap(await services.recordClaim.add(c.req.valid('param').id, c.req.valid('json'))), 200));
  app.openapi(takeOff, async (c) => c.json(unwrap(await services.recordClaim.takeOff(c.req.valid('param').id, c.req.valid('query'))), 200));
};
