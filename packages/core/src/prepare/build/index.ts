export { buildDraft, type DraftRequest } from './build-draft.ts';
export type { Serving } from './choose-story.ts';
export { cueCardOf, cueCardOfText } from './cue-card.ts';
export { draftText, type OpenBlank, openBlanks, sentenceText } from './draft-text.ts';
export { fillModel } from './fill-model.ts';
export * from './patterns.ts';
export { SLOT_SOURCES } from './record.ts';
export { SLOT_FORMS, type SlotForm } from './render.ts';
export { parseTemplate, type TemplatePart } from './template.ts';
