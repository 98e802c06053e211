export { firstToTry, muchToTell } from './brevity.ts';
export type { ConceptsOf } from './patterns.ts';
export * from './report.ts';
export { reportOn } from './report-on.ts';
export { interviewReportSchema } from './report-schema.ts';
