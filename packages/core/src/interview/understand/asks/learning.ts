export { askFeatures, endOf, lastSaid } from './ask-features.ts';
export { ASK_COLUMNS, type AskModel, textsOfTurn, weighAsks } from './ask-model.ts';
export { TURN_ASKS, type TurnAsk } from './turn-asks.ts';
